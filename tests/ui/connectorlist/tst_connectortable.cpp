#include "ui/connectorlist/connectorfiltermodel.h"
#include "ui/connectorlist/connectormodel.h"
#include "ui/connectorlist/connectortable.h"

#include "ui/connectorlist/overviewbuilder.h"
#include "testlib/shownwidgets.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

using Segment = ConnectorFilterModel::Segment;

// The seven connectors of the design in a table of 1040 pixels.
class TableBed {
public:
    TableBed()
        : modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        filter.setSourceModel(&model);
        model.setContext({.now = designNow, .isOnline = true, .onlineSince = 0, .testing = {}});
        model.setOverviews(designOverviews());
        filter.settle();
        table.resize(1040, 500);
        table.show();
        table.activateWindow();
        table.setFocus();
        table.selectRow(0);
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < filter.rowCount(); ++row)
            result << filter.index(row, int(ConnectorColumn::Name)).data().toString();
        return result;
    }
    [[nodiscard]] QPoint pointOf(int row, RowAction action) const
    {
        const QModelIndex cell = filter.index(row, int(ConnectorColumn::Actions));
        return ConnectorDelegate::actionRect(table.visualRect(cell), action, table.layoutDirection())
            .center();
    }
    void clickHeader(ConnectorColumn column, Qt::KeyboardModifiers modifiers = {})
    {
        QHeaderView *header = table.horizontalHeader();
        const QPoint point(header->sectionViewportPosition(int(column)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, point);
    }

    ConnectorModel model;
    ConnectorFilterModel filter;
    QAbstractItemModelTester modelTester, filterTester;
    ConnectorTable table{filter};
};

} // namespace

class TestConnectorTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = testlib::shownTheme();
    }

    void shouldFilterBySegment()
    {
        TableBed bed;

        QCOMPARE(bed.filter.countOf(Segment::All), 7);
        QCOMPARE(bed.filter.countOf(Segment::Active), 3);
        QCOMPARE(bed.filter.countOf(Segment::NeedsAttention), 2);
        QCOMPARE(bed.filter.countOf(Segment::Paused), 1);
        bed.filter.setSegment(Segment::NeedsAttention);
        QCOMPARE(bed.names(), (QStringList{u"harbor-bank-mdca"_s, u"orbit-logistics"_s}));
    }

    void shouldFindByNameTenantAndDevice()
    {
        TableBed bed;

        bed.filter.setSearch(u"HARBOR bank"_s);
        QCOMPARE(bed.names(), QStringList{u"harbor-bank-mdca"_s});
        bed.filter.setSearch(u"fra-01"_s);
        QCOMPARE(bed.names(), QStringList{u"lakeside-energy"_s});
    }

    void shouldKeepItsRowsWhenNumbersChange()
    {
        TableBed bed;
        const QStringList before = bed.names();
        auto overviews = designOverviews();
        overviews[0] = OverviewBuilder(u"acme-retail-mdca"_s).paused().withRecords(1);
        std::swap(overviews[2], overviews[5]);
        QSignalSpy removed(&bed.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&bed.model, &QAbstractItemModel::modelReset);

        bed.model.setOverviews(overviews);
        bed.filter.settle();

        QCOMPARE(bed.names(), before);
        QVERIFY(removed.isEmpty() && reset.isEmpty());
        QCOMPARE(bed.table.currentIndex().row(), 0);
        QCOMPARE(bed.filter.index(0, 0).data().toString(), u"Paused"_s);
    }

    void shouldAddAndRemoveRowsById()
    {
        TableBed bed;
        auto overviews = designOverviews();
        overviews.removeAt(1);
        overviews << OverviewBuilder(u"new"_s);

        bed.model.setOverviews(overviews);
        bed.filter.settle();

        QCOMPARE(bed.names().size(), 7);
        QCOMPARE(bed.names().last(), u"new"_s);
        QVERIFY(!bed.names().contains(u"harbor-bank-mdca"_s));
    }

    void shouldSortByAHeaderAndBackAgain()
    {
        TableBed bed;
        const QStringList asAdded = bed.names();

        bed.clickHeader(ConnectorColumn::Records);
        QCOMPARE(bed.names().first(), u"lakeside-energy"_s);
        bed.clickHeader(ConnectorColumn::Records);
        QCOMPARE(bed.names().first(), u"harbor-bank-mdca"_s);
        bed.clickHeader(ConnectorColumn::Records);
        QCOMPARE(bed.names(), asAdded);
    }

    void shouldDecideBetweenEqualsByASecondHeader()
    {
        TableBed bed;

        bed.clickHeader(ConnectorColumn::Interval);
        bed.clickHeader(ConnectorColumn::Name, Qt::ControlModifier);

        QCOMPARE(bed.names(),
            (QStringList{u"demo-tenant"_s, u"acme-retail-mdca"_s, u"harbor-bank-mdca"_s, u"lakeside-energy"_s,
                u"orbit-logistics"_s, u"northfield-health"_s, u"riverton-schools"_s}));
    }

    void shouldTriggerActionsByPointer()
    {
        TableBed bed;
        QSignalSpy asked(&bed.table, &ConnectorTable::actionRequested);

        for (const RowAction action : {RowAction::Test, RowAction::Edit, RowAction::More})
            QTest::mouseClick(bed.table.viewport(), Qt::LeftButton, {}, bed.pointOf(3, action));

        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked[0][0].toString(), u"id-orbit-logistics"_s);
        QCOMPARE(asked[0][1].value<RowAction>(), RowAction::Test);
        QCOMPARE(asked[2][1].value<RowAction>(), RowAction::More);
    }

    void shouldReachActionsByTab()
    {
        TableBed bed;
        QSignalSpy asked(&bed.table, &ConnectorTable::actionRequested);
        QTRY_VERIFY(bed.table.hasFocus());

        QTest::keyClick(&bed.table, Qt::Key_Down);
        QTest::keyClick(&bed.table, Qt::Key_Tab);
        QTest::keyClick(&bed.table, Qt::Key_Space);
        QTest::keyClick(&bed.table, Qt::Key_Tab);
        QTest::keyClick(&bed.table, Qt::Key_Tab);
        QCOMPARE(bed.table.accessibleDescription(), u"Action More"_s);
        QTest::keyClick(&bed.table, Qt::Key_Return);
        QTest::keyClick(&bed.table, Qt::Key_Backtab);
        QTest::keyClick(&bed.table, Qt::Key_Return);

        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked[0][0].toString(), u"id-harbor-bank-mdca"_s);
        QCOMPARE(asked[0][1].value<RowAction>(), RowAction::Test);
        QCOMPARE(asked[1][1].value<RowAction>(), RowAction::More);
        QCOMPARE(asked[2][1].value<RowAction>(), RowAction::Edit);
    }

    void shouldEditWithEnterAndDeleteWithDelete()
    {
        TableBed bed;
        QSignalSpy asked(&bed.table, &ConnectorTable::actionRequested);
        QSignalSpy deleted(&bed.table, &ConnectorTable::deleteRequested);

        QTest::keyClick(&bed.table, Qt::Key_Return);
        QTest::keyClick(&bed.table, Qt::Key_Delete);

        QCOMPARE(asked.value(0).value(1).value<RowAction>(), RowAction::Edit);
        QCOMPARE(deleted.value(0).value(0).toString(), u"id-acme-retail-mdca"_s);
    }

    void shouldOpenTheRowMenuByKeys()
    {
        TableBed bed;
        QSignalSpy asked(&bed.table, &ConnectorTable::menuRequested);

        QTest::keyClick(&bed.table, Qt::Key_Menu);
        QTest::keyClick(&bed.table, Qt::Key_F10, Qt::ShiftModifier);

        QCOMPARE(asked.size(), 2);
    }

    void shouldNotTestWhileATestIsRunning()
    {
        TableBed bed;
        bed.model.setContext(
            {.now = designNow, .isOnline = true, .onlineSince = 0, .testing = u"id-acme-retail-mdca"_s});
        QSignalSpy asked(&bed.table, &ConnectorTable::actionRequested);

        QTest::mouseClick(bed.table.viewport(), Qt::LeftButton, {}, bed.pointOf(1, RowAction::Test));

        QVERIFY(asked.isEmpty());
        QCOMPARE(bed.filter.index(0, 0).data().toString(), u"Testing"_s);
        QVERIFY(bed.filter.index(1, int(ConnectorColumn::Actions))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"A test of acme-retail-mdca is running."_s));
    }

    // In a window of the usual size, 1440 pixels wide.
    void shouldShowAllColumnsBesideTheDetails()
    {
        loadFonts();
        TableBed bed;

        bed.table.resize(1034, 500);

        for (int column = 0; column < connectorColumnCount; ++column)
            QVERIFY2(!bed.table.isColumnHidden(column), qPrintable(QString::number(column)));
    }

    void shouldHideTheLeastImportantColumnsFirst()
    {
        TableBed bed;
        QVERIFY(!bed.table.isColumnHidden(int(ConnectorColumn::Interval)));

        bed.table.resize(878, 500);

        QVERIFY(bed.table.isColumnHidden(int(ConnectorColumn::Interval)));
        QVERIFY(bed.table.isColumnHidden(int(ConnectorColumn::RunOn)));
        QVERIFY(!bed.table.isColumnHidden(int(ConnectorColumn::LastRun)));
        QVERIFY(bed.table.horizontalHeader()->length() <= bed.table.viewport()->width());
    }

    void shouldRememberColumnsAndOrder()
    {
        TableBed bed;
        bed.table.columnsMenu()->actions().at(1)->setChecked(false);
        bed.table.horizontalHeader()->moveSection(2, 5);
        bed.clickHeader(ConnectorColumn::Name);
        const QByteArray layout = bed.table.saveLayout();
        TableBed other;

        QVERIFY(other.table.restoreLayout(layout));

        QVERIFY(other.table.isColumnHidden(int(ConnectorColumn::Tenant)));
        QCOMPARE(other.table.saveLayout(), layout);
        QCOMPARE(other.names().first(), u"acme-retail-mdca"_s);
        QVERIFY(!other.table.restoreLayout("rubbish"));
        other.table.resetColumns();
        QVERIFY(!other.table.isColumnHidden(int(ConnectorColumn::Tenant)));
    }

    void shouldDescribeWhatIsPainted()
    {
        const TableBed bed;
        const auto described = [&](ConnectorColumn column, int role) {
            return bed.filter.index(0, int(column)).data(role).toString();
        };

        QCOMPARE(described(ConnectorColumn::Status, Qt::AccessibleTextRole), u"Active"_s);
        QVERIFY(described(ConnectorColumn::Records, Qt::AccessibleDescriptionRole)
                    .startsWith(u"Records in 24 hours, 1,204,118, peak at "_s));
        QCOMPARE(
            described(ConnectorColumn::Actions, Qt::AccessibleTextRole), u"Actions of acme-retail-mdca"_s);
    }

    void shouldRepaintOnlyWhatCountsDown()
    {
        TableBed bed;
        QSignalSpy changed(&bed.model, &QAbstractItemModel::dataChanged);

        bed.model.setNow(designNow + 1000);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), bed.model.index(1, int(ConnectorColumn::NextRun)));
        QCOMPARE(bed.model.index(1, int(ConnectorColumn::NextRun)).data().toString(), u"in 0:37"_s);
    }

    void shouldShowNamesAsTheyAre()
    {
        ConnectorModel model;
        model.setOverviews({OverviewBuilder(u"a<b>x"_s).withTenant(u"evil\u202Ename"_s)});

        QCOMPARE(model.index(0, int(ConnectorColumn::Name)).data().toString(), u"a<b>x"_s);
        QVERIFY(!model.index(0, int(ConnectorColumn::Tenant)).data().toString().contains(QChar(0x202E)));
        QVERIFY(
            !model.index(0, int(ConnectorColumn::Name)).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

private:
    std::unique_ptr<Theme> m_theme;

    void shouldChooseARowInBothWritingDirections_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }
    void shouldChooseARowInBothWritingDirections()
    {
        QFETCH(Qt::LayoutDirection, direction);
        TableBed bed;
        bed.table.setLayoutDirection(direction);
        bed.table.resize(3000, 500); // Wider than its columns.
        bed.table.setCurrentIndex({});

        bed.table.setCurrentRow(2);

        QCOMPARE(bed.table.idAt(bed.table.currentIndex()), bed.table.idAt(bed.filter.index(2, 0)));
        QCOMPARE(bed.table.selectionModel()->selectedRows().size(), 1);
    }
};

QTEST_MAIN(TestConnectorTable)
#include "tst_connectortable.moc"
