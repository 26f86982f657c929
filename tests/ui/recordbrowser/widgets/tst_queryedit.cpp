#include "ui/recordbrowser/widgets/queryedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace workbench;
using namespace Qt::StringLiterals;

class QueryEditTest : public QObject {
    Q_OBJECT

private:
    QWidget *m_window = nullptr;
    QueryEdit *m_edit = nullptr;

    [[nodiscard]] QStringList offered() const
    {
        QStringList result;
        const auto *model = m_edit->completionList()->popup()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            result << model->index(row, 0).data().toString();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_window = new QWidget;
        auto *layout = new QVBoxLayout(m_window);
        m_edit = new QueryEdit(m_window);
        auto *other = new QLineEdit(m_window);
        layout->addWidget(m_edit);
        layout->addWidget(other);
        m_edit->setFields({u"event.action"_s, u"event.category"_s, u"srcip"_s});
        m_window->show();
        m_window->activateWindow();
        m_edit->setFocus();
        QTRY_VERIFY(m_edit->hasFocus());
    }
    void cleanup() { delete m_window; }

    void shouldRunWhatWasTyped()
    {
        QSignalSpy accepted(m_edit, &QueryEdit::queryAccepted);

        QTest::keyClicks(m_edit, u"event.action:Login"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);

        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted[0][0].toString(), u"event.action:Login"_s);
        QCOMPARE(m_edit->history(), QStringList{u"event.action:Login"_s});
    }

    void shouldMarkAnErrorInsteadOfRunning()
    {
        QSignalSpy accepted(m_edit, &QueryEdit::queryAccepted);
        QSignalSpy error(m_edit, &QueryEdit::errorChanged);

        QTest::keyClicks(m_edit, u"srcip:"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);

        QCOMPARE(accepted.size(), 0);
        QCOMPARE(error.size(), 1);
        QCOMPARE(error[0][0].toString(), u"Missing value after “srcip:”."_s);
        QVERIFY(m_edit->error());
        QCOMPARE(m_edit->accessibleDescription(), u"Missing value after “srcip:”."_s);
    }

    void shouldForgetTheErrorWhileTyping()
    {
        m_edit->setQuery(u"srcip:"_s);
        QVERIFY(m_edit->error());

        QTest::keyClicks(m_edit, u"1"_s);

        QVERIFY(!m_edit->error());
    }

    void shouldShowAnErrorWhenTypingPauses()
    {
        QTest::keyClicks(m_edit, u"(a"_s);
        QTRY_VERIFY(m_edit->error());
    }

    void shouldCompleteFieldNames()
    {
        QTest::keyClicks(m_edit, u"event."_s);
        QCOMPARE(offered(), (QStringList{u"event.action"_s, u"event.category"_s}));

        QAbstractItemView *list = m_edit->completionList()->popup();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_edit->text(), u"event.action:"_s);
    }

    void shouldCompleteValuesWithTheirCounts()
    {
        QSignalSpy requested(m_edit, &QueryEdit::completionsRequested);
        QTest::keyClicks(m_edit, u"event.action:F"_s);
        QCOMPARE(requested.last()[0].toString(), u"event.action"_s);
        QCOMPARE(requested.last()[1].toString(), u"F"_s);

        ShownTopValues values;
        values.field = u"event.action"_s;
        values.prefix = u"F"_s;
        values.values = {{u"File Downloaded"_s, u"File Downloaded"_s, false, 1204}};
        m_edit->setCompletions(values);
        QCOMPARE(offered(), QStringList{u"File Downloaded   1,204"_s});
        QAbstractItemView *list = m_edit->completionList()->popup();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_edit->text(), u"event.action:\"File Downloaded\" "_s);
    }

    void shouldDropCompletionsThatCameTooLate()
    {
        QTest::keyClicks(m_edit, u"event.action:Fx"_s);
        ShownTopValues values;
        values.field = u"event.action"_s;
        values.prefix = u"F"_s;
        values.values = {{u"File"_s, u"File"_s, false, 1}};

        m_edit->setCompletions(values);

        QVERIFY(offered().isEmpty());
    }

    void shouldOfferQuickSearchesWhenEmpty()
    {
        QSignalSpy accepted(m_edit, &QueryEdit::queryAccepted);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(offered().size(), 3);

        QAbstractItemView *list = m_edit->completionList()->popup();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted[0][0].toString(), u"msg_class:microsoft_defender_for_cloud_apps_activities"_s);
    }

    void shouldWalkThroughItsHistory()
    {
        m_edit->setHistory({u"srcip:2"_s, u"srcip:1"_s});
        QTest::keyClicks(m_edit, u"xyz"_s);

        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(m_edit->text(), u"srcip:2"_s);
        QTest::keyClick(m_edit, Qt::Key_Up);
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(m_edit->text(), u"srcip:1"_s);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(m_edit->text(), u"xyz"_s);
    }

    void shouldGiveTheFocusAwayWithEscape()
    {
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_edit->hasFocus());
    }
};

QTEST_MAIN(QueryEditTest)
#include "tst_queryedit.moc"
