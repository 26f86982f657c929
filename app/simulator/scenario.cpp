#include "simulator/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    qint64 least = 0;
    qint64 most = std::numeric_limits<int>::max();
};

// Takes members out of one JSON object; what is left over or does not fit is remembered as the first error.
class Reader {
public:
    Reader(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) { }

    void operator()(QLatin1StringView key, int &value, Range range = {})
    {
        qint64 wide = value;
        (*this)(key, wide, range);
        value = int(wide);
    }
    void operator()(QLatin1StringView key, qint64 &value,
        Range range = {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        // A fraction or a text gives the fallback, which no range below contains at both calls.
        const qint64 first = json.toInteger(0);
        if (!json.isDouble() || first != json.toInteger(1))
            return refuse(key, u"is not a whole number"_s);
        if (first < range.least || first > range.most)
            return refuse(key, u"is not between %1 and %2"_s.arg(range.least).arg(range.most));
        value = first;
    }
    void operator()(QLatin1StringView key, double &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        if (!json.isDouble() || json.toDouble() < 0)
            return refuse(key, u"is not a number of 0 or more"_s);
        value = json.toDouble();
    }
    void operator()(QLatin1StringView key, bool &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        if (!json.isBool())
            return refuse(key, u"is neither true nor false"_s);
        value = json.toBool();
    }
    void operator()(QLatin1StringView key, QString &value, const QStringList &allowed = {})
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        if (!json.isString())
            return refuse(key, u"is not a text"_s);
        if (!allowed.isEmpty() && !allowed.contains(json.toString()))
            return refuse(key, u"is none of %1"_s.arg(allowed.join(u", "_s)));
        value = json.toString();
    }
    void operator()(QLatin1StringView key, QStringList &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        value.clear();
        for (const QJsonValue item : json.toArray()) {
            if (!item.isString())
                return refuse(key, u"is not a list of texts"_s);
            value.append(item.toString());
        }
        if (!json.isArray())
            refuse(key, u"is not a list of texts"_s);
    }
    void operator()(QLatin1StringView key, std::vector<int> &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        value.clear();
        for (const QJsonValue item : json.toArray()) {
            if (!item.isDouble() || item.toInt(-1) < 0)
                return refuse(key, u"is not a list of whole numbers"_s);
            value.push_back(item.toInt());
        }
        if (!json.isArray())
            refuse(key, u"is not a list of whole numbers"_s);
    }
    template<typename T, typename... Rest>
    void operator()(QLatin1StringView key, std::optional<T> &value, Rest... rest)
    {
        if (m_object.value(key).isNull())
            m_object.remove(key);
        if (!m_object.contains(key))
            return;
        T given{};
        (*this)(key, given, rest...);
        value = given;
    }
    template<typename T> void group(QLatin1StringView key, T &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        if (!json.isObject())
            return refuse(key, u"is not an object"_s);
        read(json.toObject(), m_path + key, value);
    }
    template<typename T> void list(QLatin1StringView key, std::vector<T> &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        if (!json.isArray())
            return refuse(key, u"is not a list"_s);
        value.clear();
        for (const QJsonValue item : json.toArray()) {
            const QString path = u"%1%2[%3]"_s.arg(m_path, key, QString::number(value.size()));
            if (!item.isObject())
                return refuse(key, u"is not a list of objects"_s);
            T element;
            read(item.toObject(), path, element);
            value.push_back(element);
        }
    }

    [[nodiscard]] Result<void> finish()
    {
        if (!m_object.isEmpty() && !m_error)
            refuse(m_object.keys().first(), u"is not known"_s);
        if (m_error)
            return fail(*m_error);
        return {};
    }

private:
    template<typename T> void read(const QJsonObject &object, const QString &path, T &value);

