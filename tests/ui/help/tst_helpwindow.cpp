#include "testlib/ownsettings.h"
#include "testlib/shownwidgets.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/logfilters/editor/operatorwording.h"
#include "ui/shared/statusmark.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace workbench;
using namespace Qt::StringLiterals;

// The help window through what a person does in it.
class tst_HelpWindow : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void openLink(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = testlib::shownTheme();
        QDesktopServices::setUrlHandler(u"https"_s, this, "openLink");
    }

    void init()
    {
        QSettings().clear();
        m_opened.clear();
        m_window = std::make_unique<HelpWindow>();
        m_window->showPage(u"help:values"_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }

    void shouldShowEveryPage()
    {
        for (const HelpPage &page : m_window->library().pages()) {
            m_window->showPage(u"help:"_s + page.id);
            QVERIFY2(browser()->toPlainText().startsWith(page.title), qPrintable(page.id));
            QVERIFY2(m_window->windowTitle().startsWith(page.title), qPrintable(page.id));
            QCOMPARE(contents()->currentItem()->text(), page.title);
            QCOMPARE(browser()->accessibleName(), page.title);
        }
    }

    void shouldExplainEveryStatusInItsOwnWord()
    {
        m_window->showPage(u"help:collection#status"_s);
        for (const StatusMark mark :
            {StatusMark::Active, StatusMark::Collecting, StatusMark::Throttled, StatusMark::Failed,
                StatusMark::SecretExpired, StatusMark::Paused, StatusMark::NotTested, StatusMark::Offline})
            QVERIFY2(!browser()->document()->find(statusWord(mark)).isNull(), qPrintable(statusWord(mark)));
    }

    void shouldNameTheOperatorsOfFiltersAsTheDialogDoes()
    {
        m_window->showPage(u"help:filters"_s);
        const QString text = browser()->toPlainText();
        for (const OperatorFacts &facts : operatorTable())
            QVERIFY2(text.contains(operatorLabel(facts.op)), facts.name);
    }

    void shouldJumpToThePartOfAPage()
    {
        m_window->showPage(u"help:errors#aadsts-7000222"_s);
        QVERIFY(browser()->verticalScrollBar()->value() > 0);
        const QTextCursor top = browser()->cursorForPosition(QPoint(40, 4));
        QCOMPARE(top.block().text(), u"The client secret has expired"_s);
    }

    void shouldOpenAPageFromTheContentsByKeyboard()
    {
        contents()->setFocus();
        QTest::keyClick(contents(), Qt::Key_Down);
        QCOMPARE(m_window->address(), u"help:registration"_s);
    }

    void shouldReturnToTheTopOfThePageThatIsShown()
    {
        m_window->showPage(u"help:records#fields"_s);
        QVERIFY(browser()->verticalScrollBar()->value() > 0);
        const QRect item = contents()->visualItemRect(contents()->currentItem());
        QTest::mouseClick(contents()->viewport(), Qt::LeftButton, {}, item.center());
        QCOMPARE(browser()->verticalScrollBar()->value(), 0);
    }

    void shouldGoBackAndForward()
    {
        m_window->showPage(u"help:records"_s);
        m_window->showPage(u"help:test"_s);
        QVERIFY(button(u"helpBack"_s)->isEnabled());
        QVERIFY(!button(u"helpForward"_s)->isEnabled());

        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->address(), u"help:records"_s);
        QCOMPARE(contents()->currentItem()->text(), m_window->library().page(u"records"_s)->title);

        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->address(), u"help:test"_s);
    }

    void shouldSearchAllPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = m_window->findChild<QLineEdit *>(u"helpSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"admin consent"_s);

        auto *hits = m_window->findChild<QListWidget *>(u"helpHits"_s);
        QVERIFY(hits->isVisible());
        QVERIFY(hits->count() > 1);
        QVERIFY(label(u"helpHitCount"_s)->text().contains(QString::number(hits->count())));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_window->address(), u"help:registration#consent"_s);

        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(contents()->isVisible());
        QVERIFY(search->text().isEmpty());
        QVERIFY(m_window->isVisible());
    }

    void shouldSayWhenNothingIsFound()
    {
        auto *search = m_window->findChild<QLineEdit *>(u"helpSearch"_s);
        search->setText(u"nosuchword"_s);
        QCOMPARE(label(u"helpHitCount"_s)->text(), u"Nothing found. Try fewer or shorter words."_s);
        QCOMPARE(search->accessibleDescription(), label(u"helpHitCount"_s)->text());
    }

    void shouldFindOnThePage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *find = m_window->findChild<QLineEdit *>(u"helpFind"_s);
        QVERIFY(find->isVisible() && find->hasFocus());
        QTest::keyClicks(find, u"secret"_s);
        const auto marks = browser()->extraSelections();
        QVERIFY(marks.size() > 3);
        QVERIFY(label(u"helpFindCount"_s)->text().contains(QString::number(marks.size())));

        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(browser()->textCursor().selectedText().toLower(), u"secret"_s);
        const int first = browser()->textCursor().position();
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QVERIFY(browser()->textCursor().position() > first);
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(browser()->textCursor().position(), first);

        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!find->isVisible());
        QVERIFY(browser()->extraSelections().isEmpty());
    }

    void shouldFindAroundTheEndOfThePage()
    {
        browser()->markAll(u"Next:"_s);
        browser()->goToMark(false);
        const int only = browser()->textCursor().position();
        browser()->goToMark(false);
        QCOMPARE(browser()->textCursor().position(), only);
        browser()->goToMark(true);
        QCOMPARE(browser()->textCursor().position(), only);
    }

    void shouldOpenTheWebOnlyWhenALinkIsChosen()
    {
        for (const HelpPage &page : m_window->library().pages())
            m_window->showPage(u"help:"_s + page.id);
        QVERIFY(m_opened.isEmpty());

        Q_EMIT browser()->anchorClicked(QUrl(u"https://entra.microsoft.com"_s));
        QCOMPARE(m_opened, QList{QUrl(u"https://entra.microsoft.com"_s)});
        Q_EMIT browser()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        Q_EMIT browser()->anchorClicked(QUrl(u"http://example.com"_s));
        QCOMPARE(m_opened.size(), 1);
    }

    void shouldSayWhereALinkLeads()
    {
        Q_EMIT browser()->highlighted(QUrl(u"https://entra.microsoft.com"_s));
        QVERIFY(label(u"helpLink"_s)->text().contains(u"entra.microsoft.com"_s));
        Q_EMIT browser()->highlighted(QUrl());
        QVERIFY(label(u"helpLink"_s)->text().isEmpty());
    }

    void shouldReachTheLinksByKeyboard()
    {
        browser()->setFocus();
        QTest::keyClick(browser(), Qt::Key_Tab);
        QTest::keyClick(browser(), Qt::Key_Return);
        QCOMPARE(m_window->address(), u"help:registration"_s);
    }

    void shouldSayWhenAnAddressLeadsNowhere()
    {
        m_window->showPage(u"help:nosuch"_s);
        QCOMPARE(browser()->toPlainText(), u"There is no page under this address."_s);
    }

    void shouldChangePanesByKeyboard()
    {
        QVERIFY(browser()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(contents()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(browser()->hasFocus());
    }

    void shouldRememberItsSize()
    {
        m_window->resize(777, 555);
        m_window->close();
        HelpWindow next;
        QCOMPARE(next.size(), QSize(777, 555));
    }

    void shouldFollowTheTheme()
    {
        m_window->showPage(u"help:records#live"_s);
        const int position = browser()->verticalScrollBar()->value();
        const QColor light = headingColor();
        m_theme->setChoice(ThemeChoice::Dark);
        QCOMPARE(headingColor(), darkTokens().text);
        QCOMPARE(browser()->verticalScrollBar()->value(), position);
        m_theme->setChoice(ThemeChoice::Light);
        QCOMPARE(headingColor(), light);
    }

    void shouldNameEveryControl()
    {
        for (const auto *control : m_window->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible())
                continue;
            if (const auto *pressed = qobject_cast<const QAbstractButton *>(control);
                pressed && !pressed->text().isEmpty())
                continue;
            QVERIFY2(!control->accessibleName().isEmpty()
                    || control->parentWidget()->inherits("QAbstractScrollArea"),
                control->metaObject()->className());
        }
    }

private:
    [[nodiscard]] HelpBrowser *browser() const { return m_window->findChild<HelpBrowser *>(); }
    [[nodiscard]] QListWidget *contents() const
    {
        return m_window->findChild<QListWidget *>(u"helpContents"_s);
    }
    [[nodiscard]] QLabel *label(const QString &name) const { return m_window->findChild<QLabel *>(name); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_window->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QColor headingColor() const
    {
        return browser()->document()->firstBlock().begin().fragment().charFormat().foreground().color();
    }

    testlib::OwnSettings m_settings;
    QList<QUrl> m_opened;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<HelpWindow> m_window;
};

QTEST_MAIN(tst_HelpWindow)
#include "tst_helpwindow.moc"
