#include "connectors/catalogue.h"
#include "forecast/assumedload.h"
#include "testlib/shownwidgets.h"
#include "ui/connectorwizard/connectorwizard.h"
#include "ui/shared/banner.h"
#include "ui/shared/budgetstrip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <memory>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

ConnectorConfig saved()
{
    ConnectorConfig config;
    config.id = u"11111111-2222-3333-4444-555555555555"_s;
    config.name = u"acme-retail-mdca"_s;
    config.category = u"saas"_s;
    config.type = u"microsoft_defender_for_cloud_apps"_s;
    config.function = u"collect"_s;
    config.tenantName = u"Acme Retail"_s;
    config.runOn = u"dp"_s;
    config.apiUrl = u"https://acme.us3.portal.cloudappsecurity.com"_s;
    config.tenantId = u"aaaaaaaa-7425-40de-944b-e07fc1f90ae7"_s;
    config.clientId = u"0e4c2f6a-91d3-4d5b-8a27-5b1f6c3d2e90"_s;
    config.contentTypes = QStringList{u"activities"_s, u"alerts"_s};
    config.startFrom = u"2026-01-01T00:00:00Z"_s;
    return config;
}

// What a day of the connector showed, with `secondsPerRequest` from an API as slow as that.
IntervalCheck measuredCheck(ConnectorConfig draft, double secondsPerRequest = 1)
{
    IntervalCheck check;
    check.measuredOn = draft.name;
    check.load = assumedLoad(draft, connectorTypes().first());
    check.load.secondsPerRequest = secondsPerRequest;
    check.forecast = forecastOf(check.load, {});
    check.betterInterval = betterInterval(check.load, {});
    return check;
}

} // namespace

