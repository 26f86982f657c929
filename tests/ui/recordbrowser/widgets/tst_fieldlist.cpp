#include "ui/recordbrowser/widgets/fieldlist.h"
#include "ui/recordbrowser/widgets/fieldvalues.h"
#include "ui/recordbrowser/widgets/fieldrow.h"
#include "ui/recordbrowser/widgets/msgclasschips.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

ShownTopValues actions()
{
    ShownTopValues values;
    values.field = u"event.action"_s;
    values.records = 1000;
    values.distinct = 84;
    values.values = {{u"FileDownloaded"_s, u"FileDownloaded"_s, false, 341}, {QString(), QString(), true, 5}};
    return values;
}

QAbstractButton *buttonNamed(const QWidget &parent, const QString &name)
{
    const auto buttons = parent.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find(buttons, name, &QAbstractButton::accessibleName);
    return found == buttons.end() ? nullptr : *found;
}

// How often the rows below a widget were moved or resized.
class LayoutCounter : public QObject {
public:
    explicit LayoutCounter(QWidget *content)
    {
        content->installEventFilter(this);
        for (QWidget *row : content->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            row->installEventFilter(this);
    }

    int moves = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded)
            static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize
            || event->type() == QEvent::LayoutRequest)
            ++moves;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class FieldListTest : public QObject {
    Q_OBJECT

private:
    FieldList *m_list = nullptr;

    [[nodiscard]] FieldRow *row(const QString &field) const
    {
        return m_list->findChild<FieldRow *>(u"field:"_s + field);
    }

private Q_SLOTS:
    void init()
    {
        m_list = new FieldList;
        m_list->resize(232, 600);
        m_list->setColumns({u"timestamp"_s, u"event.action"_s});
        m_list->setFields({{u"event.action"_s, query::FieldKind::Keyword, 10},
            {u"severity"_s, query::FieldKind::Number, 10}, {u"srcip"_s, query::FieldKind::Address, 0},
            {u"timestamp"_s, query::FieldKind::Time, 10}});
        m_list->show();
        m_list->activateWindow();
    }
    void cleanup() { delete m_list; }

    void shouldPutColumnsFirst()
    {
        QCOMPARE(m_list->findChild<QLineEdit *>()->placeholderText(), u"Filter 4 fields"_s);
        QVERIFY(row(u"timestamp"_s)->y() < row(u"event.action"_s)->y());
        QVERIFY(row(u"event.action"_s)->y() < row(u"severity"_s)->y());
        QVERIFY(row(u"timestamp"_s)->isColumn());
        QVERIFY(!row(u"srcip"_s)->isColumn());
        QStringList titles;
        for (const auto *label : m_list->findChildren<QLabel *>())
            titles << label->text();
        QVERIFY(titles.contains(u"Columns 2"_s));
        QVERIFY(titles.contains(u"Available 2"_s));
    }

    // A list that lays out all of its rows for each one holds the window up for a quarter of a second.
    void shouldLayManyRowsOutAFewTimesAtMost()
    {
        std::vector<ShownField> fields;
        for (int number = 100; number < 300; ++number)
            fields.push_back({u"field.%1"_s.arg(number), query::FieldKind::Keyword, number % 2});
        auto *content = row(u"srcip"_s)->parentWidget();
        LayoutCounter counter(content);

        m_list->setFields(fields);
        QVERIFY2(!row(u"field.299"_s), "All rows at once take longer than a frame.");
        QTRY_VERIFY(row(u"field.299"_s));
        QTRY_VERIFY(row(u"field.299"_s)->y() > row(u"field.100"_s)->y());
        QVERIFY2(counter.moves < 2000, qPrintable(QString::number(counter.moves)));

        counter.moves = 0;
        m_list->findChild<QLineEdit *>()->setText(u"field.1"_s);
        m_list->findChild<QLineEdit *>()->clear();
        QVERIFY2(counter.moves < 2000, qPrintable(QString::number(counter.moves)));
    }

    void shouldShowColumnsAndOtherFieldsWhileRowsStillComeIn()
    {
        std::vector<ShownField> fields;
        for (int number = 100; number < 200; ++number)
            fields.push_back({u"field.%1"_s.arg(number), query::FieldKind::Keyword, 1});
        m_list->setFields(fields);
        m_list->setColumns({u"field.199"_s}); // Not there yet.
        QVERIFY(row(u"field.199"_s)->isColumn());
        fields.pop_back();
        fields.erase(fields.begin());
        m_list->setFields(fields);
        QTRY_VERIFY(row(u"field.198"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!row(u"field.100"_s));
        QVERIFY(row(u"field.199"_s)->y() < row(u"field.101"_s)->y());
        QCOMPARE(m_list->findChildren<FieldRow *>().size(), 99);
    }

    void shouldLeaveItsRowsAloneWhereTheFieldsAreTheSame()
    {
        const std::vector<ShownField> fields{{u"severity"_s, query::FieldKind::Number, 10},
            {u"srcip"_s, query::FieldKind::Address, 10}, {u"timestamp"_s, query::FieldKind::Time, 10}};
        m_list->setFields(fields);
        m_list->setColumns({u"timestamp"_s});
        m_list->setFields(fields); // The column that has gone is no field any more.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        const FieldRow *severity = row(u"severity"_s);
        LayoutCounter counter(row(u"srcip"_s)->parentWidget());

        m_list->setFields(fields);
        QCoreApplication::processEvents();

        QCOMPARE(counter.moves, 0);
        QCOMPARE(row(u"severity"_s), severity);
        QVERIFY(!row(u"event.action"_s));
    }

    void shouldFilterFieldsByName()
    {
        QTest::keyClicks(m_list->findChild<QLineEdit *>(), u"SRC"_s);

        QVERIFY(row(u"srcip"_s)->isVisible());
        QVERIFY(!row(u"severity"_s)->isVisible());
    }

    void shouldShowValuesOnReturn()
    {
        QSignalSpy requested(m_list, &FieldList::topValuesRequested);

        QTest::keyClick(row(u"event.action"_s), Qt::Key_Return);
        m_list->setTopValues(actions());

        QCOMPARE(requested.size(), 1);
        QVERIFY(buttonNamed(*m_list, u"Filter for FileDownloaded"_s));
        QCOMPARE(FieldValues::summary(actions()), u"Top 1 of 84 values, exact counts"_s);
        auto estimated = actions();
        estimated.isExact = false;
        estimated.records = 100'000;
        QCOMPARE(FieldValues::summary(estimated), u"Top 1 of 84 values, estimated from 100,000 records"_s);

        QTest::keyClick(row(u"event.action"_s), Qt::Key_Return);
        QVERIFY(!buttonNamed(*m_list, u"Filter for FileDownloaded"_s));
    }

    void shouldFilterForAndOutAValue()
    {
        m_list->setExpanded(u"event.action"_s, true);
        m_list->setTopValues(actions());
        QSignalSpy filter(m_list, &FieldList::filterRequested);

        QTest::keyClick(buttonNamed(*m_list, u"Filter for FileDownloaded"_s), Qt::Key_Space);
        QTest::mouseClick(buttonNamed(*m_list, u"Filter out (none)"_s), Qt::LeftButton);

        QCOMPARE(filter.size(), 2);
        QCOMPARE(filter[0], (QVariantList{u"event.action"_s, u"FileDownloaded"_s, false, true}));
        QCOMPARE(filter[1], (QVariantList{u"event.action"_s, QString(), true, false}));
    }

    void shouldAskToExcludeRecordsWithAValue()
    {
        m_list->setExpanded(u"event.action"_s, true);
        m_list->setTopValues(actions());
        QSignalSpy exclude(m_list, &FieldList::excludeRequested);

        for (const QString &name : {u"Filter for FileDownloaded"_s, u"Filter out (none)"_s}) {
            const auto *button = buttonNamed(*m_list, name);
            QCOMPARE(button->contextMenuPolicy(), Qt::ActionsContextMenu);
            QCOMPARE(button->actions().constLast()->text(), u"Exclude records like this…"_s);
            button->actions().constLast()->trigger();
        }

        QCOMPARE(exclude.size(), 2);
        QCOMPARE(exclude[0], (QVariantList{u"event.action"_s, u"FileDownloaded"_s}));
        QCOMPARE(exclude[1], (QVariantList{u"event.action"_s, QString()}));
    }

    void shouldToggleAColumnByDoubleClickOrSpace()
    {
        QSignalSpy column(m_list, &FieldList::columnToggled);

        QTest::mouseClick(row(u"severity"_s), Qt::LeftButton); // A desktop sends both for a double click.
        QTest::mouseDClick(row(u"severity"_s), Qt::LeftButton);
        QTest::keyClick(row(u"timestamp"_s), Qt::Key_Space);

        QCOMPARE(column.size(), 2);
        QCOMPARE(column[0], (QVariantList{u"severity"_s, true}));
        QCOMPARE(column[1], (QVariantList{u"timestamp"_s, false}));
        QVERIFY(m_list->expandedFields().isEmpty());
    }

    void shouldMoveWithArrowKeys()
    {
        row(u"event.action"_s)->setFocus();
        QTest::keyClick(row(u"event.action"_s), Qt::Key_Down);
        QTRY_VERIFY(row(u"severity"_s)->hasFocus());
    }

    void shouldTakeAValueForPlainText()
    {
        auto values = actions();
        values.values[0].text = u"<b>bold</b>"_s;
        m_list->setExpanded(u"event.action"_s, true);
        m_list->setTopValues(values);

        QVERIFY(buttonNamed(*m_list, u"Filter for <b>bold</b>"_s)->toolTip().contains(u"&lt;b&gt;"_s));
    }

    void shouldKeepOneClassWithShift()
    {
        MsgClassChips chips;
        chips.setChips({{"a_activities", RecordKind::Activity, 12}, {"a_alerts", RecordKind::Alert, 3}});
        chips.show();
        QSignalSpy changed(&chips, &MsgClassChips::selectionChanged);
        auto *alerts = chips.findChild<QAbstractButton *>(u"chip:a_alerts"_s);
        QVERIFY(alerts->isChecked());

        QTest::mouseClick(alerts, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(chips.selected(), QList<QByteArray>{"a_alerts"});
        QVERIFY(alerts->isChecked());
        QVERIFY(!chips.findChild<QAbstractButton *>(u"chip:a_activities"_s)->isChecked());

        QTest::mouseClick(alerts, Qt::LeftButton); // The last one: all again.
        QVERIFY(chips.selected().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void shouldLeaveAClassOut()
    {
        MsgClassChips chips;
        chips.setChips({{"a_activities", RecordKind::Activity, 12}, {"a_alerts", RecordKind::Alert, 3}});
        chips.show();

        QTest::mouseClick(chips.findChild<QAbstractButton *>(u"chip:a_alerts"_s), Qt::LeftButton);

        QCOMPARE(chips.selected(), QList<QByteArray>{"a_activities"});
    }
};

QTEST_MAIN(FieldListTest)
#include "tst_fieldlist.moc"
