#include "base/language.h"
#include "testlib/ownsettings.h"
#include "testlib/shownwidgets.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QWhatsThis>

using namespace workbench;
using namespace Qt::StringLiterals;

// F1, wherever a person is.
class tst_HelpDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }

    void init()
    {
        QSettings().clear();
        m_main = std::make_unique<QWidget>();
        m_main->setObjectName(u"recordBrowser"_s);
        m_field = new QLineEdit(m_main.get());
        m_main->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_main.get()));
        m_desk = std::make_unique<HelpDesk>();
    }

    void cleanup()
    {
        m_desk.reset();
        m_main.reset();
    }

    void shouldOpenThePageOfTheScreenInFront()
    {
        QVERIFY(!helpWindow());
        QTest::keyClick(m_field, Qt::Key_F1);
        QVERIFY(helpWindow() && helpWindow()->isVisible());
        QCOMPARE(helpWindow()->address(), u"help:records"_s);
    }

    void shouldHelpInADialogThatBlocksTheWindow()
    {
        QDialog wizard(m_main.get());
        wizard.setObjectName(u"connectorWizard"_s);
        wizard.setWindowModality(Qt::WindowModal);
        auto *page = new QWidget(&wizard);
        page->setObjectName(u"confirmPage"_s);
        auto *field = new QLineEdit(page);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wizard));

        QTest::keyClick(field, Qt::Key_F1);
        QCOMPARE(helpWindow()->address(), u"help:connector#confirm"_s);
        QVERIFY(wizard.isVisible());
        // And the help itself is not blocked.
        QVERIFY(QTest::qWaitForWindowActive(helpWindow()));
        QTest::keyClick(helpWindow(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(helpWindow()->findChild<QLineEdit *>(u"helpSearch"_s)->hasFocus());
    }

    // Qt does this; the keyboard page promises it.
    void shouldSayWhatAFieldIsOnShiftF1()
    {
        m_field->setWhatsThis(u"Your app's Overview."_s);
        QTest::keyClick(m_field, Qt::Key_F1, Qt::ShiftModifier);
        const auto windows = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(windows.begin(), windows.end(),
            [](const QWidget *window) { return window->isVisible() && window->inherits("QWhatsThat"); }));
        QWhatsThis::hideText();
        QVERIFY(!helpWindow());
    }

    void shouldLeaveOtherKeysAlone()
    {
        QTest::keyClick(m_field, Qt::Key_F1, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"abc"_s);
        QVERIFY(!helpWindow());
        QCOMPARE(m_field->text(), u"abc"_s);
    }

    void shouldStayOnThePageWhenPressedInTheHelp()
    {
        m_desk->show(u"help:privacy"_s);
        QTest::keyClick(helpWindow(), Qt::Key_F1);
        QCOMPARE(helpWindow()->address(), u"help:privacy"_s);
    }

    void shouldShowThePageOfLastTimeAgain()
    {
        m_desk->show(u"help:privacy"_s);
        helpWindow()->close();
        m_desk->show();
        QVERIFY(helpWindow()->isVisible());
        QCOMPARE(helpWindow()->address(), u"help:privacy"_s);
    }

    void shouldShowThePageOfTheDeskBeforeInItsLanguage()
    {
        m_desk->show(u"help:privacy"_s);
        helpWindow()->resize(777, 555);
        Translations translations;
        translations.use(u"de"_s);
        HelpDesk next;

        next.takeOver(*m_desk);
        m_desk.reset();

        QVERIFY(helpWindow() && helpWindow()->isVisible());
        QCOMPARE(helpWindow()->address(), u"help:privacy"_s);
        QVERIFY2(helpWindow()->windowTitle().startsWith(u"Datenschutz"_s),
            qPrintable(helpWindow()->windowTitle()));
        QCOMPARE(helpWindow()->size(), QSize(777, 555));
    }

    void shouldNotOpenWhatWasClosedBefore()
    {
        m_desk->show(u"help:privacy"_s);
        helpWindow()->close();
        HelpDesk next;

        next.takeOver(*m_desk);
        m_desk.reset();

        QVERIFY(!helpWindow());
    }

    void shouldNotKeepTheProgramAlive()
    {
        m_desk->show();
        QVERIFY(!helpWindow()->testAttribute(Qt::WA_QuitOnClose));
        m_desk.reset();
        QVERIFY(!helpWindow());
    }

private:
    [[nodiscard]] static HelpWindow *helpWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<HelpWindow *>(widget))
                return window;
        }
        return nullptr;
    }

    testlib::OwnSettings m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_main;
    QLineEdit *m_field = nullptr;
    std::unique_ptr<HelpDesk> m_desk;
};

QTEST_MAIN(tst_HelpDesk)
#include "tst_helpdesk.moc"