// What the Confirm step says of interval and volume.
class TestIntervalWarning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }
    void init() { open(saved()); }
    void cleanup() { m_wizard.reset(); }

    void shouldMeasureTheConnectorThatIsEdited()
    {
        goToConfirm();

        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.first().sources.first().id, saved().id);
        QCOMPARE(text("budgetPeak"), u"Measuring…"_s);
        QCOMPARE(text("budgetBasis"), u"Reading what acme-retail-mdca has collected so far."_s);
        QCOMPARE(find<BudgetStrip>("")->usage().used(), 0);
        QVERIFY(!find<Banner>("capacityWarning")->isVisible());
    }
    void shouldShowWhatWasMeasuredWithoutMovingAnything()
    {
        goToConfirm();
        const QRect before = find<QWidget>("budgetCard")->geometry();
        picture(u"confirm-measuring"_s);

        m_wizard->setVolume(measuredCheck(saved()));
        QCoreApplication::processEvents();

        QCOMPARE(text("budgetPeak"), u"11 of 30 per min at peak"_s);
        QCOMPARE(text("budgetBasis"),
            u"Measured on acme-retail-mdca over 1 day: the busiest poll takes 26.4 s. Quiet minutes use 3 requests."_s);
        QCOMPARE(find<BudgetStrip>("")->usage().activities, 8);
        QCOMPARE(find<QWidget>("budgetCard")->geometry(), before);
        QVERIFY(!find<QLabel>("budgetWarning")->isVisible());
        picture(u"confirm-measured"_s);
    }
    void shouldWarnWithTheIntervalThatWouldKeepUp()
    {
        goToConfirm();
        const QRect before = find<QWidget>("budgetCard")->geometry();

        m_wizard->setVolume(measuredCheck(saved(), 30));
        QCoreApplication::processEvents();

        auto *warning = find<Banner>("capacityWarning");
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->headline(), u"The interval of 5 min cannot keep up"_s);
        QVERIFY(says(
            u"The busiest poll takes 5 min 30 s: records come late. An interval of 6 min would keep up."_s));
        QCOMPARE(find<QWidget>("budgetCard")->geometry().topLeft(), before.topLeft());
        QVERIFY(find<QPushButton>("nextButton")->isEnabled()); // Refuses nothing.
        picture(u"confirm-warning"_s);

        warning->findChild<QPushButton *>()->click();
        QCOMPARE(m_wizard->step(), ConnectorWizard::Configuration);
        QTRY_VERIFY(find<QSpinBox>("interval")->hasFocus());
    }
    void shouldAskAgainAfterTheIntervalWasChanged()
    {
        goToConfirm();
        m_wizard->setVolume(measuredCheck(saved(), 30));
        const int before = m_cancelled;
        m_wizard->focusField(u"interval"_s);
        QVERIFY(m_cancelled > before);
        find<QSpinBox>("interval")->setValue(6);

        goToConfirm();

        QVERIFY(!find<Banner>("capacityWarning")->isVisible());
        QCOMPARE(m_asked.last().draft.intervalMinutes, 6);
        m_wizard->setVolume(measuredCheck(m_asked.last().draft, 30));
        QVERIFY(!find<Banner>("capacityWarning")->isVisible());
    }
    void shouldIgnoreAnAnswerThatComesTooLate()
    {
        goToConfirm();
        m_wizard->focusField(u"interval"_s);

        m_wizard->setVolume(measuredCheck(saved(), 30));

        QCOMPARE(text("budgetPeak"), u"Measuring…"_s);
    }
    void shouldSayThatNoIntervalKeepsUp()
    {
        goToConfirm();

        IntervalCheck check = measuredCheck(saved(), 3000);
        QVERIFY(!check.betterInterval);
        m_wizard->setVolume(check);

        QVERIFY(find<Banner>("capacityWarning")->isVisible());
        QVERIFY(says(u"No other interval would keep up either: collect one content type."_s));
    }
    void shouldWarnOfLittleHeadroom()
    {
        ConnectorConfig hourly = saved();
        hourly.intervalMinutes = 60;
        open(hourly);
        goToConfirm();

        m_wizard->setVolume(measuredCheck(hourly));

        QVERIFY(!find<Banner>("capacityWarning")->isVisible());
        QVERIFY2(text("budgetWarning").startsWith(u"Little headroom. Lower Interval (min) to 30 "_s),
            qPrintable(text("budgetWarning")));
    }
    void shouldNameWhatIsAssumed()
    {
        goToConfirm();
        IntervalCheck check = measuredCheck(saved());
        check.assumed = QStringList{u"alerts"_s};

        m_wizard->setVolume(check);

        QVERIFY2(text("budgetBasis").endsWith(u"Alerts: assumed, never collected there."_s),
            qPrintable(text("budgetBasis")));
    }
    void shouldAssumeWhereTheStoreCannotBeRead()
    {
        goToConfirm();

        m_wizard->setVolume(fail(Error{.kind = ErrorKind::StorageFailure, .cause = Cause::StoreDamaged}));

        QCOMPARE(text("budgetPeak"), u"11 of 30 per min at peak"_s);
        QVERIFY2(text("budgetBasis").contains(u"The stored records cannot be measured: "_s),
            qPrintable(text("budgetBasis")));
    }
    void shouldAssumeForATenantNobodyCollectsFrom()
    {
        find<QLineEdit>("tenant_id")->setText(u"bbbbbbbb-7425-40de-944b-e07fc1f90ae7"_s);

        goToConfirm();

        QVERIFY(m_asked.isEmpty());
        QCOMPARE(text("budgetPeak"), u"11 of 30 per min at peak"_s);
        QCOMPARE(text("budgetBasis"),
            u"From the interval of 5 min and an assumed 15,000 activities and 4 alerts an hour: the test "
            u"does not "
            "count them. Quiet minutes use 3 requests."_s);
    }

private:
    struct Asked {
        ConnectorConfig draft;
        QList<ConnectorConfig> sources;
    };

    void open(const ConnectorConfig &edited)
    {
        WizardContext context;
        context.types = connectorTypes();
        context.connectors = {edited};
        context.devices = Settings().devices;
        context.mode = WizardContext::Mode::Edit;
        context.start = edited;
        m_asked.clear();
        m_wizard = std::make_unique<ConnectorWizard>(context);
        connect(m_wizard.get(), &ConnectorWizard::volumeRequested, this,
            [this](const ConnectorConfig &draft, const QList<ConnectorConfig> &sources) {
                m_asked.append({draft, sources});
            });
        connect(m_wizard.get(), &ConnectorWizard::volumeCancelled, this, [this] { ++m_cancelled; });
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }
    void goToConfirm()
    {
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);
        QCOMPARE(m_wizard->step(), ConnectorWizard::Confirm);
        QCoreApplication::processEvents();
    }
    template<typename Widget> Widget *find(const char *name)
    {
        auto *widget = m_wizard->findChild<Widget *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    bool says(const QString &sentence)
    {
        for (const auto *label : m_wizard->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().endsWith(sentence))
                return true;
        }
        return false;
    }
    // For looking at: WORKBENCH_PICTURES names the folder.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(m_wizard->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConnectorWizard> m_wizard;
    QList<Asked> m_asked;
    int m_cancelled = 0;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication application(argc, argv);
    TestIntervalWarning test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_intervalwarning.moc"
