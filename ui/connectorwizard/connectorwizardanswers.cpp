// The part of the wizard that asks for a test, for the volume and for saving, and takes the answers.

#include "base/errorexplanation.h"
#include "configuration/validation.h"
#include "ui/connectorwizard/configurationpage.h"
#include "ui/connectorwizard/confirmpage.h"
#include "ui/connectorwizard/connectorwizard.h"
#include "ui/connectorwizard/fieldwording.h"
#include "ui/connectorwizard/formfield.h"
#include "ui/connectorwizard/generalpage.h"
#include "ui/connectorwizard/steprail.h"
#include "ui/shared/secretedit.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// What a test depends on; the rest may change and the result still holds.
bool isTestedAlike(const ConnectorConfig &one, const ConnectorConfig &other)
{
    return one.apiUrl == other.apiUrl && one.authUrl == other.authUrl && one.tenantId == other.tenantId
        && one.clientId == other.clientId && one.contentTypes == other.contentTypes;
}

QString labelsOf(const QList<FormField *> &fields)
{
    QStringList labels;
    for (const auto *field : fields)
        labels << field->label();
    return labels.join(u", "_s);
}

} // namespace

void ConnectorWizard::updateFooter()
{
    const auto wrong = problems(step());
    const bool isLast = step() == Confirm;
    m_next->setText(!isLast ? tr("Next") : m_context.isEditing() ? tr("Save") : tr("Submit"));
    m_next->setEnabled(wrong.isEmpty() && !m_isBusy);
    m_back->setEnabled(step() != General && !m_isBusy);
    m_cancel->setEnabled(!m_isBusy);
    m_problems->setVisible(!wrong.isEmpty());
    m_hint->setVisible(wrong.isEmpty());
    if (wrong.size() == 1)
        m_problems->setText(tr("1 field needs attention: %1").arg(labelsOf(wrong)));
    else if (!wrong.isEmpty())
        m_problems->setText(
            tr("%1 fields need attention: %2").arg(QString::number(wrong.size()), labelsOf(wrong)));
    m_next->setAccessibleDescription(wrong.isEmpty() ? QString() : m_problems->text());
    if (m_isBusy)
        m_hint->setText(tr("Saving…"));
    else if (isLast)
        m_hint->setText(m_context.isEditing() ? tr("Applies from the next run on.")
                                              : tr("Active immediately after Submit."));
    else
        m_hint->setText(m_context.isEditing() ? tr("Esc cancels. Nothing is saved before Save.")
                                              : tr("Esc cancels. Nothing is saved before Submit."));
}

void ConnectorWizard::updateRail()
{
    const QStringList ahead{tr("Who and where"), tr("Credentials and schedule"),
        m_context.isEditing() ? tr("Review and save") : tr("Review and submit")};
    const QStringList done{m_draft.config.name, tr("Every %1 min").arg(m_draft.config.intervalMinutes), {}};
    for (int i = General; i <= Confirm; ++i) {
        const bool isDone = i < step() || (m_context.isEditing() && i == General && i != step());
        const auto state = i == step() ? StepItem::State::Current
            : isDone                   ? StepItem::State::Done
                                       : StepItem::State::Ahead;
        m_rail->setStep(i, state, isDone ? done.at(i) : ahead.at(i));
    }
}

void ConnectorWizard::setKeychainState(const KeychainService &service)
{
    m_configuration->setKeychainState(service);
}

bool ConnectorWizard::isTestOfThese() const
{
    return isTestedAlike(m_draft.config, m_testedConfig) && m_draft.secret == m_testedSecret;
}

void ConnectorWizard::updateTest()
{
    collectDraft();
    if (!isTestOfThese())
        m_report.reset();
    TestState state;
    state.isRunning = m_isTesting && m_isOwnTest;
    state.report = m_report;
    state.testedAt = m_testedAt;
    const auto wrong = m_configuration->problems();
    if (!wrong.isEmpty())
        state.blockedBy = tr("Fix %1 to run the test.").arg(labelsOf(wrong));
    else if (m_isTesting && !m_isOwnTest)
        state.blockedBy = m_testReason;
    m_configuration->setTestState(state);
    m_confirm->setTestState(state);
}

