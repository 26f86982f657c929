#include "ui/connectorwizard/testline.h"

#include "connectivity/connectivityreporttext.h"
#include "ui/connectorwizard/iconmark.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString failedStep(const ConnectivityReport &report)
{
    for (const auto &step : report.steps) {
        if (step.state == StepState::Failed)
            return stepTitle(step.id);
    }
    return {};
}

QString passedText(const ConnectivityReport &report, qint64 at)
{
    const auto passed = std::count_if(report.steps.begin(), report.steps.end(),
        [](const auto &step) { return step.state == StepState::Passed; });
    return TestLine::tr("Passed %1, all %2 checks in %3")
        .arg(clockText(at), QString::number(passed), durationText(report.duration.count()));
}

} // namespace

TestLine::TestLine(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_button(form == Form::ButtonFirst ? plainButton(tr("Test now"), u"test"_s, this)
                                         : linkButton(tr("Test now"), this))
    , m_icon(new IconMark({}, IconTone::Normal, 16, this))
    , m_text(roleLabel({}, TextRole::Body, LabelTone::Secondary, this))
    , m_details(linkButton(tr("Show details"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_button->setObjectName(u"testNowButton"_s);
    m_text->setObjectName(u"testResult"_s);
    m_text->setWordWrap(true);
    m_details->setObjectName(u"testDetailsButton"_s);
    if (form == Form::ButtonFirst)
        layout->addWidget(m_button);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details);
    if (form == Form::ResultFirst)
        layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &TestLine::testRequested);
    connect(m_details, &QPushButton::clicked, this, &TestLine::detailsRequested);
    setState({});
}

void TestLine::setState(const TestState &state)
{
    m_button->setEnabled(state.blockedBy.isEmpty() && !state.isRunning);
    m_button->setToolTip(state.blockedBy);
    m_details->setVisible(state.report.has_value() || state.isRunning);
    m_icon->setVisible(state.report.has_value() && !state.isRunning);
    if (state.isRunning) {
        m_text->setText(tr("Testing…"));
        setLabelTone(m_text, LabelTone::Secondary);
    } else if (state.report) {
        showResult(state);
    } else {
        const auto none = m_form == Form::ResultFirst ? tr("Not tested yet.") : QString();
        m_text->setText(state.blockedBy.isEmpty() ? none : state.blockedBy);
        setLabelTone(m_text, LabelTone::Secondary);
    }
    m_button->setAccessibleDescription(m_text->text());
}

void TestLine::showResult(const TestState &state)
{
    if (state.report->isPassed) {
        m_icon->setIcon(u"success"_s, IconTone::Ok);
        m_text->setText(passedText(*state.report, state.testedAt));
        setLabelTone(m_text, LabelTone::Ok);
        return;
    }
    const auto step = failedStep(*state.report);
    m_icon->setIcon(u"error"_s, IconTone::Err);
    m_text->setText(step.isEmpty() ? tr("Stopped before the end.") : tr("Failed at %1.").arg(step));
    setLabelTone(m_text, LabelTone::Err);
}

} // namespace workbench
