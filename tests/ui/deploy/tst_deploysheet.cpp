#include "deploybed.h"
#include "testlib/shownwidgets.h"
#include "ui/deploy/deploysheet.h"
#include "ui/deploy/headroomchart.h"
#include "ui/shared/banner.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

// Measures nothing itself: the test answers what the sheet asks for.
class DeploySheetTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DeploySheet> m_sheet;
    QString m_path; // What the person chooses.

    template<typename Widget> Widget *find(const QString &name) const
    {
        auto *widget = m_sheet->findChild<Widget *>(name);
        if (widget == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    // Answers the question that the next press brings up; it may not come.
    void answerWith(const QString &buttonText, int *asked) const
    {
        QTimer::singleShot(0, m_sheet.get(), [this, buttonText, asked] {
            const auto *box = m_sheet->findChild<QMessageBox *>(u"untestedQuestion"_s);
            if (box == nullptr)
                return;
            ++*asked;
            for (QAbstractButton *button : box->buttons()) {
                if (button->text() == buttonText)
                    button->click();
            }
        });
    }
    void show(const std::optional<LoadMeasurement> &load, bool isTested = true)
    {
        DeployFacts facts = deployFacts(load);
        if (!isTested)
            facts.test.reset();
        m_sheet->show(facts.request);
        m_sheet->setFacts(facts);
        QVERIFY(QTest::qWaitForWindowExposed(m_sheet.get()));
    }

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }
    void init()
    {
        m_sheet = std::make_unique<DeploySheet>();
        m_path = u"/tmp/acme.zip"_s;
        m_sheet->setPathChooser([this](const QString &) { return m_path; });
    }
    void cleanup() { m_sheet.reset(); }

    void shouldAskToMeasureWhenItIsShown()
    {
        QSignalSpy asked(m_sheet.get(), &DeploySheet::measureRequested);

        m_sheet->show({.connector = deployedConnector()});

        QCOMPARE(asked.count(), 1);
        QVERIFY(find<QLabel>(u"readingLabel"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"exportBundle"_s)->isEnabled());
    }
    void shouldShowWhatWasMeasured()
    {
        show(measuredLoad(7 * 24));

        QCOMPARE(text(u"forecastTitle"_s), u"Volume forecast for acme-retail-mdca"_s);
        QVERIFY2(text(u"measuredText"_s).startsWith(u"Measured over 7 days, 17 Nov 2026 to 24 Nov 2026"_s),
            qPrintable(text(u"measuredText"_s)));
        const QString table = find<QWidget>(u"volumeTable"_s)->accessibleDescription();
        QVERIFY2(
            table.contains(u"Records collected: Activities 1,200,000, Alerts 1,104"_s), qPrintable(table));
        const QString chart = find<QWidget>(u"headroomChart"_s)->accessibleDescription();
        QVERIFY2(chart.startsWith(u"Busiest minute 8 of 30 requests, at 10:00 UTC."_s), qPrintable(chart));
        QVERIFY(chart.contains(u"03:00 UTC"_s));
        QCOMPARE(text(u"headroomText"_s), u"22 of 30 requests per minute stay free"_s);
        QVERIFY(find<Banner>(u"capacityNote"_s)->headline().startsWith(u"At × 2 growth"_s));
        QVERIFY(text(u"bundleFileName"_s).startsWith(u"acme-retail-mdca-20"_s));
    }
    void shouldGrow()
    {
        show(measuredLoad(7 * 24));
        auto *growth = find<QWidget>(u"growth"_s);
        auto buttons = growth->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);

        buttons.at(2)->setFocus();
        QTest::keyClick(buttons.at(2), Qt::Key_Space);

        QVERIFY(find<QWidget>(u"volumeTable"_s)
                    ->accessibleDescription()
                    .contains(u"Records collected: Activities 2,400,000"_s));
        QCOMPARE(text(u"headroomText"_s), u"16 of 30 requests per minute stay free"_s);
    }
    void shouldTellAnHourByKeyboard()
    {
        show(measuredLoad(7 * 24));
        auto *chart = find<HeadroomChart>(u"headroomChart"_s);

        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);

        QVERIFY2(text(u"chosenHour"_s).startsWith(u"01:00 UTC, "_s), qPrintable(text(u"chosenHour"_s)));
        QVERIFY(text(u"chosenHour"_s).contains(u"Alerts 3"_s));
    }
    void shouldSayThatLessThanADayIsRough()
    {
        show(measuredLoad(3));

        QVERIFY(text(u"measuredText"_s).startsWith(u"Measured for 3 h. The forecast is a rough estimate."_s));
    }
    void shouldOfferToCollectWhereNothingWasMeasured()
    {
        QSignalSpy collect(m_sheet.get(), &DeploySheet::collectRequested);
        show({});

        auto *button = find<QWidget>(u"statePage"_s)->findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);

        QCOMPARE(collect.count(), 1);
        QVERIFY(!find<QPushButton>(u"copyForecast"_s)->isEnabled());
        QVERIFY(find<QPushButton>(u"exportBundle"_s)->isEnabled());
    }
    void shouldSayWhyItCannotMeasure()
    {
        QSignalSpy asked(m_sheet.get(), &DeploySheet::measureRequested);
        m_sheet->show({.connector = deployedConnector()});

        m_sheet->setFailure({.kind = ErrorKind::StorageFailure, .detail = u"records.db: no"_s});
        QTest::keyClick(find<QWidget>(u"statePage"_s)->findChild<QPushButton *>(), Qt::Key_Space);

        QCOMPARE(asked.count(), 2);
    }
    void shouldExportAndTellWhere()
    {
        QSignalSpy exporting(m_sheet.get(), &DeploySheet::exportRequested);
        show(measuredLoad(48));

        press(u"exportBundle"_s);

        QCOMPARE(exporting.count(), 1);
        QCOMPARE(exporting.at(0).at(0).toString(), u"/tmp/acme.zip"_s);
        QVERIFY(find<QWidget>(u"saveProgress"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"exportBundle"_s)->isEnabled());
        m_sheet->showSaved(m_path, 60'000);
        QCOMPARE(text(u"saveStatus"_s), u"Saved acme.zip (60.0 kB)."_s);
        QVERIFY(find<QWidget>(u"showInFolder"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"saveProgress"_s)->isVisible());
    }
    void shouldStopAnExport()
    {
        QSignalSpy cancelled(m_sheet.get(), &DeploySheet::cancelRequested);
        show(measuredLoad(48));
        press(u"exportBundle"_s);

        press(u"cancelSaving"_s);
        m_sheet->showSaveFailure({.kind = ErrorKind::Cancelled});

        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(text(u"saveStatus"_s), u"Stopped. Nothing was saved."_s);
        QVERIFY(find<QPushButton>(u"exportBundle"_s)->isEnabled());
    }
    void shouldSayWhyItCouldNotSave()
    {
        show(measuredLoad(48));
        press(u"exportBundle"_s);

        m_sheet->showSaveFailure({.kind = ErrorKind::StorageFailure, .detail = u"/tmp/acme.zip: full"_s});

        QCOMPARE(text(u"saveStatus"_s), u"Not saved: /tmp/acme.zip: full"_s);
    }
    void shouldNotExportWhenNoFileIsChosen()
    {
        QSignalSpy exporting(m_sheet.get(), &DeploySheet::exportRequested);
        m_path.clear();
        show(measuredLoad(48));

        press(u"exportBundle"_s);

        QCOMPARE(exporting.count(), 0);
        QVERIFY(find<QPushButton>(u"exportBundle"_s)->isEnabled());
    }
    void shouldAskOnceBeforeDeployingUntested()
    {
        QSignalSpy exporting(m_sheet.get(), &DeploySheet::exportRequested);
        show(measuredLoad(48), false);
        int asked = 0;

        answerWith(u"Go back"_s, &asked);
        press(u"exportBundle"_s);
        QCOMPARE(exporting.count(), 0);
        answerWith(u"Export anyway"_s, &asked);
        press(u"exportBundle"_s);
        QCOMPARE(exporting.count(), 1);
        m_sheet->showSaved(m_path, 60'000);
        answerWith(u"Go back"_s, &asked);
        press(u"exportBundle"_s);

        QCOMPARE(exporting.count(), 2);
        QCOMPARE(asked, 2);
    }
    void shouldExportByKeyboardAlone()
    {
        QSignalSpy exporting(m_sheet.get(), &DeploySheet::exportRequested);
        show(measuredLoad(48));
        m_sheet->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));

        QTest::keyClick(m_sheet.get(), Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(exporting.count(), 1);
    }
    void shouldCopyAndSaveTheNumbers()
    {
        QSignalSpy saving(m_sheet.get(), &DeploySheet::textSaveRequested);
        show(measuredLoad(7 * 24));

        press(u"copyForecast"_s);
        press(u"saveCsv"_s);

        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Records collected\t1,200,000\t1,104"_s));
        QVERIFY(copied.contains(u"13:00 UTC"_s));
        QCOMPARE(saving.count(), 1);
        QVERIFY(saving.at(0).at(1).toByteArray().contains("1,activities,,records,1200000,per day"));
    }
    void shouldNotShowTheFactsOfAnotherConnector()
    {
        m_sheet->show({.connector = deployedConnector()});
        DeployFacts other = deployFacts(measuredLoad(48));
        other.request.connector.id = u"c-2"_s;

        m_sheet->setFacts(other);

        QVERIFY(find<QLabel>(u"readingLabel"_s)->isVisible());
    }
    void shouldNameEveryControl()
    {
        show(measuredLoad(48));

        for (const auto *button : m_sheet->findChildren<QAbstractButton *>())
            QVERIFY(!button->isVisible() || !button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
    // For looking at: WORKBENCH_PICTURES names the folder.
    void shouldLookAsDesigned()
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_PICTURES");
        if (folder.isEmpty())
            return;
        const auto take = [&](const QString &name) {
            QTest::qWait(0);
            QVERIFY(m_sheet->grab().save(u"%1/deploy-%2.png"_s.arg(folder, name)));
        };
        m_sheet->resize(1220, 720);
        show(measuredLoad(7 * 24));
        take(u"week"_s);
        m_sheet->showSaved(m_path, 60'000);
        LoadMeasurement heavy = measuredLoad(3);
        for (Poll &poll : heavy.polls)
            poll.parts[0].requests *= 6;
        show(heavy, false);
        take(u"rough"_s);
        show({}, false);
        take(u"nothing"_s);
        show(measuredLoad(48));
        m_sheet->resize(912, 492);
        press(u"exportBundle"_s);
        take(u"small"_s);
    }
    void shouldFitASmallScreen()
    {
        show(measuredLoad(48));

        m_sheet->resize(912, 492);

        QVERIFY2(m_sheet->width() <= 912 && m_sheet->height() <= 492,
            qPrintable(u"%1 x %2"_s.arg(m_sheet->width()).arg(m_sheet->height())));
        QVERIFY(find<QPushButton>(u"exportBundle"_s)->isVisible());
        auto *side = find<QScrollArea>(u"sidePanel"_s);
        side->setFocus();
        QTest::keyClick(side, Qt::Key_PageDown);
        QVERIFY(side->verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(DeploySheetTest)
#include "tst_deploysheet.moc"
