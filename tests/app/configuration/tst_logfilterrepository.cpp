#include "app/filter/filterbuilder.h"
#include "configuration/connectorrepository.h"
#include "configuration/logfilterchange.h"
#include "configuration/logfilterrepository.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

LogFilter named(const QString &name)
{
    return filterOf({condition(u"event.action"_s, FilterOperator::Is, {u"FilePreviewed"_s})}, name);
}

// A data directory of its own for each test, with one connector of the tenant Contoso.
class Bed {
public:
    Bed()
    {
        connector.id = u"c-1"_s;
        connector.name = u"acme"_s;
        connector.type = u"microsoft_defender_for_cloud_apps"_s;
        connector.tenantName = u"Contoso"_s;
        connector.runOn = u"dp"_s;
        connector.apiUrl = u"https://acme.portal.cloudappsecurity.com"_s;
        connector.tenantId = u"acme.com"_s;
        connector.clientId = u"11112222-3333-4444-5555-666677778888"_s;
        add(connector);
    }

    void add(const ConnectorConfig &added) const
    {
        const auto done = ConnectorRepository(data()).add(added);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    [[nodiscard]] DataDirectory data() const { return DataDirectory(m_folder.filePath(u"data"_s)); }
    [[nodiscard]] LogFilterRepository filters() const { return LogFilterRepository(data()); }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const LogFilter &filter : filters().load().value_or(std::vector<LogFilter>()))
            found.append(filter.name);
        return found;
    }
    [[nodiscard]] QStringList attached(const QString &id = u"c-1"_s) const
    {
        return ConnectorRepository(data()).find(id).value_or(ConnectorConfig()).logFilters;
    }
    void writeFile(const QByteArray &text) const
    {
        QFile file(data().filtersFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    ConnectorConfig connector;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestLogFilterRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepFiltersInTheirOrder()
    {
        const Bed bed;
        QCOMPARE(bed.names(), QStringList());
        QVERIFY(bed.filters().save({named(u"one"_s), named(u"two"_s)}));
        LogFilter changed = named(u"one"_s);
        changed.description = u"previews"_s;
        QVERIFY(bed.filters().save({named(u"three"_s), changed}));
        QCOMPARE(bed.names(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(bed.filters().find(u"ONE"_s).value_or(LogFilter()), changed);
        QCOMPARE(QFile::permissions(bed.data().filtersFile()) & QFile::ReadGroup, QFile::Permissions());
        QVERIFY(bed.filters().remove({changed.id, u"gone"_s}));
        QCOMPARE(bed.names(), (QStringList{u"two"_s, u"three"_s}));
        QCOMPARE(bed.filters().find(u"one"_s).error().kind, ErrorKind::NotFound);
    }

    void shouldRefuseTakenNamesAndUnusableFiltersAndSaveNothing()
    {
        const Bed bed;
        QVERIFY(bed.filters().save({named(u"one"_s)}));
        LogFilter other = named(u"two"_s);
        other.name = u"ONE"_s;
        QCOMPARE(bed.filters().save({named(u"three"_s), other}).error().field, u"name"_s);
        LogFilter empty = named(u"four"_s);
        empty.conditions.clear();
        QCOMPARE(bed.filters().save({named(u"three"_s), empty}).error().field, u"conditions"_s);
        QCOMPARE(bed.names(), QStringList{u"one"_s});
    }

    void shouldNotTouchAFileItCannotUnderstand()
    {
        const Bed bed;
        bed.writeFile(
            R"({"version":1,"filters":[{"id":"a","name":"n","conditions":[{"field":"f","op":"x"}]}]})");
        const auto loaded = bed.filters().load();
        QCOMPARE(loaded.error().cause, Cause::StoreDamaged);
        QVERIFY2(
            loaded.error().detail.contains(u"Filter 1, condition 1"_s), qPrintable(loaded.error().detail));
        QVERIFY(!bed.filters().save({named(u"one"_s)}));
    }

    void shouldKeepWhatALaterVersionAdded()
    {
        const Bed bed;
        bed.writeFile(R"({"version":1,"filters":[{"id":"a","name":"n","later":7,"conditions":[
            {"field":"f","op":"exists"}]}]})");
        auto filter = bed.filters().find(u"n"_s).value_or(LogFilter());
        filter.name = u"renamed"_s;
        QVERIFY(bed.filters().save({filter}));
        QFile file(bed.data().filtersFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"later\": 7"));
    }

    void shouldSaveFiltersAndAttachmentTogether()
    {
        const Bed bed;
        const LogFilter one = named(u"one"_s);
        const LogFilter two = named(u"two"_s);
        QVERIFY(saveLogFilterChange(bed.data(),
            {.connectorId = bed.connector.id,
                .saved = {one, two},
                .removed = {},
                .attached = {two.id, one.id}}));
        QCOMPARE(bed.attached(), (QStringList{two.id, one.id}));
        const auto attached = bed.filters().attachedTo(
            ConnectorRepository(bed.data()).find(u"acme"_s).value_or(ConnectorConfig()));
        QVERIFY(attached);
        QCOMPARE(attached->front(), two);

        QVERIFY(saveLogFilterChange(bed.data(),
            {.connectorId = bed.connector.id, .saved = {}, .removed = {two.id}, .attached = {one.id}}));
        QCOMPARE(bed.attached(), QStringList{one.id});
        QCOMPARE(bed.names(), QStringList{u"one"_s});
    }

    void shouldRefuseToRemoveWhatAnotherConnectorHas()
    {
        Bed bed;
        const LogFilter one = named(u"one"_s);
        QVERIFY(bed.filters().save({one}));
        bed.connector.id = u"c-2"_s;
        bed.connector.name = u"other"_s;
        bed.connector.logFilters = QStringList{one.id};
        bed.add(bed.connector);
        const auto refused = saveLogFilterChange(
            bed.data(), {.connectorId = u"c-1"_s, .saved = {}, .removed = {one.id}, .attached = {}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"other"_s), qPrintable(refused.error().detail));
        QVERIFY(!removeUnusedFilter(bed.data(), one));
        QCOMPARE(bed.names(), QStringList{u"one"_s});
    }

    void shouldAttachOnlyFiltersOfTheTenant()
    {
        const Bed bed;
        LogFilter foreign = named(u"foreign"_s);
        foreign.tenant = u"Fabrikam"_s;
        LogFilter own = named(u"own"_s);
        own.tenant = u"contoso"_s;
        QVERIFY(bed.filters().save({foreign, own}));
        QCOMPARE(filterIdsFor(bed.data(), {u"own"_s, u"OWN"_s}, u"Contoso"_s).value_or(QStringList()),
            QStringList{own.id});
        QCOMPARE(filterIdsFor(bed.data(), {u"foreign"_s}, u"Contoso"_s).error().field, u"log_filters"_s);
        QCOMPARE(filterIdsFor(bed.data(), {u"none"_s}, u"Contoso"_s).error().kind, ErrorKind::NotFound);

        QVERIFY(saveLogFilterChange(
            bed.data(), {.connectorId = u"c-1"_s, .saved = {}, .removed = {}, .attached = {own.id}}));
        LogFilter moved = own;
        moved.tenant = u"Fabrikam"_s;
        QVERIFY(!saveLogFilterChange(
            bed.data(), {.connectorId = {}, .saved = {moved}, .removed = {}, .attached = {}}));
    }

    void shouldSayWhichFilterIsGone()
    {
        Bed bed;
        bed.connector.logFilters = QStringList{u"0815"_s};
        const auto attached = bed.filters().attachedTo(bed.connector);
        QCOMPARE(attached.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(attached.error().field, u"log_filters"_s);
        QVERIFY(attached.error().detail.contains(u"0815"_s));
    }
};

QTEST_GUILESS_MAIN(TestLogFilterRepository)
#include "tst_logfilterrepository.moc"
