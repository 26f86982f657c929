#include "recordbed.h"
#include "ui/recordbrowser/recordtable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace workbench;
using namespace workbench::testlib;

// What a person does with a table of some thousand records.
class TestRecordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldShowAWindowOnly();
    void shouldJumpToAnyPlace_data();
    void shouldJumpToAnyPlace();
    void shouldMoveAcrossWindowsByKeyboard();
    void shouldTurnPagesAndReachBothEnds();
    void shouldKeepTheSelectionAcrossWindows();
    void shouldSelectWhatIsClicked();
    void shouldNotJumpWhenRecordsComeInAbove();
    void shouldNotJumpWhenRecordsComeInBetween();
    void shouldFollowTheNewestRecord();
    void shouldUpdateAtMostFourTimesASecond();
    void shouldShowPlaceholdersUntilRowsAreRead();
    void shouldKeepItsPlaceWithOtherColumns();
    void shouldRememberColumns();
    void shouldRefuseColumnsItDoesNotKnow();
    void shouldCopyACellAndARow();
    void shouldStartAtTheTopWithAnotherFilter();
    void shouldShowNothingWithoutRecords();

private:
    // Sized for 20 rows.
    struct Bed {
        explicit Bed(int records)
        {
            store.store(records);
            start();
        }
        void start()
        {
            tester.reset();
            table.reset();
            feed = std::make_unique<RecordFeed>(store.file());
            feed->setColumns(RecordTable::defaultColumns());
            table = std::make_unique<RecordTable>(*feed);
            tester = std::make_unique<QAbstractItemModelTester>(
                &table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            feed->setFilter(RecordBed::filterOf({}));
            table->resize(900, 20 * 26 + table->view().horizontalHeader()->sizeHint().height() + 8);
            table->show();
            table->view().setFocus();
        }
        [[nodiscard]] RecordModel &model() { return table->model(); }
        [[nodiscard]] QTableView &view() { return table->view(); }
        [[nodiscard]] QScrollBar &bar()
        {
            return *table->findChild<QScrollBar *>({}, Qt::FindDirectChildrenOnly);
        }
        [[nodiscard]] std::vector<RowKey> keys() { return store.keys(feed->filter()); }
        // For questions that are asked again and again.
        [[nodiscard]] const std::vector<RowKey> &knownKeys()
        {
            if (std::exchange(keysOf, {feed->generation(), store.stored()})
                != std::pair(feed->generation(), store.stored()))
                known = keys();
            return known;
        }
        // Of the rows that are whole on the screen; empty while one of them is not read.
        [[nodiscard]] std::vector<RowKey> visible()
        {
            std::vector<RowKey> found;
            for (int row = 0; row < model().rowCount(); ++row) {
                const QModelIndex index = model().index(row, 0);
                const QRect cell = view().visualRect(index);
                if (cell.top() < 0 || cell.bottom() >= view().viewport()->height())
                    continue;
                if (index.data(RecordModel::PlaceholderRole).toBool())
                    return {};
                found.push_back(index.data(RecordModel::KeyRole).value<RowKey>());
            }
            return found;
        }
        [[nodiscard]] bool shows(qint64 first)
        {
            const auto shown = visible();
            const auto &all = knownKeys();
            return !shown.empty() && size_t(first) + shown.size() <= all.size()
                && std::equal(shown.begin(), shown.end(), all.begin() + first);
        }
        void press(Qt::Key key, int times = 1, Qt::KeyboardModifiers modifiers = {})
        {
            for (int n = 0; n < times; ++n)
                QTest::keyClick(&view(), key, modifiers);
        }
        [[nodiscard]] qint64 current() { return table->current() ? table->current()->position : -1; }

        RecordBed store;
        std::unique_ptr<RecordFeed> feed;
        std::unique_ptr<RecordTable> table;
        std::unique_ptr<QAbstractItemModelTester> tester;
        std::vector<RowKey> known;
        std::pair<quint64, int> keysOf{0, 0};
    };

    std::unique_ptr<Bed> m_bed;
};

void TestRecordTable::init()
{
    m_bed.reset();
    m_bed = std::make_unique<Bed>(5000);
    QTRY_VERIFY(m_bed->shows(0));
}

