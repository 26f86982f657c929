#include "connectors/defender/defenderpage.h"

#include "connectors/defender/eventtime.h"
#include "record/jsonscanner.h"

#include <QCoreApplication>

#include <utility>

namespace workbench::defender {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(workbench::DefenderPage)
};

tl::unexpected<Error> badReply(Cause cause, const QString &detail)
{
    return fail({.kind = ErrorKind::BadReply, .cause = cause, .detail = detail});
}

tl::unexpected<Error> truncated()
{
    return badReply(Cause::TruncatedReply, PageText::tr("The answer ends in the middle of its JSON."));
}

tl::unexpected<Error> malformed()
{
    return badReply(Cause::MalformedReply, PageText::tr("The answer is not well-formed JSON."));
}

tl::unexpected<Error> endedOrMalformed(JsonScanner &scanner)
{
    return scanner.isAtEnd() ? truncated() : malformed();
}

// A key's meaning where it is plain or escaped; an unusable one equals none of ours.
QByteArray keyText(std::string_view quoted)
{
    return unescapedJsonString(quoted.substr(1, quoted.size() - 2)).value_or(QByteArray());
}

// The text of a number, also of one in a string.
std::string_view numberText(std::string_view value)
{
    return value.starts_with('"') ? value.substr(1, value.size() - 2) : value;
}

std::optional<qint64> countFrom(std::string_view value)
{
    const auto number = wholeNumber(numberText(value));
    return number && *number >= 0 ? std::optional<qint64>(*number) : std::nullopt;
}

Result<std::vector<std::string_view>> elements(JsonScanner &scanner)
{
    std::vector<std::string_view> found;
    scanner.take('[');
    if (scanner.take(']'))
        return found;
    for (;;) {
        const auto element = scanner.takeValue();
        if (!element)
            return endedOrMalformed(scanner);
        found.push_back(*element);
        if (scanner.take(']'))
            return found;
        if (!scanner.take(','))
            return endedOrMalformed(scanner);
    }
}

// What has been read of an envelope. A key that comes twice counts as it came last, as in most JSON readers.
struct Envelope {
    PageSlices page;
    bool hasData = false;
};

Result<void> readMember(JsonScanner &scanner, const QByteArray &key, Envelope &envelope)
{
    if (key == "data" && scanner.peek() == '[') {
        auto records = elements(scanner);
        if (!records)
            return fail(records.error());
        envelope.page.records = std::move(*records);
        envelope.hasData = true;
        return {};
    }
    const auto value = scanner.takeValue();
    if (!value)
        return endedOrMalformed(scanner);
    if (key == "data") {
        envelope.page.records.clear();
        envelope.hasData = *value == "null";
    } else if (key == "hasNext") {
        envelope.page.hasNext = *value == "true";
    } else if (key == "total") {
        envelope.page.total = countFrom(*value);
    } else if (key == "max") {
        envelope.page.max = countFrom(*value);
    } else if (key == "nextQueryFilters") {
        envelope.page.nextQueryFilters =
            value->starts_with('{') ? QByteArray(value->data(), qsizetype(value->size())) : QByteArray();
    }
    return {};
}

// Fails unless an object begins here; says what does instead.
Result<void> checkBeginning(JsonScanner &scanner)
{
    if (scanner.isAtEnd())
        return truncated();
    if (scanner.peek() == '<')
        return badReply(Cause::HtmlInsteadOfJson, PageText::tr("The answer is a web page instead of JSON."));
    if (scanner.peek() == '[')
        return badReply(
            Cause::MissingData, PageText::tr("The answer is a list instead of an object with “data”."));
    return scanner.peek() == '{' ? Result<void>() : Result<void>(malformed());
}

// The members that steer the collector; as in the mapping, a key that comes twice counts as it came first.
struct TimesReader {
    RecordTimes times;
    bool idSeen = false;
    bool timestampSeen = false;
    bool createdSeen = false;
    bool appIdSeen = false;

    [[nodiscard]] bool isDone() const { return idSeen && timestampSeen && createdSeen && appIdSeen; }

    void keep(const QByteArray &key, std::string_view value)
    {
        if (key == "_id" && !std::exchange(idSeen, true)) {
            const bool isNumber = value.front() == '-' || (value.front() >= '0' && value.front() <= '9');
            if (value.front() == '"' || isNumber)
                times.id = numberText(value);
        } else if (key == "timestamp" && !std::exchange(timestampSeen, true)) {
            times.timestamp = eventTime(numberText(value));
        } else if (key == "created" && !std::exchange(createdSeen, true)) {
            times.created = eventTime(numberText(value));
        } else if (key == "appId" && !std::exchange(appIdSeen, true)) {
            times.appId = wholeNumber(numberText(value));
        }
    }
};

} // namespace

Result<PageSlices> slicePage(std::string_view body)
{
    static constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (body.starts_with(byteOrderMark))
        body.remove_prefix(byteOrderMark.size());
    JsonScanner scanner(body);
    if (const auto beginning = checkBeginning(scanner); !beginning)
        return fail(beginning.error());
    scanner.take('{');
    Envelope envelope;
    for (bool more = !scanner.take('}'); more;) {
        const auto key = scanner.takeString();
        if (!key || !scanner.take(':'))
            return endedOrMalformed(scanner);
        if (const auto member = readMember(scanner, keyText(*key), envelope); !member)
            return fail(member.error());
        more = scanner.take(',');
        if (!more && !scanner.take('}'))
            return endedOrMalformed(scanner);
    }
    if (!scanner.isAtEnd())
        return malformed();
    if (!envelope.hasData)
        return badReply(Cause::MissingData, PageText::tr("The answer has no list named “data”."));
    return std::move(envelope.page);
}

RecordTimes recordTimes(std::string_view record)
{
    TimesReader reader;
    JsonScanner scanner(record);
    if (!scanner.take('{'))
        return {};
    do {
        const auto key = scanner.takeString();
        if (!key || !scanner.take(':'))
            return reader.times;
        const auto value = scanner.takeValue();
        if (!value)
            return reader.times;
        reader.keep(keyText(*key), *value);
    } while (scanner.take(',') && !reader.isDone());
    return reader.times;
}

} // namespace workbench::defender
