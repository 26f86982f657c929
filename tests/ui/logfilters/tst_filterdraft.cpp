#include "app/filter/filterbuilder.h"
#include "ui/logfilters/figurewording.h"
#include "ui/logfilters/filterdraft.h"
#include "ui/logfilters/filterlistmodel.h"
#include "ui/logfilters/preview/samplemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

DraftFilter draftOf(const QString &name, bool isAttached = true)
{
    return {filterOf({condition(u"event.action"_s, FilterOperator::Is, {name})}, name), isAttached};
}

QStringList namesOf(const FilterDraft &draft)
{
    QStringList names;
    for (const DraftFilter &one : draft.filters())
        names.append(one.filter.name);
    return names;
}

} // namespace

class TestFilterDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldUndoEveryChange()
    {
        FilterDraft draft({draftOf(u"one"_s), draftOf(u"two"_s, false)});
        const auto before = draft.filters();
        draft.add(draftOf(u"three"_s).filter);
        draft.move(2, 0);
        draft.setAttached(2, true);
        draft.remove(1);
        QCOMPARE(namesOf(draft), (QStringList{u"three"_s, u"two"_s}));
        QVERIFY(draft.hasChanges());
        for (int i = 0; i < 4; ++i)
            draft.undoStack()->undo();
        QCOMPARE(draft.filters(), before);
        QVERIFY(!draft.hasChanges());
        for (int i = 0; i < 4; ++i)
            draft.undoStack()->redo();
        QCOMPARE(namesOf(draft), (QStringList{u"three"_s, u"two"_s}));
    }

    void shouldUndoTypingIntoOneFieldAtOnce()
    {
        FilterDraft draft({draftOf(u"one"_s), draftOf(u"two"_s)});
        for (const QString &name : {u"o"_s, u"on"_s, u"once"_s})
            draft.change(u"name"_s, u"Rename"_s, [&name](LogFilter &filter) { filter.name = name; });
        draft.change({}, u"Match"_s, [](LogFilter &filter) { filter.match = FilterMatch::Any; });
        QCOMPARE(draft.undoStack()->count(), 2);
        draft.setCurrent(1);
        draft.undoStack()->undo();
        draft.undoStack()->undo();
        QCOMPARE(namesOf(draft), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(draft.current(), 0); // Where the change was.
    }

    void shouldSayWhatIsToBeSaved()
    {
        FilterDraft draft({draftOf(u"one"_s), draftOf(u"two"_s), draftOf(u"three"_s, false)});
        const QString one = draft.filters()[0].filter.id;
        const QString three = draft.filters()[2].filter.id;
        draft.setAttached(2, true);
        draft.move(2, 0);
        draft.remove(2);
        draft.setCurrent(0);
        draft.change({}, u"x"_s, [](LogFilter &filter) { filter.description = u"changed"_s; });
        const LogFilterChange change = draft.changeOf(u"c-1"_s);
        QCOMPARE(change.connectorId, u"c-1"_s);
        QCOMPARE(change.saved.size(), size_t(1));
        QCOMPARE(change.saved.front().id, three);
        QCOMPARE(change.attached, (QStringList{three, one}));
        QCOMPARE(change.removed.size(), 1);
    }

    void shouldTurnOnAFilterThatIsOffForAll()
    {
        DraftFilter off = draftOf(u"one"_s, false);
        off.filter.enabled = false;
        FilterDraft draft({off});
        draft.setAttached(0, true);
        QVERIFY(draft.filters()[0].filter.enabled);
        draft.setAttached(0, false);
        QVERIFY(draft.filters()[0].filter.enabled); // Other connectors may have it.
    }

    void shouldListTheFilters()
    {
        FilterDraft draft({draftOf(u"one"_s), draftOf(u"two"_s, false)});
        FilterListModel model(draft);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0).data().toString(), u"one"_s);
        QCOMPARE(model.index(0).data(FilterListModel::QueryRole).toString(), u"event.action:one"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"two, off"_s);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(draft.filters()[1].isAttached);

        LensAnswer answer{.records = 1000};
        answer.filters = {LensFilter{.isUsable = true, .drops = 200, .alerts = 3},
            LensFilter{.isUsable = true, .drops = 50}};
        model.setAnswer(answer);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
            u"one, on, 200 records, 20.0 %, drops alerts"_s);
        QCOMPARE(model.index(1).data(FilterListModel::BarRole).toDouble(), 0.25);

        std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(1)}));
        QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(namesOf(draft), (QStringList{u"two"_s, u"one"_s}));
        draft.remove(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void shouldListSamples()
    {
        SampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSamples({{.eventTime = 1'751'000'000'123,
            .json =
                R"({"msg_class":"microsoft_defender_for_cloud_apps_alerts","user":{"name":"a\u202eb"}})"}});
        QCOMPARE(model.index(0, 0).data().toString(), u"04:53:20.123"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"…_alerts"_s);
        QVERIFY(!model.index(0, 3).data().toString().contains(QChar(0x202e)));
    }

    void shouldWriteFiguresForPeople()
    {
        QCOMPARE(shareText(82, 1000), u"8.2 %"_s);
        QCOMPARE(shareText(2, 10'000), u"0.02 %"_s);
        QCOMPARE(shareText(0, 0), u"0 %"_s);
        QCOMPARE(figureText(98'412, true), u"≈ 98,400"_s);
        QCOMPARE(figureText(412, true), u"≈ 412"_s);
        QCOMPARE(figureText(98'412, false), u"98,412"_s);
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication application(argc, argv);
    TestFilterDraft test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filterdraft.moc"