void TestRecordTable::shouldShowAWindowOnly()
{
    QCOMPARE(m_bed->model().rowCount(), 64);
    QCOMPARE(m_bed->model().total(), qint64(5000));
    QCOMPARE(m_bed->bar().maximum(), 5000 - int(m_bed->visible().size()));
}

void TestRecordTable::shouldJumpToAnyPlace_data()
{
    QTest::addColumn<int>("position");
    for (const int position : {0, 1, 63, 64, 127, 128, 1000, 2501, 4900, 4979})
        QTest::addRow("%d", position) << position;
}

void TestRecordTable::shouldJumpToAnyPlace()
{
    QFETCH(int, position);
    const int top = std::min(position, m_bed->bar().maximum());

    m_bed->bar().setValue(top);

    QTRY_VERIFY(m_bed->shows(top));
    QCOMPARE(m_bed->model().rowCount(), 64);
}

void TestRecordTable::shouldMoveAcrossWindowsByKeyboard()
{
    const auto keys = m_bed->keys();
    m_bed->press(Qt::Key_Down);
    for (int n = 1; n < 300; ++n)
        m_bed->press(Qt::Key_Down);

    QTRY_COMPARE(m_bed->current(), qint64(299));
    QCOMPARE(m_bed->table->current()->key, keys[299]);
    QVERIFY(m_bed->shows(299 - qint64(m_bed->visible().size()) + 1));
    QCOMPARE(m_bed->view().currentIndex().data(RecordModel::KeyRole).value<RowKey>(), keys[299]);

    for (int n = 0; n < 150; ++n)
        m_bed->press(Qt::Key_Up);
    QTRY_COMPARE(m_bed->current(), qint64(149));
    QTRY_VERIFY(m_bed->shows(149));
    QCOMPARE(m_bed->table->current()->key, keys[149]);
}

void TestRecordTable::shouldTurnPagesAndReachBothEnds()
{
    m_bed->press(Qt::Key_End);
    QTRY_COMPARE(m_bed->current(), qint64(4999));
    QTRY_VERIFY(m_bed->shows(5000 - qint64(m_bed->visible().size())));

    m_bed->press(Qt::Key_PageUp);
    const qint64 rows = qint64(m_bed->visible().size());
    QTRY_COMPARE(m_bed->current(), 4999 - (rows - 1));

    m_bed->press(Qt::Key_Home);
    QTRY_COMPARE(m_bed->current(), qint64(0));
    QTRY_VERIFY(m_bed->shows(0));

    m_bed->press(Qt::Key_PageDown, 10);
    QTRY_COMPARE(m_bed->current(), 10 * (rows - 1));
}

void TestRecordTable::shouldKeepTheSelectionAcrossWindows()
{
    m_bed->table->setCurrentPosition(10);
    QTRY_COMPARE(m_bed->current(), qint64(10));
    const RowKey key = m_bed->table->current()->key;

    m_bed->bar().setValue(3000);
    QTRY_VERIFY(m_bed->shows(3000));
    QVERIFY(!m_bed->view().currentIndex().isValid());
    QCOMPARE(m_bed->table->current()->key, key);

    m_bed->bar().setValue(5);
    QTRY_VERIFY(m_bed->shows(5));
    QCOMPARE(m_bed->view().currentIndex().data(RecordModel::KeyRole).value<RowKey>(), key);
    QVERIFY(m_bed->view().selectionModel()->isRowSelected(m_bed->view().currentIndex().row(), {}));
}

void TestRecordTable::shouldSelectWhatIsClicked()
{
    QSignalSpy changes(m_bed->table.get(), &RecordTable::currentRecordChanged);
    QSignalSpy activations(m_bed->table.get(), &RecordTable::recordActivated);
    m_bed->bar().setValue(1000);
    QTRY_VERIFY(m_bed->shows(1000));

    QTest::mouseClick(m_bed->view().viewport(), Qt::LeftButton, {}, {40, 3 * 26 + 10});

    QCOMPARE(m_bed->current(), qint64(1003));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toByteArray(), m_bed->table->current()->stellarUuid);
    m_bed->press(Qt::Key_Return);
    QCOMPARE(activations.size(), 1);
    QCOMPARE(activations[0][0].toByteArray(), m_bed->table->current()->stellarUuid);
}

