#pragma once

#include "query/parser.h"
#include "storage/recordreader.h"
#include "storage/recordstore.h"
#include "testlib/interflowbuilder.h"
#include "ui/recordbrowser/recordfeed.h"

#include <QTemporaryDir>
#include <QTest>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

inline constexpr qint64 firstTime = 1'700'000'000'000;

// A store in a folder of its own, filled from the oldest record to the newest, one a second; each tenth is an
// alert of the activity before it.
class RecordBed {
public:
    [[nodiscard]] QString file() const { return m_directory.filePath(u"records.db"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    // `later`: seconds added to each event time; may be negative.
    void store(int count, qint64 later = 0)
    {
        auto store = RecordStore::open(file());
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        PageCommit activities;
        activities.connectorId = u"c-1"_s;
        activities.contentType = u"activities"_s;
        activities.receiveTime = firstTime + m_stored * 1000;
        PageCommit alerts = activities;
        alerts.contentType = u"alerts"_s;
        for (int n = 0; n < count; ++n, ++m_stored)
            (m_stored % 10 == 9 ? alerts : activities).records.push_back(record(m_stored, later));
        for (const auto *page : {&activities, &alerts}) {
            if (const auto done = store->append(*page); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }
    }
    [[nodiscard]] static RecordFilter filterOf(const QString &query)
    {
        RecordFilter filter;
        filter.indices = Index::WindowsEvents | Index::Syslog;
        if (!query.isEmpty())
            filter.query = query::parse(query).value();
        return filter;
    }
    [[nodiscard]] int stored() const { return m_stored; }
    // Newest first.
    [[nodiscard]] std::vector<RowKey> keys(const RecordFilter &filter) const
    {
        std::vector<RowKey> keys;
        auto reader = RecordReader::open(file());
        const auto read = reader->read(filter, RecordOrder::NewestFirst, 0, [&](const StoredRecord &record) {
            keys.push_back({record.eventTime, record.seq});
            return true;
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return keys;
    }

private:
    [[nodiscard]] static MappedRecord record(int n, qint64 later)
    {
        const QString id = u"id-%1"_s.arg(n);
        InterflowBuilder builder(id.toUtf8());
        builder.at(firstTime + (n + later) * 1000)
            .with(u"srcip_username"_s, u"user%1@contoso.example"_s.arg(n % 7))
            .with(u"srcip"_s, u"203.0.113.%1"_s.arg(n % 200))
            .with(u"service.name"_s, n % 3 == 0 ? u"Dropbox"_s : u"Microsoft Teams"_s)
            .with(u"msg_origin.processor.id"_s, u"c-1"_s)
            .with(u"event.id"_s, id)
            .with(u"service.id"_s, n % 50);
        if (n % 10 != 9) {
            builder.with(u"event.action"_s, u"FileDownloaded\u202e"_s);
            return builder.build();
        }
        builder.alert().with(u"event.name"_s, u"Impossible travel"_s);
        builder.raw("{\"_id\":\"" + id.toUtf8() + "\",\"audits\":[\"id-" + QByteArray::number(n - 1)
            + "\",\"gone\"]}");
        auto mapped = builder.build();
        mapped.derivedAlert->json =
            "{\"orig_id\":\"" + id.toUtf8() + "\"," + mapped.derivedAlert->json.mid(1);
        return mapped;
    }

    QTemporaryDir m_directory;
    int m_stored = 0;
};

} // namespace workbench::testlib
