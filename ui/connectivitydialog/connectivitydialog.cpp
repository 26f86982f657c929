#include "ui/connectivitydialog/connectivitydialog.h"

#include "base/errorexplanation.h"
#include "base/joinedtext.h"
#include "connectivity/connectivityreporttext.h"
#include "ui/connectivitydialog/failurefacts.h"
#include "ui/connectivitydialog/failureview.h"
#include "ui/connectivitydialog/rawdetail.h"
#include "ui/connectivitydialog/steplist.h"
#include "ui/shared/banner.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/shared/scrollcolumn.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <algorithm>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 688, narrowest = 656, widest = 720;

QString secondsText(qint64 milliseconds)
{
    return QLocale().toString(double(milliseconds) / 1000, 'f', 2);
}

} // namespace

ConnectivityDialog::ConnectivityDialog(QWidget *parent) : QDialog(parent)
{
    qRegisterMetaType<TestStep>();
    qRegisterMetaType<ConnectivityReport>();
    setWindowTitle(tr("Test connector"));
    setModal(false);
    build();
    m_ticker.setInterval(50);
    connect(&m_ticker, &QTimer::timeout, this, &ConnectivityDialog::tick);
    connect(m_raw, &RawDetail::opened, this, &ConnectivityDialog::growToContent);
}

void ConnectivityDialog::build()
{
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(24, 4, 24, 16);
    inside->setSpacing(8);
    m_steps = new StepList(content);
    m_failure = new FailureView(content);
    m_note = new Banner(content);
    m_note->setObjectName(u"note"_s);
    m_raw = new RawDetail(content);
    for (QWidget *part : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_note),
             static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_raw)})
        inside->addWidget(part);
    inside->addStretch();
    m_scroll = scrollColumn(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildFooter());
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    resize(dialogWidth, 520);
    connect(m_note, &Banner::actionTriggered, this, &ConnectivityDialog::collectNowRequested);
}

QWidget *ConnectivityDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(24, 20, 24, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_mark = new QLabel(head);
    m_mark->setFixedSize(28, 28);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = roleLabel({}, TextRole::Title, LabelTone::Normal, head);
    m_title->setObjectName(u"testTitle"_s);
    m_title->setWordWrap(true);
    m_subtitle = roleLabel({}, TextRole::Body, LabelTone::Normal, head);
    m_subtitle->setObjectName(u"testSubtitle"_s);
    m_subtitle->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_time = roleLabel({}, TextRole::Data, LabelTone::Secondary, head);
    m_time->setObjectName(u"testTime"_s);
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(m_time, 0, Qt::AlignTop);
    m_progress = new QProgressBar(head);
    m_progress->setRange(0, int(stepIds().size()));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress of the test"));
    layout->addLayout(row);
    layout->addWidget(m_progress);
    return head;
}

QWidget *ConnectivityDialog::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setObjectName(u"dialogFooter"_s);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_copy = plainButton(tr("Copy report"), u"copy"_s, footer);
    m_copy->setObjectName(u"copyReport"_s);
    m_runAgain = plainButton(tr("Run again"), u"refresh"_s, footer);
    m_runAgain->setObjectName(u"runAgain"_s);
    m_cancel = plainButton(tr("Cancel"), {}, footer);
    m_cancel->setObjectName(u"cancelTest"_s);
    m_close = primaryButton(tr("Close"), {}, footer);
    m_close->setObjectName(u"closeButton"_s);
    m_updateSecret = plainButton(tr("Update secret…"), u"key"_s, footer);
    m_updateSecret->setObjectName(u"updateSecret"_s);
    m_edit = primaryButton(tr("Edit connector"), u"edit"_s, footer);
    m_edit->setObjectName(u"editConnector"_s);
    layout->addWidget(m_copy);
    layout->addWidget(m_runAgain);
    layout->addStretch();
    for (QPushButton *button : {m_cancel, m_close, m_updateSecret, m_edit})
        layout->addWidget(button);
    for (QPushButton *button : {m_copy, m_runAgain, m_cancel, m_close, m_updateSecret, m_edit})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ConnectivityDialog::copyReport);
    connect(m_runAgain, &QPushButton::clicked, this, &ConnectivityDialog::runAgainRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectivityDialog::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_updateSecret, &QPushButton::clicked, this, &ConnectivityDialog::updateSecretRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(fieldAtFault(m_report)); });
    return footer;
}

