#include "ui/deploy/deploysheet.h"

#include "base/errorexplanation.h"
#include "base/joinedtext.h"
#include "bundle/bundle.h"
#include "connectors/catalogue.h"
#include "forecast/forecastjson.h"
#include "ui/deploy/deploypanel.h"
#include "ui/deploy/forecastview.h"
#include "ui/shared/confirmation.h"
#include "ui/shared/formatting.h"
#include "ui/shared/statepage.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The labels of what was measured, in its order.
QStringList namesOf(const DeployFacts &facts)
{
    QStringList names;
    const ConnectorType *type = connectorType(facts.request.connector.type);
    for (const ContentLoad &content : facts.load->contents) {
        QString name = content.contentType;
        for (int index = 0; type != nullptr && index < type->contentTypes.size(); ++index) {
            if (type->contentTypes.at(index).id == content.contentType)
                name = type->contentTypes.at(index).label;
        }
        names.append(name);
    }
    return names;
}

} // namespace

DeploySheet::DeploySheet(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Forecast and deploy"));
    setModal(false);
    m_choosePath = [this](const QString &suggested) {
        return QFileDialog::getSaveFileName(this, tr("Save as"), suggested);
    };
    build();
    connectAll();
    showReading();
}

void DeploySheet::connectAll()
{
    connect(m_copy, &QPushButton::clicked, this, &DeploySheet::copyForecast);
    connect(m_csv, &QPushButton::clicked, this, &DeploySheet::saveCsv);
    connect(m_cancel, &QPushButton::clicked, this, &DeploySheet::cancelRequested);
    connect(m_showInFolder, &QPushButton::clicked, this, &DeploySheet::showInFolder);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_export, &QPushButton::clicked, this, &DeploySheet::exportBundle);
    connect(m_state, &StatePage::primaryTriggered, this, [this] {
        if (m_facts)
            Q_EMIT collectRequested(connectorId());
        else
            refresh(m_request);
    });
}

void DeploySheet::show(const DeployRequest &request)
{
    m_goesUntested = false;
    m_facts.reset();
    m_panel->clear();
    m_savedPath.clear();
    if (!m_isSaving)
        endSaving({});
    showReading();
    refresh(request);
    QDialog::show();
    raise();
    activateWindow();
    m_close->setFocus();
}

void DeploySheet::refresh(const DeployRequest &request)
{
    m_request = request;
    if (!m_facts)
        showReading();
    Q_EMIT measureRequested(request);
}

void DeploySheet::showReading()
{
    m_pages->setCurrentWidget(m_reading);
    updateButtons();
}

void DeploySheet::setFacts(const DeployFacts &facts)
{
    if (facts.request.connector.id != connectorId())
        return;
    m_facts = facts;
    const ConnectorConfig &connector = facts.request.connector;
    m_panel->setReadiness(
        readinessOf(connector, facts.test, facts.load, {.requestCeiling = facts.request.requestCeiling}));
    m_panel->setBundle(bundleFileName(connector, QDateTime::currentMSecsSinceEpoch()), facts.files);
    if (facts.load) {
        m_forecast->setLoad(connector.name, *facts.load, facts.request.requestCeiling, namesOf(facts));
        m_pages->setCurrentWidget(m_scroll);
    } else {
        showNothingMeasured();
    }
    updateButtons();
}

void DeploySheet::showNothingMeasured()
{
    m_state->setState(u"forecast"_s, StatePage::Tone::Neutral, tr("Nothing measured yet"),
        tr("%1 has not collected anything completely. Collect for at least 1 day: the forecast is made "
           "from what came.")
            .arg(visibleText(m_request.connector.name)));
    m_state->setActions(tr("Collect now"), {});
    m_pages->setCurrentWidget(m_state);
}

void DeploySheet::setFailure(const Error &error)
{
    m_facts.reset();
    const Explanation explanation = explain(error);
    m_state->setState(u"error"_s, StatePage::Tone::Error,
        tr("The volume of %1 cannot be measured").arg(visibleText(m_request.connector.name)),
        visibleText(joinedSentences({explanation.meaning, error.detail})));
    m_state->setActions(tr("Try again"), {});
    m_pages->setCurrentWidget(m_state);
    m_panel->clear();
    updateButtons();
}

