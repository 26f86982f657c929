#include "testlib/ownsettings.h"
#include "testlib/shownwidgets.h"
#include "ui/help/tour/anchorring.h"
#include "ui/help/tour/coachcard.h"
#include "ui/help/tour/firsttour.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

// The first-start tour through what a person does.
class tst_FirstTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }

    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 640);
        m_create = makeButton(u"Create connector"_s, {400, 300, 160, 32});
        m_test = makeButton(u"Test"_s, {10, 4, 80, 30});
        m_records = makeButton(u"Records"_s, {6, 120, 68, 56});
        m_log = makeButton(u"Activity log"_s, {6, 580, 68, 56});
        m_tour = new FirstTour(m_window.get(), {{m_create}, {m_test}, {m_records}, {m_log}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_create->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void shouldGoThroughFourSteps()
    {
        QSignalSpy steps(m_tour, &FirstTour::stepShown);
        QSignalSpy ended(m_tour, &FirstTour::ended);
        m_tour->start();
        QVERIFY(card()->isVisible());
        QVERIFY(!button(u"coachBack"_s)->isVisible());
        QStringList titles;
        for (int step = 0; step < 4; ++step) {
            titles << title();
            QVERIFY(card()->accessibleName().contains(title()));
            QTest::keyClick(button(u"coachNext"_s), Qt::Key_Space);
        }
        QCOMPARE(titles.removeDuplicates(), 0);
        QCOMPARE(steps.size(), 4);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!card()->isVisible());
        QVERIFY(FirstTour::isSeen());
        QVERIFY(m_create->hasFocus());
    }

    void shouldGoBack()
    {
        m_tour->start();
        const QString first = title();
        button(u"coachNext"_s)->click();
        button(u"coachBack"_s)->click();
        QCOMPARE(title(), first);
    }

    void shouldEndWithEscAndComeNoMore()
    {
        m_tour->startOnce();
        QVERIFY(m_tour->isRunning());
        QTest::keyClick(button(u"coachNext"_s), Qt::Key_Escape);
        QVERIFY(!m_tour->isRunning());
        QVERIFY(!card()->isVisible());

        m_tour->startOnce();
        QVERIFY(!m_tour->isRunning());
        m_tour->start();
        QVERIFY(m_tour->isRunning());
    }

    void shouldBlockNothing()
    {
        m_tour->start();
        QSignalSpy clicked(m_test, &QPushButton::clicked);
        QTest::mouseClick(m_test, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(m_tour->isRunning());
        QVERIFY(ring()->testAttribute(Qt::WA_TransparentForMouseEvents));
    }

    void shouldStayInTheWindowAndBesideTheAnchor()
    {
        for (const QSize size : {QSize(1000, 640), QSize(960, 540), QSize(500, 700)}) {
            m_window->resize(size);
            m_tour->start();
            for (QWidget *anchor : {m_create, m_test, m_records, m_log}) {
                const QRect area = anchor->geometry();
                if (m_window->rect().contains(area)) {
                    QTRY_VERIFY(m_window->rect().contains(card()->geometry()));
                    QVERIFY(!card()->geometry().adjusted(9, 9, -9, -9).intersects(area));
                    QVERIFY(ring()->geometry().contains(area));
                }
                button(u"coachNext"_s)->click();
            }
        }
    }

    void shouldFollowTheWindow()
    {
        m_tour->start();
        const QRect before = card()->geometry();
        m_create->move(700, 100);
        m_window->resize(1200, 640);
        QTRY_VERIFY(card()->geometry() != before);
    }

    void shouldStandInTheMiddleWhereNothingIsVisible()
    {
        m_create->hide();
        m_tour->start();
        QVERIFY((card()->geometry().center() - m_window->rect().center()).manhattanLength() <= 2);
        QVERIFY(!ring()->isVisible());
    }

    void shouldSurviveAnAnchorThatIsGone()
    {
        delete m_create;
        m_tour->start();
        QVERIFY(card()->isVisible());
        button(u"coachSkip"_s)->click();
        QVERIFY(!m_tour->isRunning());
    }

private:
    [[nodiscard]] QPushButton *makeButton(const QString &text, const QRect &place)
    {
        auto *made = new QPushButton(text, m_window.get());
        made->setGeometry(place);
        return made;
    }
    [[nodiscard]] CoachCard *card() const { return m_window->findChild<CoachCard *>(); }
    [[nodiscard]] AnchorRing *ring() const { return m_window->findChild<AnchorRing *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return card()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString title() const { return card()->findChild<QLabel *>(u"coachTitle"_s)->text(); }

    testlib::OwnSettings m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_create = nullptr, *m_test = nullptr, *m_records = nullptr, *m_log = nullptr;
    FirstTour *m_tour = nullptr;
};

QTEST_MAIN(tst_FirstTour)
#include "tst_firsttour.moc"