void TestRecordTable::shouldNotJumpWhenRecordsComeInAbove()
{
    m_bed->table->setCurrentPosition(2005);
    m_bed->bar().setValue(2000);
    QTRY_VERIFY(m_bed->shows(2000) && m_bed->current() == 2005);
    const auto before = m_bed->visible();

    m_bed->store.store(300);
    m_bed->model().appendStored();

    QTRY_COMPARE(m_bed->model().total(), qint64(5300));
    QCOMPARE(m_bed->visible(), before);
    QCOMPARE(m_bed->bar().value(), 2300);
    QCOMPARE(m_bed->current(), qint64(2305));
    QCOMPARE(m_bed->model().newRecords(), qint64(300));
    QTRY_VERIFY(m_bed->shows(2300));
}

void TestRecordTable::shouldNotJumpWhenRecordsComeInBetween()
{
    m_bed->table->setCurrentPosition(2010);
    m_bed->bar().setValue(2000);
    QTRY_VERIFY(m_bed->shows(2000) && m_bed->current() == 2010);
    const RowKey top = m_bed->visible().front();
    const RowKey current = m_bed->table->current()->key;

    // Between the first visible row and the current one, and further down.
    m_bed->store.store(100, -2030);
    m_bed->model().appendStored();

    QTRY_COMPARE(m_bed->model().total(), qint64(5100));
    QTRY_VERIFY(!m_bed->visible().empty());
    QCOMPARE(m_bed->visible().front(), top);
    QTRY_COMPARE(m_bed->table->current()->key, current);
    const auto keys = m_bed->keys();
    QCOMPARE(keys[size_t(m_bed->current())], current);
}

void TestRecordTable::shouldFollowTheNewestRecord()
{
    m_bed->model().setFollow(RecordModel::Follow::Newest);

    m_bed->store.store(30);
    m_bed->model().appendStored();

    QTRY_COMPARE(m_bed->model().total(), qint64(5030));
    QTRY_VERIFY(m_bed->shows(0));
    QVERIFY(m_bed->model().index(0, 0).data(RecordModel::NewRole).toBool());
    QVERIFY(m_bed->model().index(29, 0).data(RecordModel::NewRole).toBool());
    QVERIFY(!m_bed->model().index(30, 0).data(RecordModel::NewRole).toBool());
    QCOMPARE(m_bed->model().newRecords(), qint64(0));
    QTRY_VERIFY(!m_bed->model().index(0, 0).data(RecordModel::NewRole).toBool());

    m_bed->model().setFollow(RecordModel::Follow::Hold);
    m_bed->store.store(40);
    m_bed->model().appendStored();
    QTRY_COMPARE(m_bed->model().newRecords(), qint64(40));
    QVERIFY(m_bed->shows(40));
    m_bed->model().showNewest();
    QTRY_VERIFY(m_bed->shows(0));
    QCOMPARE(m_bed->model().newRecords(), qint64(0));
}

void TestRecordTable::shouldUpdateAtMostFourTimesASecond()
{
    m_bed->model().setFollow(RecordModel::Follow::Newest);
    int updates = 0;
    connect(m_bed->feed.get(), &RecordFeed::updated, this, [&] { ++updates; });
    QElapsedTimer elapsed;
    elapsed.start();

    while (elapsed.elapsed() < 1000) {
        m_bed->model().appendStored();
        QTest::qWait(5);
    }

    QVERIFY(updates >= 2);
    QVERIFY(updates <= 1 + elapsed.elapsed() / 250);
}

void TestRecordTable::shouldShowPlaceholdersUntilRowsAreRead()
{
    m_bed->bar().setValue(3000);

    const QModelIndex first = m_bed->model().index(int(3000 - m_bed->model().base()), 2);
    QVERIFY(first.data(RecordModel::PlaceholderRole).toBool());
    QVERIFY(!first.data(Qt::DisplayRole).isValid());
    QTRY_VERIFY(!first.data(RecordModel::PlaceholderRole).toBool());
    QVERIFY(!first.data(Qt::DisplayRole).toString().isEmpty());
}

