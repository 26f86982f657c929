#include "ui/connectivitydialog/connectivitydialog.h"
#include "ui/connectivitydialog/steplist.h"
#include "testlib/reportbuilder.h"
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
using testlib::passedStep;

namespace {

const QStringList both{u"activities"_s, u"alerts"_s};

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
        m_dialog->stepFinished(passedStep(u"secret"_s));
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
        m_dialog->finish(testlib::passedTest());

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
        m_dialog->finish(testlib::failedTest());

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
        m_dialog->finish(testlib::failedTest());

        QTest::keyClick(button(u"editConnector"_s), Qt::Key_Space);

        QCOMPARE(edit.value(0).value(0).toString(), u"client_secret"_s);
    }

    void shouldLeadADraftToItsFieldButNotToASavedSecret()
    {
        m_dialog->begin(u"acme"_s, both, ConnectivityDialog::Values::Draft);
        m_dialog->finish(testlib::failedTest());

        QVERIFY(button(u"editConnector"_s)->isVisible());
        QVERIFY(!button(u"updateSecret"_s)->isVisible());
    }

    void shouldShowRedactedDetailOnRequestOnly()
    {
        m_dialog->finish(testlib::failedTest());
        auto *detail = m_dialog->findChild<QPlainTextEdit *>(u"rawDetail"_s);
        QVERIFY(!detail->isVisible());

        QTest::mouseClick(button(u"showMore"_s), Qt::LeftButton);

        QVERIFY(detail->isVisible());
        QVERIFY(detail->toPlainText().contains(u"AADSTS7000222"_s));
        QVERIFY(!detail->toPlainText().contains(testlib::shownTenantId));
        QCOMPARE(button(u"showMore"_s)->text(), u"Show less"_s);
    }

    void shouldCopyAReportWithoutIds()
    {
        m_dialog->finish(testlib::failedTest());

        QTest::mouseClick(button(u"copyReport"_s), Qt::LeftButton);

        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Create a new secret in Entra"_s));
        QVERIFY(!copied.contains(testlib::shownTenantId));
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
        m_dialog->finish(testlib::passedTest());

        QTest::mouseClick(button(u"closeButton"_s), Qt::LeftButton);

        QCOMPARE(cancelled.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }

    void shouldShowTextFromOutsideAsText()
    {
        auto report = testlib::failedTest();
        report.explanation = u"<b>bold</b> <a href='https://evil.example'>here</a>"_s;
        m_dialog->finish(report);

        const auto *meaning = m_dialog->findChild<QLabel *>(u"meaning"_s);
        QCOMPARE(meaning->textFormat(), Qt::PlainText);
        QVERIFY(meaning->text().contains(u"<b>"_s));
    }

    void shouldNameEveryButton()
    {
        m_dialog->finish(testlib::failedTest());

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