void ConnectorWizard::requestTest()
{
    collectDraft();
    if (m_isTesting || !m_configuration->problems().isEmpty())
        return;
    m_testedConfig = m_draft.config;
    m_testedSecret = m_draft.secret;
    m_isOwnTest = true;
    Q_EMIT testRequested(m_draft.config, m_draft.secret);
}

void ConnectorWizard::setTestRunning(bool isRunning, const QString &reason)
{
    m_isTesting = isRunning;
    m_testReason = reason;
    if (!isRunning)
        m_isOwnTest = false;
    updateTest();
}

void ConnectorWizard::setTestResult(const ConnectivityReport &report, qint64 at)
{
    m_isTesting = m_isOwnTest = false;
    collectDraft();
    if (isTestOfThese()) {
        m_report = report;
        m_testedAt = at;
    }
    updateTest();
}

void ConnectorWizard::askForVolume()
{
    const auto sources = volumeSources(m_draft.config, m_context.connectors);
    if (sources.isEmpty()) {
        m_confirm->showVolume(assumedCheck(m_draft.config, *m_general->type(), {}), *m_general->type());
        return;
    }
    m_confirm->showMeasuring(sources.first().name);
    Q_EMIT volumeRequested(m_draft.config, sources);
}

void ConnectorWizard::setVolume(const Result<IntervalCheck> &check)
{
    if (step() != Confirm)
        return;
    const ConnectorType &type = *m_general->type();
    if (check)
        m_confirm->showVolume(*check, type);
    else
        m_confirm->showUnmeasured(assumedCheck(m_draft.config, type, {}), type, check.error());
    auto *column = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    // Once it has its place.
    if (QWidget *warning = m_confirm->shownWarning())
        QTimer::singleShot(0, warning, [column, warning] { column->ensureWidgetVisible(warning); });
}

void ConnectorWizard::submit()
{
    collectDraft();
    const auto *type = m_general->type();
    if (m_isBusy || type == nullptr)
        return;
    for (const auto wrongStep : {General, Configuration}) {
        if (!problems(wrongStep).isEmpty()) {
            goTo(wrongStep);
            focusFirstProblem();
            return;
        }
    }
    const auto checked = validateConnector(m_draft.config, *type, QDateTime::currentMSecsSinceEpoch(),
        m_context.isEditing() ? &m_context.start : nullptr);
    if (!checked) {
        saveFailed(checked.error());
        return;
    }
    setBusy(true);
    m_confirm->setFailure({}, {}, false);
    Q_EMIT submitted(*checked, m_draft.secret);
}

void ConnectorWizard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_pages->setEnabled(!isBusy);
    m_rail->setEnabled(!isBusy);
    updateFooter();
}

void ConnectorWizard::setLogFilters(const std::vector<LogFilter> &filters, const QStringList &attached)
{
    m_context.logFilters = filters;
    m_general->showLogFilters(attached);
    m_draft.touched.insert(u"log_filters"_s);
    collectDraft();
}

void ConnectorWizard::saved()
{
    setBusy(false);
    for (auto *edit : m_configuration->secretEdits())
        edit->forget();
    m_draft = {};
    m_testedSecret = {};
    accept();
}

void ConnectorWizard::saveFailed(const Error &error)
{
    setBusy(false);
    if (auto *row = field(error.field); row != nullptr && error.kind == ErrorKind::InvalidConfiguration) {
        focusField(error.field);
        row->showError(fieldSentence(error, row->label()));
        return;
    }
    goTo(Confirm);
    const auto words = explain(error);
    const bool canKeep = error.kind == ErrorKind::SecretUnavailable && !m_draft.secret.isEmpty()
        && m_draft.config.secretStore == SecretStoreKind::Keychain;
    m_confirm->setFailure(words.title, u"%1 %2"_s.arg(words.meaning, tr("Nothing was saved.")), canKeep);
}

} // namespace workbench
