#include "connectivity/firstrecord.h"

#include "record/jsonscanner.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(Cause cause, const QString &detail)
{
    return fail({.kind = ErrorKind::BadReply, .cause = cause, .httpStatus = 200, .detail = detail});
}

qsizetype countOf(std::string_view list)
{
    JsonScanner scanner(list);
    qsizetype count = 0;
    for (scanner.take('['); scanner.takeValue(); scanner.take(','))
        ++count;
    return count;
}

} // namespace

Result<FirstRecordSeen> readFirstRecord(const QByteArray &body)
{
    JsonScanner scanner(viewOf(body));
    scanner.take('\xef') && scanner.take('\xbb') && scanner.take('\xbf');
    if (!scanner.take('{'))
        return unreadable(Cause::MalformedReply, u"The answer is not a JSON object."_s);
    FirstRecordSeen seen;
    bool hasData = false;
    while (!scanner.take('}')) {
        const auto key = scanner.takeString();
        const bool hasColon = key && scanner.take(':');
        const auto value = hasColon ? scanner.takeValue() : std::nullopt;
        if (!value && scanner.isAtEnd())
            return fail({.kind = ErrorKind::ServerFailure,
                .cause = Cause::TruncatedReply,
                .httpStatus = 200,
                .detail = u"The answer ends early."_s});
        if (!value)
            return unreadable(Cause::MalformedReply, u"The answer is not valid JSON."_s);
        if (*key == R"("data")") {
            hasData = value->starts_with('[') || *value == "null";
            seen.records = value->starts_with('[') ? countOf(*value) : 0;
        } else if (*key == R"("total")") {
            seen.total = wholeNumber(*value);
        }
        scanner.take(',');
    }
    if (!hasData)
        return unreadable(Cause::MissingData, u"The answer has no list named “data”."_s);
    return seen;
}

} // namespace workbench