void TestRecordTable::shouldKeepItsPlaceWithOtherColumns()
{
    m_bed->bar().setValue(2000);
    m_bed->table->setCurrentPosition(2003);
    QTRY_COMPARE(m_bed->current(), qint64(2003));
    const RowKey current = m_bed->table->current()->key;

    m_bed->feed->setColumns({u"timestamp"_s, u"service.id"_s});

    QTRY_COMPARE(m_bed->model().columnCount(), 2);
    QTRY_VERIFY(m_bed->shows(2000));
    QCOMPARE(m_bed->table->current()->key, current);
    QCOMPARE(m_bed->view().currentIndex().data(RecordModel::KeyRole).value<RowKey>(), current);
}

void TestRecordTable::shouldRememberColumns()
{
    QHeaderView &header = *m_bed->view().horizontalHeader();
    QSignalSpy changes(m_bed->table.get(), &RecordTable::columnsChanged);
    header.moveSection(0, 2);
    QTRY_COMPARE(m_bed->model().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"timestamp"_s);
    QCOMPARE(changes.size(), 1);
    header.resizeSection(1, 222);
    const QByteArray state = m_bed->table->saveColumns();

    m_bed->start();
    QTRY_VERIFY(m_bed->shows(0));
    QVERIFY(m_bed->table->restoreColumns(state));

    QTRY_COMPARE(m_bed->model().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"timestamp"_s);
    QCOMPARE(m_bed->view().horizontalHeader()->sectionSize(1), 222);
    m_bed->table->resetColumns();
    QTRY_COMPARE(m_bed->feed->columns(), RecordTable::defaultColumns());
}

void TestRecordTable::shouldRefuseColumnsItDoesNotKnow()
{
    const QStringList before = m_bed->feed->columns();
    for (const QByteArray &state : {QByteArray("nonsense"), QByteArray("{\"columns\":[]}"),
             QByteArray("{\"columns\":[{\"field\":\"no.such.field\"}]}"),
             QByteArray("{\"columns\":[{\"field\":\"srcip\"},{\"field\":\"srcip\"}]}")})
        QVERIFY(!m_bed->table->restoreColumns(state));
    QCOMPARE(m_bed->feed->columns(), before);
}

void TestRecordTable::shouldCopyACellAndARow()
{
    m_bed->table->setCurrentPosition(1);
    QTRY_COMPARE(m_bed->current(), qint64(1));
    m_bed->press(Qt::Key_Right, 3);

    m_bed->press(Qt::Key_C, 1, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user0@contoso.example"_s);

    m_bed->press(Qt::Key_C, 1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u'{'));
    const auto json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8());
    QCOMPARE(json[u"stellar_uuid"_s].toString().toUtf8(), m_bed->table->current()->stellarUuid);
}

void TestRecordTable::shouldStartAtTheTopWithAnotherFilter()
{
    QSignalSpy changes(m_bed->table.get(), &RecordTable::currentRecordChanged);
    m_bed->bar().setValue(2000);
    m_bed->table->setCurrentPosition(2003);
    QTRY_COMPARE(m_bed->current(), qint64(2003));

    m_bed->feed->setFilter(RecordBed::filterOf(u"service.id:<40"_s));

    QTRY_VERIFY(m_bed->model().total() > 0 && m_bed->model().total() < 5000 && m_bed->shows(0));
    QCOMPARE(m_bed->current(), qint64(-1));
    QVERIFY(changes.last()[0].toByteArray().isEmpty());
}

void TestRecordTable::shouldShowNothingWithoutRecords()
{
    m_bed->feed->setFilter(RecordBed::filterOf(u"nowhere"_s));

    QTRY_COMPARE(m_bed->model().total(), qint64(0));
    QCOMPARE(m_bed->model().rowCount(), 0);
    for (const auto key : {Qt::Key_Down, Qt::Key_End, Qt::Key_PageUp, Qt::Key_Return})
        m_bed->press(key);
    QCOMPARE(m_bed->current(), qint64(-1));
}

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
