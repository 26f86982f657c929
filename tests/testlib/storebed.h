#pragma once

#include "sqlite/database.h"
#include "storage/recordstore.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

inline constexpr qint64 noon = 1'751'000'400'000; // A full hour.

inline QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A mapped record with good defaults; a test names only what it is about.
class RecordBuilder {
public:
    RecordBuilder(const QString &msgClass, IndexSet indices, const QString &id)
        : m_msgClass(msgClass)
        , m_indices(indices)
        , m_id(id)
    {
    }

    RecordBuilder &at(qint64 time) { return m_time = time, *this; }
    RecordBuilder &of(const QString &connector) { return m_connector = connector, *this; }
    RecordBuilder &withUser(const QString &user) { return m_user = user, *this; }
    RecordBuilder &withText(const QString &text) { return m_text = text, *this; }
    RecordBuilder &withOriginal(const QByteArray &bytes) { return m_original = bytes, *this; }
    // Makes it an alert: it may change, and has a derived record.
    RecordBuilder &withContent(const QString &content) { return m_content = content, *this; }

    [[nodiscard]] MappedRecord record() const
    {
        MappedRecord mapped{.record = made(false), .derivedAlert = std::nullopt};
        if (!m_content.isEmpty())
            mapped.derivedAlert = made(true);
        return mapped;
    }
    operator MappedRecord() const { return record(); }

private:
    [[nodiscard]] QByteArray uuid(bool isDerived) const
    {
        const QString name = m_connector + m_msgClass + m_id + (isDerived ? u"derived"_s : QString());
        const QByteArray text = QUuid::createUuidV5(QUuid(), name).toByteArray(QUuid::WithoutBraces);
        return text + QByteArray::number(m_time);
    }

    [[nodiscard]] InterflowRecord made(bool isDerived) const
    {
        QJsonObject event{{u"id"_s, m_id}, {u"action"_s, u"Login"_s}, {u"description"_s, m_text}};
        QJsonObject json{
            {u"msg_class"_s, m_msgClass},
            {u"msg_origin"_s, QJsonObject{{u"processor"_s, QJsonObject{{u"id"_s, m_connector}}}}},
            {u"timestamp"_s, m_time},
            {u"stellar_uuid"_s, QString::fromUtf8(uuid(isDerived))},
            {u"srcip_username"_s, m_user},
            {u"event"_s, event},
            {u"vendor"_s, QJsonObject{{u"_id"_s, m_id}, {u"content"_s, m_content}}},
        };
        if (isDerived)
            json.insert(u"orig_id"_s, m_id);
        InterflowRecord record;
        record.msgClass = m_msgClass.toUtf8();
        record.indices = isDerived ? indexSet(Index::Alerts) : m_indices;
        record.eventTime = m_time;
        record.sourceId = m_id.toUtf8();
        record.stellarUuid = uuid(isDerived);
        record.user = m_user.toUtf8();
        record.action = "Login";
        record.json = jsonText(json);
        if (!m_content.isEmpty())
            record.contentHash = QCryptographicHash::hash(m_content.toUtf8(), QCryptographicHash::Sha256);
        record.originalBytes = isDerived ? QByteArray() : m_original;
        return record;
    }

    QString m_msgClass;
    IndexSet m_indices;
    QString m_id;
    QString m_connector = u"c-1"_s;
    QString m_user = u"ada@contoso.example"_s;
    QString m_text = u"Signed in"_s;
    QString m_content;
    QByteArray m_original;
    qint64 m_time = noon;
};

inline RecordBuilder activity(const QString &id)
{
    return {u"test_activities"_s, indexSet(Index::WindowsEvents), id};
}

inline RecordBuilder alert(const QString &id)
{
    return RecordBuilder(u"test_alerts"_s, Index::WindowsEvents | Index::Syslog, id).withContent(u"first"_s);
}

inline PageCommit page(std::vector<MappedRecord> records, const QString &connector = u"c-1"_s)
{
    PageCommit result;
    result.connectorId = connector;
    result.contentType = u"activities"_s;
    result.records = std::move(records);
    result.receiveTime = noon + 60'000;
    return result;
}

// Activities "<prefix>0" … one a second.
inline std::vector<MappedRecord> activities(
    int count, const QString &prefix, const QString &connector = u"c-1"_s)
{
    std::vector<MappedRecord> result;
    result.reserve(size_t(count));
    for (int number = 0; number < count; ++number)
        result.push_back(activity(prefix + QString::number(number))
                             .of(connector)
                             .at(noon + number * 1000)
                             .withUser(u"user%1@contoso.example"_s.arg(number % 20))
                             .withText(u"Signed in for the %1. time from somewhere"_s.arg(number)));
    return result;
}

// A folder with one store, and plain SQL to look into it.
class StoreBed {
public:
    [[nodiscard]] QString file() const { return m_directory.filePath(u"records.db"_s); }
    [[nodiscard]] QString path() const { return m_directory.path(); }

    [[nodiscard]] RecordStore open() const
    {
        auto store = RecordStore::open(file());
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }

    [[nodiscard]] QString text(const char *sql) const
    {
        auto database = sqlite::Database::open(file(), sqlite::Database::Mode::ReadOnly);
        if (!database)
            return database.error().detail;
        auto statement = database->prepare(sql);
        if (!statement)
            return statement.error().detail;
        const auto row = statement->step();
        if (!row)
            return row.error().detail;
        return *row ? statement->text(0) : u"no row"_s;
    }
    [[nodiscard]] qint64 number(const char *sql) const
    {
        bool isNumber = false;
        const qint64 value = text(sql).toLongLong(&isNumber);
        return isNumber ? value : -1;
    }
    [[nodiscard]] qint64 rows() const { return number("SELECT count(*) FROM r"); }

    // Empty if every table tells the same story.
    [[nodiscard]] QString contradiction() const
    {
        if (const QString check = text("PRAGMA quick_check"); check != u"ok"_s)
            return check;
        if (number("SELECT count(*) FROM (SELECT seq FROM r EXCEPT SELECT seq FROM body)") != 0)
            return u"rows without a body"_s;
        if (number("SELECT count(*) FROM (SELECT seq FROM body EXCEPT SELECT seq FROM r)") != 0)
            return u"bodies without a row"_s;
        if (number("SELECT count(*) FROM f_docsize") != rows())
            return u"texts are not as many as rows"_s;
        if (number("SELECT coalesce(sum(n),0) FROM stat") != rows())
            return u"counters do not add up to the rows"_s;
        if (number("SELECT count(*) FROM (SELECT cls, cast(floor(ts/3600000.0) AS INT) h, count(*) n FROM r"
                   " GROUP BY 1, 2 EXCEPT SELECT cls, hour, n FROM stat)")
            != 0)
            return u"a counter is wrong"_s;
        if (number("SELECT count(*) FROM r LEFT JOIN cls ON cls.id = r.cls LEFT JOIN term ON term.id = r.usr"
                   " WHERE cls.id IS NULL OR term.id IS NULL")
            != 0)
            return u"a row names a class or user that does not exist"_s;
        return {};
    }

private:
    QTemporaryDir m_directory;
};

} // namespace workbench::testlib
