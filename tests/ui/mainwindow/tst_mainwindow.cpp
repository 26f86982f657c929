#include "testlib/ownsettings.h"
#include "ui/mainwindow/instance.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/theme/fonts.h"
#include "windowbed.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace workbench;

// The whole window over the demo tenant, driven as a person drives it.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldShowTheDemoTenantAtWork();
    void shouldShowTheRecordsOfTheDemoTenant();
    void shouldPauseAndUndo();
    void shouldGoRoundThePanesByKeyboard();
    void shouldFindOnEveryPage();
    void shouldMoveNothingWhereThatIsWanted();
    void shouldNameEveryButton();
    void shouldFinishThePageInHandWhenClosed();
    void shouldLetOnlyOneWindowWorkOnADirectory();

private:
    testlib::OwnSettings m_settings;
    static constexpr int patience = 20'000;
};

using Bed = testlib::WindowBed;

void TestMainWindow::initTestCase()
{
    loadFonts();
}

void TestMainWindow::shouldShowTheDemoTenantAtWork()
{
    Bed bed;

    bed.window->startDemo();

    auto *table = bed.window->findChild<QTableView *>(u"connectorTable"_s);
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(bed.isWaiting(), patience);
    auto *store = bed.window->findChild<QPushButton *>(u"statusStore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!store->text().contains(u" 0 records"_s), patience);
}

void TestMainWindow::shouldShowTheRecordsOfTheDemoTenant()
{
    Bed bed;
    bed.window->startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(bed.isWaiting(), patience);

    bed.window->showPlace(MainWindow::Records);

    auto *records = bed.window->findChild<RecordTable *>();
    QVERIFY(records);
    QTRY_VERIFY_WITH_TIMEOUT(records->isVisible(), patience);
    for (const QToolButton *button : bed.window->findChildren<QToolButton *>())
        QTRY_VERIFY(button->defaultAction() != bed.action(u"Test"_s) || !button->isVisible());
}

void TestMainWindow::shouldPauseAndUndo()
{
    Bed bed;
    bed.window->startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(bed.isWaiting(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bed.action(u"Pause"_s) && bed.action(u"Pause"_s)->isEnabled(), patience);

    bed.action(u"Pause"_s)->trigger();
    QVERIFY(!bed.workspace.connectors().first().active);
    QTest::keyClick(bed.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(bed.workspace.connectors().first().active);

    bed.action(u"Pause"_s)->trigger();
    auto *offer = bed.find<QPushButton>("statusOffer");
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"Undo"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(bed.workspace.connectors().first().active);
    QVERIFY(!offer->isVisible());
}

void TestMainWindow::shouldGoRoundThePanesByKeyboard()
{
    Bed bed;
    bed.window->startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(bed.isWaiting(), patience);
    bed.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bed.window.get()));
    bed.find<QWidget>("connectorTable")->setFocus();

    QSet<QWidget *> seen;
    for (int step = 0; step < 5; ++step) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }

    QCOMPARE(seen.size(), 5); // Table, details, rail, status bar, tool bar.
    QCOMPARE(QApplication::focusWidget(), bed.find<QWidget>("connectorTable"));
}

void TestMainWindow::shouldFindOnEveryPage()
{
    Bed bed;
    bed.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bed.window.get()));
    const QList<std::pair<Qt::Key, const char *>> pages{
        {Qt::Key_1, "connectorSearch"}, {Qt::Key_2, "query"}, {Qt::Key_3, "activitySearch"}};
    for (const auto &[key, search] : pages) {
        QTest::keyClick(bed.window.get(), key, Qt::ControlModifier);

        QTest::keyClick(bed.window.get(), Qt::Key_F, Qt::ControlModifier);

        QVERIFY2(bed.find<QWidget>(search)->hasFocus(), search);
    }
}

void TestMainWindow::shouldMoveNothingWhereThatIsWanted()
{
    Bed bed;
    const auto duration = [&bed] {
        return bed.window->style()->styleHint(
            QStyle::SH_Widget_Animation_Duration, nullptr, bed.window.get());
    };
    QVERIFY(duration() > 0);
    Settings settings = bed.workspace.settings();
    settings.reduceMotion = true;

    QVERIFY(bed.workspace.saveSettings(settings));

    QCOMPARE(duration(), 0);
}

void TestMainWindow::shouldNameEveryButton()
{
    Bed bed;
    bed.window->startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!bed.workspace.overviews().isEmpty(), patience);

    const auto buttons = bed.window->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 10);
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->objectName().startsWith(u"qt_"_s))
            continue;
        const QString name = button->accessibleName() + button->text();
        QVERIFY2(!name.isEmpty(),
            qPrintable(u"%1 of %2"_s.arg(
                QLatin1StringView(button->metaObject()->className()), button->parentWidget()->objectName())));
    }
}

void TestMainWindow::shouldFinishThePageInHandWhenClosed()
{
    Bed bed;
    bed.window->startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!bed.workspace.isIdle(), patience);

    bed.window->close();

    QTRY_VERIFY_WITH_TIMEOUT(!bed.window->isVisible(), patience);
    QVERIFY(bed.workspace.isIdle());
}

void TestMainWindow::shouldLetOnlyOneWindowWorkOnADirectory()
{
    const QTemporaryDir folder;
    const DataDirectory data(folder.path());
    Instance first(data);
    Instance second(data);
    QSignalSpy raised(&first, &Instance::raiseRequested);

    QCOMPARE(first.claim().value_or(false), true);
    QCOMPARE(second.claim().value_or(true), false);
    QVERIFY(second.raiseOther());

    QTRY_COMPARE(raised.size(), 1);
}

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
