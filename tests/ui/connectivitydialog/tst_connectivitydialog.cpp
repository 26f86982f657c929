#include "connectivity/connectivityreporttext.h"
#include "ui/connectivitydialog/connectivitydialog.h"
#include "ui/connectivitydialog/steplist.h"
#include "testlib/shownwidgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tenantId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
const QStringList both{u"activities"_s, u"alerts"_s};

TestStep passed(const QString &id)
{
    return {
        .id = id, .state = StepState::Passed, .duration = 41ms, .summary = u"Connected to 10.0.0.1:443"_s};
}

ConnectivityReport success()
{
    ConnectivityReport report;
    report.connectorName = u"acme-retail-mdca"_s;
    for (const QString &id : stepIds())
        report.steps.append(passed(id));
    report.isPassed = true;
    report.duration = 1430ms;
    report.requests = 4;
    return report;
}

ConnectivityReport expiredSecret()
{
    auto report = success();
    report.connectorName = u"orbit-logistics"_s;
    report.isPassed = false;
    report.error = Error{.kind = ErrorKind::BadCredentials,
        .httpStatus = 401,
        .entraCode = 7000222,
        .detail = u"AADSTS7000222: The client secret keys for app '%1' are expired."_s.arg(tenantId)};
    for (int i = 4; i < 8; ++i)
        report.steps[i] = {.id = stepIds().at(i), .state = StepState::Skipped, .summary = u"Skipped"_s};
    report.steps[4] = {.id = u"get_token"_s,
        .state = StepState::Failed,
        .duration = 287ms,
        .summary = u"The client secret has expired"_s,
        .detail = report.error->detail,
        .error = report.error};
    report.explanation = u"The credential was not accepted, or it carries no right to this API."_s;
    report.recommendations = {
        u"Create a new secret in Entra: App registrations, your app, Certificates & secrets. "
        u"Copy its Value."_s,
        u"Compare Client ID and Client Secret with the portal."_s};
    return report;
}

} // namespace

class TestConnectivityDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }

    void init()
    {
        m_dialog = std::make_unique<ConnectivityDialog>();
        m_dialog->begin(u"acme-retail-mdca"_s, both);
        m_dialog->show();
    }

    void shouldShowEachStepAsItHappens()
    {
        m_dialog->stepStarted(u"secret"_s);
        m_dialog->stepFinished(passed(u"secret"_s));
        m_dialog->stepStarted(u"resolve_host"_s);

        QCOMPARE(row(u"secret"_s)->accessibleName(), u"Test step Secret: passed, 41 ms"_s);
        QCOMPARE(row(u"resolve_host"_s)->mark(), StepMark::Running);
        QCOMPARE(row(u"tls"_s)->accessibleName(), u"Test step TLS: not started"_s);
        QCOMPARE(text(u"testTitle"_s), u"Testing acme-retail-mdca"_s);
        QCOMPARE(text(u"testSubtitle"_s), u"Step 2 of 8. Only one test runs at a time."_s);
        QVERIFY(button(u"cancelTest"_s)->isVisible());
        QVERIFY(!button(u"copyReport"_s)->isEnabled());
        picture(u"running"_s);
    }

    void shouldSayWhatIsNotCollected()
    {
        m_dialog->begin(u"acme"_s, {u"activities"_s});

        QCOMPARE(row(u"alerts"_s)->accessibleName(), u"Test step Alerts: not collected"_s);
    }

    void shouldSayThatEverythingPassed()
    {
        m_dialog->finish(success());

        QCOMPARE(text(u"testTitle"_s), u"Success!"_s);
        QCOMPARE(text(u"testSubtitle"_s), u"acme-retail-mdca: all 8 checks passed in 1.43 s."_s);
        QVERIFY(!button(u"editConnector"_s)->isVisible());
        QVERIFY(button(u"closeButton"_s)->isVisible());
        QVERIFY(button(u"runAgain"_s)->isVisible());
        QVERIFY(!m_dialog->isRunning());
        picture(u"success"_s);
    }

    void shouldExplainAFailure()
    {
        m_dialog->begin(u"orbit-logistics"_s, both);
        m_dialog->finish(expiredSecret());

        QCOMPARE(text(u"testTitle"_s), u"Failure: the client secret has expired"_s);
        QCOMPARE(
            text(u"testSubtitle"_s), u"orbit-logistics, step Get token: 401 Unauthorized, AADSTS7000222"_s);
        QCOMPARE(row(u"get_token"_s)->accessibleName(), u"Test step Get token: failed, 287 ms"_s);
        QVERIFY(button(u"lookUpCode"_s)->isVisible());
        QVERIFY(button(u"updateSecret"_s)->isVisible());
        QVERIFY(button(u"editConnector"_s)->isVisible());
        QTest::mouseClick(button(u"showMore"_s), Qt::LeftButton);
        picture(u"failure"_s);
    }

    void shouldOpenTheFieldAtFault()
    {
        QSignalSpy edit(m_dialog.get(), &ConnectivityDialog::editRequested);
        m_dialog->finish(expiredSecret());

        QTest::keyClick(button(u"editConnector"_s), Qt::Key_Space);

        QCOMPARE(edit.value(0).value(0).toString(), u"client_secret"_s);
    }

    void shouldLeadADraftToItsFieldButNotToASavedSecret()
    {
        m_dialog->begin(u"acme"_s, both, ConnectivityDialog::Values::Draft);
        m_dialog->finish(expiredSecret());

        QVERIFY(button(u"editConnector"_s)->isVisible());
        QVERIFY(!button(u"updateSecret"_s)->isVisible());
    }

    void shouldShowRedactedDetailOnRequestOnly()
    {
        m_dialog->finish(expiredSecret());
        auto *detail = m_dialog->findChild<QPlainTextEdit *>(u"rawDetail"_s);
        QVERIFY(!detail->isVisible());

        QTest::mouseClick(button(u"showMore"_s), Qt::LeftButton);

        QVERIFY(detail->isVisible());
        QVERIFY(detail->toPlainText().contains(u"AADSTS7000222"_s));
        QVERIFY(!detail->toPlainText().contains(tenantId));
        QCOMPARE(button(u"showMore"_s)->text(), u"Show less"_s);
    }

    void shouldCopyAReportWithoutIds()
    {
        m_dialog->finish(expiredSecret());

        QTest::mouseClick(button(u"copyReport"_s), Qt::LeftButton);

        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Create a new secret in Entra"_s));
        QVERIFY(!copied.contains(tenantId));
    }

    void shouldStopWithoutAQuestionWhenClosed()
    {
        QSignalSpy cancelled(m_dialog.get(), &ConnectivityDialog::cancelRequested);

        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);

        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void shouldNotCancelWhatIsOver()
    {
        QSignalSpy cancelled(m_dialog.get(), &ConnectivityDialog::cancelRequested);
        m_dialog->finish(success());

        QTest::mouseClick(button(u"closeButton"_s), Qt::LeftButton);

        QCOMPARE(cancelled.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }

    void shouldShowTextFromOutsideAsText()
    {
        auto report = expiredSecret();
        report.explanation = u"<b>bold</b> <a href='https://evil.example'>here</a>"_s;
        m_dialog->finish(report);

        const auto *meaning = m_dialog->findChild<QLabel *>(u"meaning"_s);
        QCOMPARE(meaning->textFormat(), Qt::PlainText);
        QVERIFY(meaning->text().contains(u"<b>"_s));
    }

    void shouldNameEveryButton()
    {
        m_dialog->finish(expiredSecret());

        for (const auto *each : m_dialog->findChildren<QAbstractButton *>())
            QVERIFY2(
                !each->text().isEmpty() || !each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }

private:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_dialog->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] StepRow *row(const QString &id) const
    {
        return m_dialog->findChild<StepRow *>(u"step_"_s + id);
    }

    // For looking at: WORKBENCH_PICTURES names the folder.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(m_dialog->grab().save(u"%1/test-%2.png"_s.arg(folder, name)));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConnectivityDialog> m_dialog;
};

QTEST_MAIN(TestConnectivityDialog)
#include "tst_connectivitydialog.moc"
