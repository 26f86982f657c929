#include "storage/storedbody.h"

namespace workbench {

using namespace Qt::StringLiterals;

Result<void> loadRecord(query::RecordDocument &document, BodyDecoder &decoder, const StoredBody &stored)
{
    const auto json = decoder.decoded(stored.dictionary, stored.body);
    if (!json)
        return fail(json.error());
    bool isLoaded = false;
    if (json->startsWith('{')) {
        const QByteArrayView rest = json->sliced(1);
        const QByteArray front = "{\"receive_time\":" + QByteArray::number(stored.received)
            + ",\"write_time\":" + QByteArray::number(stored.received + stored.written);
        isLoaded = document.load(
            {front, rest.trimmed().startsWith('}') ? QByteArrayView() : QByteArrayView(","), rest});
    }
    if (!isLoaded)
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreDamaged,
            .detail = u"The body of record %1 is not an object."_s.arg(stored.seq)});
    return {};
}

} // namespace workbench