void DeploySheet::updateButtons()
{
    const bool isMeasured = m_facts && m_facts->load;
    m_copy->setEnabled(isMeasured);
    m_csv->setEnabled(isMeasured && !m_isSaving);
    m_export->setEnabled(m_facts.has_value() && !m_isSaving);
    m_progress->setVisible(m_isSaving);
    m_cancel->setVisible(m_isSaving);
    m_showInFolder->setVisible(!m_isSaving && !m_savedPath.isEmpty());
}

bool DeploySheet::mayExport()
{
    const bool isTested = m_facts->test && m_facts->test->isPassed;
    if (isTested || m_goesUntested)
        return true;
    m_goesUntested = isConfirmed(this,
        {.name = u"untestedQuestion"_s,
            .text = tr("Deploy without a passed test?"),
            .detail = tr("Nobody has seen yet that the values of this connector work. Test it first, or "
                         "export anyway."),
            .stay = tr("Go back"),
            .go = tr("Export anyway")});
    return m_goesUntested;
}

QString DeploySheet::suggestedPath(const QString &fileName) const
{
    const QString folder = m_savedPath.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(m_savedPath).absolutePath();
    return QDir(folder).filePath(fileName);
}

void DeploySheet::exportBundle()
{
    if (!m_facts || m_isSaving || !mayExport())
        return;
    const QString name = bundleFileName(m_request.connector, QDateTime::currentMSecsSinceEpoch());
    const QString path = m_choosePath(suggestedPath(name));
    if (path.isEmpty())
        return;
    beginSaving();
    Q_EMIT exportRequested(path, *m_facts);
}

void DeploySheet::saveCsv()
{
    const QString path = m_choosePath(suggestedPath(u"%1-forecast.csv"_s.arg(
        QFileInfo(bundleFileName(m_request.connector, QDateTime::currentMSecsSinceEpoch()))
            .completeBaseName())));
    if (path.isEmpty())
        return;
    beginSaving();
    Q_EMIT textSaveRequested(path, forecastCsv(*m_facts->load, {.requestCeiling = m_request.requestCeiling}));
}

void DeploySheet::copyForecast()
{
    QGuiApplication::clipboard()->setText(m_forecast->text());
    endSaving(tr("Forecast copied."));
}

void DeploySheet::beginSaving()
{
    m_isSaving = true;
    m_savedPath.clear();
    m_status->setText(tr("Saving…"));
    updateButtons();
    m_cancel->setFocus();
}

void DeploySheet::endSaving(const QString &message)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_isSaving = false;
    m_status->setText(message);
    m_status->setToolTip(message);
    updateButtons();
    if (hadFocus)
        m_close->setFocus();
    if (message.isEmpty())
        return;
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DeploySheet::showSaved(const QString &path, qint64 bytes)
{
    m_savedPath = path;
    endSaving(tr("Saved %1 (%2).").arg(visibleText(QFileInfo(path).fileName()), sizeText(bytes)));
}

void DeploySheet::showSaveFailure(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        endSaving(tr("Stopped. Nothing was saved."));
    else
        endSaving(tr("Not saved: %1").arg(visibleText(error.detail)));
}

void DeploySheet::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath()));
}

void DeploySheet::reject()
{
    close();
}

void DeploySheet::closeEvent(QCloseEvent *event)
{
    if (m_isSaving)
        Q_EMIT cancelRequested();
    QDialog::closeEvent(event);
}

void DeploySheet::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const QPoint side = m_side->mapTo(this, QPoint(0, 0));
    painter.fillRect(QRect(side.x() - 1, side.y(), 1, m_side->height()), tokens.border);
    if (m_side->hasFocus())
        painter.fillRect(QRect(side.x() - 2, side.y(), 2, m_side->height()), tokens.accent);
}

} // namespace workbench
