#include "simulator/faultscript.h"

#include <QDateTime>
#include <QLocale>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr char htmlError[] =
    "<!DOCTYPE html>\n<html><head><title>500 Internal error</title></head><body><h1>Something went "
    "wrong</h1><p>Please contact support.</p></body></html>\n";
constexpr char htmlLogin[] =
    "<!DOCTYPE html>\n<html><head><title>Sign in to your account</title></head><body><form "
    "method=\"post\"></form></body></html>\n";

Answer html(int status, const std::string &body)
{
    return {.status = status, .body = body, .contentType = "text/html; charset=utf-8"};
}

Answer throttled(const Fault &fault, std::int64_t now)
{
    Answer answer = detail(429, "Request was throttled. Expected available in 42 seconds.");
    if (fault.retryAfter.startsWith("date:"_L1))
        answer.headers.emplace_back(
            "Retry-After", httpDate(now + fault.retryAfter.mid(5).toLongLong() * 1000));
    else if (!fault.retryAfter.isEmpty())
        answer.headers.emplace_back("Retry-After", fault.retryAfter.toStdString());
    return answer;
}

// Puts `member` (with its key) last into the object that `record` is.
void insertMember(std::string &record, const std::string &member)
{
    if (const auto end = record.rfind('}'); end != std::string::npos)
        record.insert(end, "," + member);
}

void renameMember(std::string &record, const std::string &key, const std::string &to)
{
    if (const auto at = record.find('"' + key + "\":"); at != std::string::npos)
        record.replace(at + 1, key.size(), to);
}

} // namespace

void FaultScript::setFaults(const std::vector<Fault> &faults)
{
    m_faults = faults;
    m_counts.clear(); // The numbers of a script count from when it was given.
}

std::optional<Fault> FaultScript::next(const QString &route)
{
    const int onRoute = ++m_counts[route];
    const int all = ++m_counts[u"any"_s];
    for (const Fault &fault : m_faults) {
        const int number = fault.route == u"any" ? all : fault.route == route ? onRoute : 0;
        if (number >= fault.nth && (fault.times == 0 || number - fault.nth < fault.times))
            return fault;
    }
    return std::nullopt;
}

std::optional<Answer> replacement(const Fault &fault, std::int64_t now)
{
    const QString &kind = fault.kind;
    if (kind == u"reset")
        return Answer{.status = 0, .delivery = Delivery::Reset};
    if (kind == u"close")
        return Answer{.status = 0, .delivery = Delivery::Close};
    if (kind == u"hang")
        return Answer{.status = 0, .delivery = Delivery::Hang};
    if (kind == u"html500")
        return html(500, htmlError);
    if (kind == u"html200")
        return html(200, htmlLogin);
    if (kind == u"throttle")
        return throttled(fault, now);
    if (kind == u"unauthorized")
        return detail(401, "Invalid token");
    if (kind == u"forbidden")
        return detail(403, "Insufficient role based permissions");
    if (kind == u"status") {
        const std::string body =
            fault.body.isEmpty() ? "{\"detail\":\"scripted\"}" : fault.body.toStdString();
        return Answer{.status = fault.status == 0 ? 500 : fault.status,
            .body = body,
            .contentType =
                fault.contentType.isEmpty() ? "application/json" : fault.contentType.toStdString()};
    }
    if (kind == u"redirect") {
        Answer answer = html(fault.status == 0 ? 302 : fault.status, htmlLogin);
        answer.headers.emplace_back(
            "Location", fault.location.isEmpty() ? "/login" : fault.location.toStdString());
        return answer;
    }
    return std::nullopt;
}

void spoilRecords(const Fault &fault, std::vector<std::string> &records)
{
    const QString &kind = fault.kind;
    if (kind == u"nonObject")
        records.insert(records.begin(), {"42", "\"text\"", "null", "[]", "true"});
    if (records.empty())
        return;
    std::string &record = records.front();
    if (kind == u"brokenUtf8")
        insertMember(record, "\"brokenText\":\"caf\xe9 \xff\xfe \xf0\x9f\x98 \xed\xa0\x80\"");
    else if (kind == u"largeRecord")
        insertMember(record,
            "\"padding\":\"" + std::string(std::size_t(fault.bytes == 0 ? 1'000'000 : fault.bytes), 'x')
                + '"');
    else if (kind == u"deepNesting")
        insertMember(record,
            "\"nested\":" + std::string(std::size_t(fault.depth), '[') + "1"
                + std::string(std::size_t(fault.depth), ']'));
    else if (kind == u"duplicateKeys")
        insertMember(
            record, R"("description":"second of this name","appName":"Twice","description":"third")");
    else if (kind == u"noId")
        renameMember(record, "_id", "_idMissing");
    else if (kind == u"noTimestamp")
        renameMember(record, "timestamp", "timestampMissing");
}

void spoilAnswer(const Fault &fault, Answer &answer)
{
    const QString &kind = fault.kind;
    if (kind == u"truncate") {
        answer.delivery = Delivery::Truncate;
        answer.bytes = fault.bytes != 0 ? fault.bytes : int(answer.body.size() / 2);
    } else if (kind == u"truncateJson") {
        answer.body.resize(fault.bytes != 0 ? std::min(std::size_t(fault.bytes), answer.body.size())
                                            : answer.body.size() / 2);
    } else if (kind == u"drip") {
        answer.delivery = Delivery::Drip;
        answer.bytes = fault.bytes != 0 ? fault.bytes : 16;
        answer.pauseMilliseconds = fault.delayMilliseconds != 0 ? fault.delayMilliseconds : 100;
    } else if (kind == u"endless") {
        answer.delivery = Delivery::Endless;
    } else if (kind == u"slow") {
        answer.holdMilliseconds = fault.delayMilliseconds != 0 ? fault.delayMilliseconds : 1000;
    } else if (kind == u"gzip") {
        answer.mustCompress = true;
    } else if (kind == u"gzipBroken") {
        answer.mayCompress = false;
        answer.headers.emplace_back("Content-Encoding", "gzip");
        answer.body = "\x1f\x8b this is no gzip";
    } else if (kind == u"byteOrderMark") {
        answer.body.insert(0, "\xef\xbb\xbf");
    } else if (kind == u"wrongContentType") {
        answer.contentType = "text/plain";
    }
}

std::string httpDate(std::int64_t milliseconds)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toStdString();
}

} // namespace workbench::simulator
