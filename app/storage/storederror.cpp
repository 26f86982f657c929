#include "storage/storederror.h"

namespace workbench {

using namespace Qt::StringLiterals;

QJsonObject errorObject(const Error &error)
{
    return {
        {u"kind"_s, int(error.kind)},
        {u"cause"_s, int(error.cause)},
        {u"http_status"_s, error.httpStatus},
        {u"entra_code"_s, error.entraCode},
        {u"detail"_s, error.detail},
        {u"field"_s, error.field},
        {u"correlation_id"_s, error.correlationId},
        {u"retry_after"_s, qint64(error.retryAfter.count())},
    };
}

Error errorFrom(const QJsonObject &object)
{
    constexpr int last = int(ErrorKind::Internal);
    const int kind = object.value(u"kind"_s).toInt(last);
    return {.kind = kind >= 0 && kind < last ? ErrorKind(kind) : ErrorKind::Internal,
        .cause = Cause(object.value(u"cause"_s).toInt()),
        .httpStatus = object.value(u"http_status"_s).toInt(),
        .entraCode = object.value(u"entra_code"_s).toInt(),
        .detail = object.value(u"detail"_s).toString(),
        .field = object.value(u"field"_s).toString(),
        .correlationId = object.value(u"correlation_id"_s).toString(),
        .retryAfter = std::chrono::seconds(object.value(u"retry_after"_s).toInteger())};
}

} // namespace workbench