    void refuse(const QString &key, const QString &reason)
    {
        if (m_error)
            return;
        const QString name = m_path + key;
        m_error = Error{.kind = ErrorKind::InvalidConfiguration,
            .detail = u"The scenario's key “%1” %2."_s.arg(name, reason),
            .field = name};
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

// The other direction: the same list of members puts them into an object.
class Writer {
public:
    template<typename T, typename... Rest> void operator()(QLatin1StringView key, const T &value, Rest &&...)
    {
        m_object.insert(key, toValue(value));
    }
    template<typename T> void group(QLatin1StringView key, T &value)
    {
        Writer writer;
        describe(writer, value);
        m_object.insert(key, writer.m_object);
    }
    template<typename T> void list(QLatin1StringView key, std::vector<T> &value)
    {
        QJsonArray array;
        for (T &element : value) {
            Writer writer;
            describe(writer, element);
            array.append(writer.m_object);
        }
        m_object.insert(key, array);
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    template<typename T> static QJsonValue toValue(const T &value) { return QJsonValue(value); }
    static QJsonValue toValue(const QStringList &value) { return QJsonArray::fromStringList(value); }
    static QJsonValue toValue(const std::vector<int> &value)
    {
        QJsonArray array;
        for (const int item : value)
            array.append(item);
        return array;
    }
    template<typename T> static QJsonValue toValue(const std::optional<T> &value)
    {
        return value ? toValue(*value) : QJsonValue(QJsonValue::Null);
    }

    QJsonObject m_object;
};

template<typename V> void describe(V &v, TokenScenario &s)
{
    v("lifetimeSeconds"_L1, s.lifetimeSeconds);
    v("lifetimes"_L1, s.lifetimes);
    v("roles"_L1, s.roles);
    v("audience"_L1, s.audience);
    v("error"_L1, s.error);
    v("errorLineBreaks"_L1, s.errorLineBreaks);
    v("errorUri"_L1, s.errorUri);
    v("suberror"_L1, s.suberror);
    v("expiresInAsText"_L1, s.expiresInAsText);
    v("sloppyTenant"_L1, s.sloppyTenant);
    v("openIdRegion"_L1, s.openIdRegion);
    v("openIdCloud"_L1, s.openIdCloud);
    v("openIdUnknownTenant"_L1, s.openIdUnknownTenant);
}

template<typename V> void describe(V &v, ApiScenario &s)
{
    v("slashless"_L1, s.slashless, QStringList{u"redirect"_s, u"serve"_s, u"notFound"_s});
    v("acceptTokenScheme"_L1, s.acceptTokenScheme);
    v("expiredStatus"_L1, s.expiredStatus, Range{400, 599});
    v("expireAfterRequests"_L1, s.expireAfterRequests);
    v("unknownFilter"_L1, s.unknownFilter, QStringList{u"refuse"_s, u"ignore"_s});
    v("compression"_L1, s.compression, QStringList{u"gzip"_s, u"none"_s});
    v("unboundedScanStatus"_L1, s.unboundedScanStatus, Range{0, 599});
    v("delayMilliseconds"_L1, s.delayMilliseconds);
    v("extraFields"_L1, s.extraFields);
}

template<typename V> void describe(V &v, LimiterScenario &s)
{
    v("limit"_L1, s.limit);
    v("windowSeconds"_L1, s.windowSeconds, Range{1, 86400});
    v("retryAfter"_L1, s.retryAfter, QStringList{u"none"_s, u"seconds"_s, u"date"_s});
    v("countThrottled"_L1, s.countThrottled);
    v("foreignPerMinute"_L1, s.foreignPerMinute);
}

template<typename V> void describe(V &v, ActivitiesScenario &s)
{
    v("plainDefault"_L1, s.plainDefault, Range{1, 100'000});
    v("plainMaximum"_L1, s.plainMaximum, Range{1, 100'000});
    v("scanDefault"_L1, s.scanDefault, Range{1, 100'000});
    v("scanMaximum"_L1, s.scanMaximum, Range{1, 100'000});
    v("scanMinimum"_L1, s.scanMinimum);
    v("depthLimit"_L1, s.depthLimit);
    v("depthStatus"_L1, s.depthStatus, Range{400, 599});
    v("loneSortDirection"_L1, s.loneSortDirection, QStringList{u"ignore"_s, u"honour"_s});
    v("withhold"_L1, s.withhold);
    v("boundaryRepeats"_L1, s.boundaryRepeats);
    v("sameMillisecond"_L1, s.sameMillisecond);
    v("endlessHasNext"_L1, s.endlessHasNext);
    v("emptyPageEvery"_L1, s.emptyPageEvery);
    v("total"_L1, s.total, QStringList{u"approximate"_s, u"exact"_s, u"absent"_s});
    v("olderThan30Days"_L1, s.olderThan30Days, QStringList{u"hidden"_s, u"weekWindow"_s, u"shown"_s});
    v("arriveWhilePaging"_L1, s.arriveWhilePaging);
    v("createdSupport"_L1, s.createdSupport, QStringList{u"full"_s, u"ignored"_s, u"refused"_s});
    v("delaySeconds"_L1, s.delaySeconds);
    v("extraRecords"_L1, s.extraRecords);
    v("extraRecordsBase64"_L1, s.extraRecordsBase64);
}

template<typename V> void describe(V &v, AlertsScenario &s)
{
    v("perActivities"_L1, s.perActivities, Range{1, 1'000'000});
    v("minimum"_L1, s.minimum);
    v("count"_L1, s.count, Range{0, 10'000'000});
    v("maximum"_L1, s.maximum, Range{1, 100'000});
    v("sendMax"_L1, s.sendMax);
    v("nextQueryFilters"_L1, s.nextQueryFilters);
    v("policyDelaySeconds"_L1, s.policyDelaySeconds, Range{0, 86400});
    v("anomalyDelayMinMinutes"_L1, s.anomalyDelayMinMinutes, Range{0, 10'000});
    v("anomalyDelayMaxMinutes"_L1, s.anomalyDelayMaxMinutes, Range{0, 10'000});
    v("mutations"_L1, s.mutations, QStringList{u"time"_s, u"off"_s});
    v("reraise"_L1, s.reraise);
    v("extraRecords"_L1, s.extraRecords);
    v("extraRecordsBase64"_L1, s.extraRecordsBase64);
}

template<typename V> void describe(V &v, RecordsScenario &s)
{
    v("seed"_L1, s.seed);
    v("count"_L1, s.count, Range{0, 50'000'000});
    v("windowHours"_L1, s.windowHours);
    v("ratePerMinute"_L1, s.ratePerMinute);
    v("live"_L1, s.live);
    v("now"_L1, s.now, Range{0, 253'402'300'799'999}); // The end of the year 9999.
    v("offsetMilliseconds"_L1, s.offsetMilliseconds, Range{-4'102'444'800'000, 4'102'444'800'000});
    v("frozen"_L1, s.frozen);
    v("people"_L1, s.people, Range{2, 100'000});
}

template<typename V> void describe(V &v, Fault &f)
{
    v("route"_L1, f.route,
        QStringList{
            u"any"_s, u"token"_s, u"openid"_s, u"activities"_s, u"activity"_s, u"alerts"_s, u"alert"_s});
    v("nth"_L1, f.nth, Range{1, std::numeric_limits<int>::max()});
    v("times"_L1, f.times);
    v("kind"_L1, f.kind,
        u"reset,close,hang,truncate,drip,endless,slow,gzip,gzipBroken,status,html500,html200,redirect,"
        u"throttle,"
        "expireToken,unauthorized,forbidden,truncateJson,brokenUtf8,largeRecord,deepNesting,duplicateKeys,"
        "nonObject,"
        "noId,noTimestamp,missingData,nullData,emptyPage,byteOrderMark,wrongContentType"_s.split(u','));
    v("status"_L1, f.status, Range{0, 599});
    v("body"_L1, f.body);
    v("contentType"_L1, f.contentType);
    v("location"_L1, f.location);
    v("retryAfter"_L1, f.retryAfter);
    v("bytes"_L1, f.bytes, Range{0, 1 << 30});
    v("depth"_L1, f.depth, Range{1, 1'000'000});
    v("delayMilliseconds"_L1, f.delayMilliseconds, Range{0, 3'600'000});
}

template<typename V> void describe(V &v, Scenario &s)
{
    v.group("token"_L1, s.token);
    v.group("api"_L1, s.api);
    v.group("limiter"_L1, s.limiter);
    v.group("activities"_L1, s.activities);
    v.group("alerts"_L1, s.alerts);
    v.group("records"_L1, s.records);
    v.list("faults"_L1, s.faults);
}

template<typename T> void Reader::read(const QJsonObject &object, const QString &path, T &value)
{
    Reader reader(object, path + u'.');
    describe(reader, value);
    if (const auto done = reader.finish(); !done && !m_error)
        m_error = done.error();
}

// A misbehaviour without a kind would silently do nothing.
Result<void> checkFaults(const std::vector<Fault> &faults)
{
    for (size_t i = 0; i < faults.size(); ++i) {
        if (faults[i].kind.isEmpty()) {
            const QString name = u"faults[%1].kind"_s.arg(i);
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail = u"The scenario's key “%1” is missing."_s.arg(name),
                .field = name});
        }
    }
    return {};
}

} // namespace

Result<Scenario> Scenario::fromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = u"The scenario is not a JSON object: %1 at byte %2."_s.arg(parsing.errorString())
                          .arg(parsing.offset)});
    }
    Scenario scenario;
    Reader reader(document.object(), {});
    describe(reader, scenario);
    if (const auto done = reader.finish(); !done)
        return fail(done.error());
    if (const auto checked = checkFaults(scenario.faults); !checked)
        return fail(checked.error());
    return scenario;
}

QByteArray Scenario::toJson() const
{
    Scenario copy = *this;
    Writer writer;
    describe(writer, copy);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

} // namespace workbench::simulator
