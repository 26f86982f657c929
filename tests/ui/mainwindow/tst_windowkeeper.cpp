#include "testlib/ownsettings.h"
#include "ui/mainwindow/windowkeeper.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QDialog>
#include <QAbstractItemView>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace workbench;

// Another language without a new start of the program.
class TestWindowKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        speak(u"en"_s, m_translations);
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>(DataDirectory(m_folder->path()));
        m_keeper = std::make_unique<WindowKeeper>(*m_workspace, m_theme, m_translations, u"system"_s);
        QVERIFY(m_workspace->start());
        window().show();
    }

    void cleanup()
    {
        m_keeper.reset();
        m_workspace.reset();
    }

    void shouldSpeakTheChosenLanguageAtOnce()
    {
        QCOMPARE(firstMenu(), u"&File"_s);

        choose(u"Deutsch"_s);
        QTRY_COMPARE(firstMenu(), u"&Datei"_s);
        QCOMPARE(QLocale().language(), QLocale::German);

        choose(u"English"_s);
        QTRY_COMPARE(firstMenu(), u"&File"_s);
    }

    void shouldStayWhereThePersonWas()
    {
        window().resize(1200, 800);
        const QSize size = window().size();

        choose(u"Deutsch"_s);

        QTRY_COMPARE(firstMenu(), u"&Datei"_s);
        QCOMPARE(window().place(), MainWindow::SettingsPlace);
        QCOMPARE(window().size(), size);
        QCOMPARE(language()->currentText(), u"Deutsch"_s);
        QTRY_VERIFY(language()->hasFocus());
        QVERIFY(window().isVisible());
    }

    void shouldShowTheConnectorsOfTheWorkspaceAgain()
    {
        window().startDemo();
        QTRY_COMPARE(shownConnectors(), 1);

        choose(u"Deutsch"_s);

        QTRY_COMPARE(firstMenu(), u"&Datei"_s);
        QTRY_COMPARE(shownConnectors(), 1);
        m_workspace->stop();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isIdle(), 20'000);
    }

    void shouldShowTheOpenHelpInTheLanguageToo()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        const auto help = [] {
            const auto windows = QApplication::topLevelWidgets();
            const auto found = std::find_if(windows.begin(), windows.end(),
                [](const QWidget *one) { return one->objectName() == u"helpWindow"_s && one->isVisible(); });
            return found == windows.end() ? QString() : (*found)->windowTitle();
        };
        QTRY_VERIFY2(help().endsWith(u"Help"_s), qPrintable(help()));

        choose(u"Deutsch"_s);

        QTRY_VERIFY2(help().endsWith(u"Hilfe"_s), qPrintable(help()));
    }

    void shouldWaitForAnOpenDialog()
    {
        auto *dialog = new QDialog(&window());
        dialog->show();
        const QPointer<QWidget> before = &window();

        choose(u"Deutsch"_s);
        QCoreApplication::processEvents();
        QVERIFY(before);

        dialog->hide();

        QTRY_COMPARE(firstMenu(), u"&Datei"_s);
    }

private:
    testlib::OwnSettings m_settings;
    [[nodiscard]] MainWindow &window() { return m_keeper->window(); }
    [[nodiscard]] QComboBox *language() { return window().findChild<QComboBox *>(u"language"_s); }
    [[nodiscard]] QString firstMenu() { return window().menuBar()->actions().first()->text(); }
    [[nodiscard]] int shownConnectors()
    {
        return window().findChild<QAbstractItemView *>(u"connectorTable"_s)->model()->rowCount();
    }
    void choose(const QString &name)
    {
        window().showPlace(MainWindow::SettingsPlace);
        window().activateWindow();
        language()->setFocus();
        language()->setCurrentIndex(language()->findText(name));
    }

    Theme m_theme;
    Translations m_translations;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WindowKeeper> m_keeper;
};

QTEST_MAIN(TestWindowKeeper)
#include "tst_windowkeeper.moc"
