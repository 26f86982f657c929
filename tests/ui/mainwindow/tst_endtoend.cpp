#include "testlib/ownsettings.h"
#include "tenantbed.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/theme/fonts.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace workbench;
using testlib::patience;

namespace {

qsizetype linesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
}

} // namespace

// The whole job of an analyst, from an empty start to a file, on a real display with a real keychain.
class TestEndToEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    }

    void shouldLeadFromAnEmptyStartToAFileOfAlerts()
    {
        testlib::TenantBed bed;
        bed.setScope(true);
        QTRY_VERIFY(bed.find<QPushButton>("createConnector")
            && bed.find<QPushButton>("createConnector")->isVisible());

        // The four values, tested before they are saved.
        QDialog *wizard = bed.fillWizard();
        bed.press(wizard, "testNowButton");
        auto *result = wizard->findChild<QLabel *>(u"testResult"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(u"Passed"_s), patience);
        bed.press(wizard, "nextButton");
        bed.press(wizard, "nextButton");
        QTRY_VERIFY_WITH_TIMEOUT(bed.dialog("profilePrompt") != nullptr, patience);
        bed.press(bed.dialog("profilePrompt"), "addToProfileButton");
        QTRY_VERIFY_WITH_TIMEOUT(bed.records() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bed.isWaiting(), patience);

        // The records of the new connector, then those of one msg_class. Without a window manager nobody
        // gives the window the focus back that the dialogs had.
        bed.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bed.window.get()));
        QTest::keyClick(bed.window.get(), Qt::Key_2, Qt::ControlModifier);
        RecordModel &model = bed.window->findChild<RecordTable *>()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model.total() > 0, patience);
        QTRY_VERIFY(bed.find<QLineEdit>("query")->isVisible());
        const qint64 all = model.total();
        auto *query = bed.find<QLineEdit>("query");
        query->setFocus();
        QTest::keyClicks(query, u"msg_class:microsoft_defender_for_cloud_apps_alerts"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(model.total() > 0 && model.total() < all, patience);

        // Exactly those, as a file.
        const QString path = bed.folder.filePath(u"alerts.jsonl"_s);
        QTest::keyClick(bed.window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bed.dialog("exportDialog") != nullptr);
        bed.dialog("exportDialog")->findChild<QRadioButton *>(u"exportJsonLines"_s)->click();
        bed.press(bed.dialog("exportDialog"), "exportGo");
        auto *fileDialog = bed.find<QFileDialog>("exportFile");
        QVERIFY(fileDialog);
        Q_EMIT fileDialog->fileSelected(path);
        fileDialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(bed.said().startsWith(u"Exported"_s), patience);
        QCOMPARE(qint64(linesIn(path)), model.total());
    }

private:
    testlib::OwnSettings m_settings;
};

QTEST_MAIN(TestEndToEnd)

#include "tst_endtoend.moc"