void ConnectivityDialog::begin(const QString &connectorName, const QStringList &contentTypes, Values values)
{
    m_connectorName = connectorName;
    m_values = values;
    m_report = {};
    m_stepNumber = 0;
    m_isRunning = true;
    m_steps->reset(contentTypes);
    m_clock.start();
    m_ticker.start();
    showRunning();
    announce(m_title->text());
}

void ConnectivityDialog::showRunning()
{
    m_mark->hide();
    m_title->setText(tr("Testing %1").arg(visibleText(m_connectorName)));
    m_title->setFont(fontFor(TextRole::Heading));
    setLabelTone(m_title, LabelTone::Normal);
    setLabelTone(m_subtitle, LabelTone::Secondary);
    m_time->setFont(fontFor(TextRole::Heading));
    m_failure->hide();
    m_note->clear();
    m_raw->hide();
    m_progress->show();
    tick();
    showFooter();
    growToContent();
}

void ConnectivityDialog::stepStarted(const QString &stepId)
{
    m_stepNumber = int(stepIds().indexOf(stepId)) + 1;
    m_steps->start(stepId);
    tick();
}

void ConnectivityDialog::stepFinished(const TestStep &step)
{
    m_steps->finish(step);
    m_progress->setValue(int(stepIds().indexOf(step.id)) + 1);
}

void ConnectivityDialog::finish(const ConnectivityReport &report)
{
    m_report = report;
    m_finishedAt = QDateTime::currentMSecsSinceEpoch();
    m_isRunning = false;
    m_ticker.stop();
    // Steps that a stop left open were told to nobody.
    for (const TestStep &step : report.steps)
        m_steps->finish(step);
    showOutcome();
}

void ConnectivityDialog::showReport(const ConnectivityReport &report, qint64 finishedAt)
{
    m_connectorName = report.connectorName;
    finish(report);
    m_finishedAt = finishedAt;
    m_time->setText(clockText(finishedAt));
}

void ConnectivityDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_mark && !m_mark->isHidden())
        updateMark();
    QDialog::changeEvent(event);
}

void ConnectivityDialog::updateMark()
{
    const bool isPassed = m_report.isPassed;
    const bool isStopped = m_report.error && m_report.error->kind == ErrorKind::Cancelled;
    m_mark->setPixmap(themePixmap(isPassed ? u"success"_s
            : isStopped                    ? u"minus"_s
                                           : u"error"_s,
        isPassed        ? IconTone::Ok
            : isStopped ? IconTone::Muted
                        : IconTone::Err,
        m_mark->width(), devicePixelRatioF()));
}

void ConnectivityDialog::showOutcome()
{
    const bool isPassed = m_report.isPassed;
    const bool isStopped = m_report.error && m_report.error->kind == ErrorKind::Cancelled;
    m_progress->hide();
    m_mark->show();
    updateMark();
    m_title->setFont(fontFor(TextRole::Title));
    setLabelTone(m_subtitle, LabelTone::Normal);
    m_time->setFont(fontFor(TextRole::Data));
    m_time->setText(clockText(m_finishedAt));
    m_time->setToolTip(momentToolTip(m_finishedAt, QDateTime::currentMSecsSinceEpoch()));
    m_raw->setText(connectivityDetailText(m_report, m_identifiers));
    m_raw->setVisible(!isStopped);
    m_failure->setVisible(!isPassed && !isStopped);
    if (isPassed) {
        const auto passed = std::count_if(m_report.steps.begin(), m_report.steps.end(),
            [](const TestStep &step) { return step.state == StepState::Passed; });
        m_title->setText(tr("Success!"));
        setLabelTone(m_title, LabelTone::Ok);
        m_subtitle->setText(tr("%1: all %2 checks passed in %3 s.")
                                .arg(visibleText(m_connectorName), QString::number(passed),
                                    secondsText(m_report.duration.count())));
        QStringList sentences{
            tr("Sign-in and connection are proven. Whether data flows shows after Collect now, in Records.")};
        sentences << m_report.notes;
        const QString proven = sentences.takeFirst();
        m_note->setMessage(BannerKind::Information, u"info"_s, proven, joinedSentences(sentences));
        if (m_values == Values::Saved)
            m_note->setActions({tr("Collect now")});
    } else if (isStopped) {
        m_title->setText(tr("Stopped"));
        setLabelTone(m_title, LabelTone::Secondary);
        m_subtitle->setText(
            tr("%1: the test was stopped before it was done.").arg(visibleText(m_connectorName)));
    } else {
        showFailure();
    }
    showFooter();
    growToContent();
    announce(joinedSentences({m_title->text(), m_subtitle->text()}));
}

