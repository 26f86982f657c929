#include "ui/settings/settingspage.h"
#include "ui/shared/banner.h"
#include "testlib/shownwidgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }

    void init()
    {
        m_undo = std::make_unique<QUndoStack>();
        m_page = std::make_unique<SettingsPage>(*m_undo);
        Settings settings;
        settings.devices.append({.name = u"fra-01"_s, .kind = Device::Kind::Sensor});
        settings.tenants = {u"Acme"_s, u"Orbit"_s};
        m_page->setSettings(settings);
        m_page->setDataDirectory(u"/home/ada/.local/share/connector-workbench"_s, 6'100'000'000);
        m_page->resize(900, 1300);
        m_page->show();
        m_changed = std::make_unique<QSignalSpy>(m_page.get(), &SettingsPage::settingsChanged);
    }

    void shouldTellNothingWhenSettingsAreShown()
    {
        QCOMPARE(m_changed->size(), 0);
        picture();
    }

    void shouldSayOfEveryFieldWhatItIs()
    {
        for (const auto *field : m_page->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QComboBox *>(field)
                || qobject_cast<const QSpinBox *>(field) || qobject_cast<const QCheckBox *>(field)
                || (qobject_cast<const QLineEdit *>(field)
                    && !qobject_cast<const QSpinBox *>(field->parent()));
            QVERIFY2(!isField || !field->whatsThis().isEmpty(), qPrintable(field->objectName()));
        }
    }

    void shouldApplyAtOnceAndUndo()
    {
        find<QComboBox>("theme")->setCurrentIndex(2);
        QCOMPARE(told().theme, u"dark"_s);

        m_undo->undo();

        QCOMPARE(told().theme, u"system"_s);
        QCOMPARE(find<QComboBox>("theme")->currentIndex(), 0);
    }

    void shouldTellEachChoice()
    {
        auto *language = find<QComboBox>("language");
        language->setCurrentIndex(language->findText(u"Deutsch"_s));
        QCOMPARE(told().language, u"de"_s);

        QTest::keyClick(find<QCheckBox>("administratorRootScope"), Qt::Key_Space);
        QVERIFY(told().hasAdministratorRootScope);
        QTest::keyClick(find<QCheckBox>("reduceMotion"), Qt::Key_Space);
        QVERIFY(told().reduceMotion);
        find<QComboBox>("times")->setCurrentIndex(1);
        QVERIFY(!told().timesInUtc);
        find<QSpinBox>("requestCeiling")->setValue(12);
        QCOMPARE(told().requestCeiling, 12);
        find<QSpinBox>("throttlePatience")->setValue(60);
        QCOMPARE(told().throttlePatience, std::chrono::seconds(60));
        QCOMPARE(find<QSpinBox>("requestCeiling")->maximum(), 30);
        auto *days = find<QComboBox>("retentionDays");
        days->setCurrentIndex(days->findText(u"90 days"_s));
        QCOMPARE(told().retention, (RetentionPolicy{.days = 90, .bytes = 0}));
        auto *bytes = find<QComboBox>("retentionBytes");
        bytes->setCurrentIndex(bytes->findData(qint64(5'000'000'000)));
        QCOMPARE(told().retention, (RetentionPolicy{.days = 90, .bytes = 5'000'000'000}));
    }

    void shouldWaitForTheHostOfAProxy()
    {
        find<QComboBox>("proxyMode")->setCurrentIndex(2);
        QCOMPARE(m_changed->size(), 0);
        QVERIFY(find<QLabel>("proxyHostProblem")->isVisible());

        QTest::keyClicks(find<QLineEdit>("proxyHost"), u"proxy.example"_s);
        QTest::keyClick(find<QLineEdit>("proxyHost"), Qt::Key_Return);

        QCOMPARE(told().proxy,
            (ProxySettings{.mode = ProxyMode::Manual, .host = u"proxy.example"_s, .port = 8080}));
        QVERIFY(!find<QLabel>("proxyHostProblem")->isVisible());
    }

    void shouldRefuseAHostThatIsMore_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("URL") << u"http://proxy"_s;
        QTest::newRow("password") << u"ada:secret@proxy"_s;
    }

    void shouldRefuseAHostThatIsMore()
    {
        QFETCH(QString, host);
        find<QComboBox>("proxyMode")->setCurrentIndex(2);

        QTest::keyClicks(find<QLineEdit>("proxyHost"), host);
        QTest::keyClick(find<QLineEdit>("proxyHost"), Qt::Key_Return);

        QCOMPARE(m_changed->size(), 0);
        QVERIFY(find<QLabel>("proxyHostProblem")->isVisible());
        QVERIFY(!find<QLineEdit>("proxyHost")->accessibleDescription().isEmpty());
    }

    void shouldTakeThePasswordOfTheProxyAndForgetIt()
    {
        chooseProxyWithUser();
        QSignalSpy entered(m_page.get(), &SettingsPage::proxyPasswordEntered);
        QVERIFY(!find<QPushButton>("saveProxyPassword")->isEnabled());
        QVERIFY(!find<QPushButton>("removeProxyPassword")->isVisible());

        QTest::keyClicks(find<QLineEdit>("proxyPassword"), u"pass word"_s);
        find<QPushButton>("saveProxyPassword")->click();

        QCOMPARE(entered.size(), 1);
        QVERIFY(entered.first().first().value<Secret>() == Secret(QByteArray("pass word")));
        QVERIFY2(!find<QLineEdit>("proxyPassword")->isEnabled(), "It is being stored.");
        m_page->concludeProxyPassword({});
        QVERIFY(find<QLineEdit>("proxyPassword")->text().isEmpty());
    }

    void shouldSayWhereThePasswordIsAndNeverShowIt()
    {
        Settings settings = manualProxy();
        settings.proxy.isPasswordStored = true;
        settings.proxy.keychainBackend = u"gnome-keyring"_s;
        QSignalSpy removal(m_page.get(), &SettingsPage::proxyPasswordRemovalRequested);

        m_page->setSettings(settings);

        QVERIFY(find<QLabel>("proxyPasswordState")->text().contains(u"gnome-keyring"_s));
        QVERIFY(find<QLineEdit>("proxyPassword")->text().isEmpty());
        picture();
        find<QPushButton>("removeProxyPassword")->click();
        QCOMPARE(removal.size(), 1);
    }

    void shouldKeepWhatIsTypedWhereTheKeychainRefuses()
    {
        chooseProxyWithUser();
        QTest::keyClicks(find<QLineEdit>("proxyPassword"), u"pass word"_s);
        QTest::keyClick(find<QLineEdit>("proxyPassword"), Qt::Key_Return);

        m_page->concludeProxyPassword(u"The keychain is locked."_s);

        QCOMPARE(find<QLabel>("proxyPasswordProblem")->text(), u"The keychain is locked."_s);
        QVERIFY(find<QPushButton>("saveProxyPassword")->isEnabled());
    }

    void shouldNotTakeThePasswordToAnotherProxy()
    {
        Settings settings = manualProxy();
        settings.proxy.isPasswordStored = true;
        m_page->setSettings(settings);

        find<QLineEdit>("proxyHost")->setText(u"other.example"_s);
        QTest::keyClick(find<QLineEdit>("proxyHost"), Qt::Key_Return);

        QCOMPARE(told().proxy.host, u"other.example"_s);
        QVERIFY(!told().proxy.isPasswordStored);
    }

    void shouldRefuseAUserNameWithAColon()
    {
        m_page->setSettings(manualProxy());

        find<QLineEdit>("proxyUser")->setText(u"ada:pass"_s);
        QTest::keyClick(find<QLineEdit>("proxyUser"), Qt::Key_Return);

        QCOMPARE(m_changed->size(), 0);
        QVERIFY(find<QLabel>("proxyUserProblem")->isVisible());
    }

    void shouldRefuseACaFileThatIsNone()
    {
        QTest::keyClicks(find<QLineEdit>("caFile"), u"/nowhere/ca.pem"_s);
        QTest::keyClick(find<QLineEdit>("caFile"), Qt::Key_Return);

        QCOMPARE(m_changed->size(), 0);
        QVERIFY(find<QLabel>("caFileProblem")->text().contains(u"/nowhere/ca.pem"_s));
    }

    void shouldAddAndRemoveATenant()
    {
        QTest::keyClicks(find<QLineEdit>("tenantName"), u"Harbor"_s);
        QTest::keyClick(find<QLineEdit>("tenantName"), Qt::Key_Return);
        QCOMPARE(told().tenants, (QStringList{u"Acme"_s, u"Orbit"_s, u"Harbor"_s}));
        QVERIFY(find<QLineEdit>("tenantName")->text().isEmpty());

        find<QListWidget>("tenantList")->setCurrentRow(0);
        QTest::mouseClick(find<QPushButton>("tenantRemove"), Qt::LeftButton);

        QCOMPARE(told().tenants, (QStringList{u"Orbit"_s, u"Harbor"_s}));
    }

    void shouldAddADeviceOfAKind()
    {
        find<QComboBox>("deviceKind")->setCurrentIndex(1);
        QTest::keyClicks(find<QLineEdit>("deviceName"), u"ber-02"_s);
        QTest::mouseClick(find<QPushButton>("deviceAdd"), Qt::LeftButton);

        QCOMPARE(told().devices.last(), (Device{.name = u"ber-02"_s, .kind = Device::Kind::Sensor}));
    }

    void shouldNotAddTwice()
    {
        QTest::keyClicks(find<QLineEdit>("tenantName"), u"acme"_s);
        QTest::keyClick(find<QLineEdit>("tenantName"), Qt::Key_Return);

        QCOMPARE(m_changed->size(), 0);
        QCOMPARE(find<QLabel>("tenantNameProblem")->text(), u"acme is in the list already."_s);
    }

    void shouldKeepWhatIsInUse()
    {
        ReferencesInUse references;
        references.devices.insert(u"sensor:fra-01"_s, {u"acme-retail-mdca"_s});
        m_page->setReferencesInUse(references);

        find<QListWidget>("deviceList")->setCurrentRow(1);
        QTest::mouseClick(find<QPushButton>("deviceRemove"), Qt::LeftButton);

        QCOMPARE(m_changed->size(), 0);
        QCOMPARE(find<QLabel>("deviceNameProblem")->text(),
            u"fra-01 cannot be removed: it is used by acme-retail-mdca."_s);
    }

    void shouldKeepDpLocalAndTheDefaultProfile()
    {
        find<QListWidget>("deviceList")->setCurrentRow(0);
        QTest::mouseClick(find<QPushButton>("deviceRemove"), Qt::LeftButton);
        find<QListWidget>("profileList")->setCurrentRow(0);
        QTest::mouseClick(find<QPushButton>("profileRemove"), Qt::LeftButton);

        QCOMPARE(m_changed->size(), 0);
    }

    void shouldSayThatSavingFailed()
    {
        m_page->showProblem(u"The disk is full."_s);

        QVERIFY(find<Banner>("settingsProblem")->isVisible());
    }

    void shouldOpenTheFolder()
    {
        QSignalSpy open(m_page.get(), &SettingsPage::openFolderRequested);

        QTest::mouseClick(find<QPushButton>("openFolder"), Qt::LeftButton);

        QCOMPARE(open.size(), 1);
        QCOMPARE(find<QLabel>("dataSize")->text(), u"6.1 GB"_s);
    }

    void shouldOutliveItsUndoStack()
    {
        find<QComboBox>("theme")->setCurrentIndex(1);
        m_page.reset();

        m_undo->undo();
    }

private:
    template<typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static Settings manualProxy()
    {
        Settings settings;
        settings.proxy = {.mode = ProxyMode::Manual, .host = u"proxy.example"_s, .userName = u"ada"_s};
        return settings;
    }
    void chooseProxyWithUser()
    {
        m_page->setSettings(manualProxy());
        QVERIFY(find<QLineEdit>("proxyPassword")->isEnabled());
    }
    [[nodiscard]] Settings told() const
    {
        return m_changed->isEmpty() ? Settings() : m_changed->last().first().value<Settings>();
    }

    // For looking at: WORKBENCH_PICTURES names the folder.
    void picture()
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(m_page->grab().save(folder + u"/settings.png"_s));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SettingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