void ConnectivityDialog::showFailure()
{
    const Error error = m_report.error.value_or(Error());
    m_title->setText(tr("Failure: %1").arg(explain(error).headline));
    setLabelTone(m_title, LabelTone::Err);
    const QString step = failedStep(m_report);
    m_subtitle->setText(step.isEmpty()
            ? tr("%1: the test could not begin.").arg(visibleText(m_connectorName))
            : tr("%1, step %2: %3").arg(visibleText(m_connectorName), stepTitle(step), codesOf(error)));
    m_failure->setReport(m_report);
    if (!m_report.notes.isEmpty())
        m_note->setMessage(BannerKind::Warning, u"warning"_s, m_report.notes.first(),
            joinedSentences(m_report.notes.mid(1)));
}

void ConnectivityDialog::showFooter()
{
    const Error error = m_report.error.value_or(Error());
    const bool isFailure = !m_isRunning && m_report.error && error.kind != ErrorKind::Cancelled;
    const bool canUpdateSecret = isFailure && m_values == Values::Saved && isSecretFailure(error);
    m_copy->setEnabled(!m_isRunning);
    m_runAgain->setVisible(!m_isRunning);
    m_cancel->setVisible(m_isRunning);
    m_close->setVisible(!m_isRunning);
    m_edit->setVisible(isFailure);
    m_updateSecret->setVisible(canUpdateSecret);
    // Where a language has longer words the buttons decide.
    const int needed = m_close->parentWidget()->layout()->totalMinimumSize().width();
    setMaximumWidth(qMax(widest, needed));
    setMinimumWidth(qMax(narrowest, needed));
    setButtonVariant(m_close, isFailure ? u"plain"_s : u"primary"_s);
    if (m_isRunning)
        m_cancel->setFocus();
    else if (QWidget *focused = focusWidget(); !focused || !focused->isVisible())
        (isFailure ? m_edit : m_close)->setFocus();
}

void ConnectivityDialog::tick()
{
    m_steps->tick();
    if (!m_isRunning)
        return;
    m_time->setText(tr("%1 s").arg(secondsText(m_clock.elapsed())));
    m_progress->setValue(qMax(m_progress->minimum(), m_stepNumber - 1));
    m_subtitle->setText(
        tr("Step %1 of %2. Only one test runs at a time.").arg(qMax(1, m_stepNumber)).arg(stepIds().size()));
}

QString ConnectivityDialog::reportText() const
{
    return connectivityReportText(m_report, m_finishedAt, m_identifiers);
}

void ConnectivityDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(reportText());
    announce(tr("Report copied"));
}

void ConnectivityDialog::announce(const QString &text)
{
    m_title->setAccessibleDescription(text);
    QAccessibleEvent alert(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// As high as the content needs and the screen allows; the footer never scrolls.
void ConnectivityDialog::growToContent()
{
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    const int around = height() - m_scroll->height();
    const int inside = m_scroll->widget()->layout()->totalHeightForWidth(m_scroll->viewport()->width());
    const int wanted = around + inside;
    const int available = screen() ? screen()->availableGeometry().height() - 48 : wanted;
    resize(width(), qMax(420, qMin(wanted, available)));
}

void ConnectivityDialog::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, m_scroll->geometry().bottom() + 1, width(), 1), tokens.border);
}

void ConnectivityDialog::stopIfRunning()
{
    if (m_isRunning)
        Q_EMIT cancelRequested();
}

void ConnectivityDialog::closeEvent(QCloseEvent *event)
{
    stopIfRunning();
    QDialog::closeEvent(event);
}

void ConnectivityDialog::reject()
{
    stopIfRunning();
    QDialog::reject();
}

} // namespace workbench
