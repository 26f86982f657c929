#include "storage/bodycodec.h"

#include <QFile>
#include <QHash>
#include <zdict.h>
#include <zstd.h>

// A resource in a static library is left out by the linker unless somebody asks for it; the macro that does
// cannot stand in a namespace.
static void useResources()
{
    Q_INIT_RESOURCE(storage);
}

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Half a microsecond a record more than level 1 and a ninth fewer bytes; level 5 takes three times as long.
constexpr int compressionLevel = 3;
constexpr qsizetype largestBody = 64 * 1024 * 1024; // Far above the largest record that is taken.
constexpr size_t dictionarySize = 64 * 1024;
constexpr qsizetype fewestSamples =
    200; // With fewer, training gives a dictionary that only knows its samples.

template<auto Free> struct Freeing {
    template<typename T> void operator()(T *object) const { Free(object); }
};

using Compressor = std::unique_ptr<ZSTD_CCtx, Freeing<ZSTD_freeCCtx>>;
using CompressionDictionary = std::unique_ptr<ZSTD_CDict, Freeing<ZSTD_freeCDict>>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, Freeing<ZSTD_freeDCtx>>;

Error damagedBody(const QString &why)
{
    return {.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreDamaged,
        .detail = u"The body of a record cannot be read: %1."_s.arg(why)};
}

} // namespace

struct BodyEncoder::Private {
    Compressor context{ZSTD_createCCtx()};
    CompressionDictionary dictionary;
    qint64 id = 0;
    QByteArray buffer;
};

BodyEncoder::BodyEncoder() : d(std::make_unique<Private>())
{
    ZSTD_CCtx_setParameter(d->context.get(), ZSTD_c_compressionLevel, compressionLevel);
    // The row names the dictionary, so the frame need not; a checksum in its place tells damage from data.
    ZSTD_CCtx_setParameter(d->context.get(), ZSTD_c_dictIDFlag, 0);
    ZSTD_CCtx_setParameter(d->context.get(), ZSTD_c_checksumFlag, 1);
}

BodyEncoder::BodyEncoder(BodyEncoder &&) noexcept = default;
BodyEncoder &BodyEncoder::operator=(BodyEncoder &&) noexcept = default;
BodyEncoder::~BodyEncoder() = default;

void BodyEncoder::setDictionary(qint64 id, const QByteArray &dictionary)
{
    ZSTD_CCtx_refCDict(d->context.get(), nullptr);
    d->dictionary.reset();
    d->id = 0;
    if (dictionary.isEmpty())
        return;
    d->dictionary.reset(
        ZSTD_createCDict(dictionary.constData(), size_t(dictionary.size()), compressionLevel));
    if (!d->dictionary)
        return;
    ZSTD_CCtx_refCDict(d->context.get(), d->dictionary.get());
    d->id = id;
}

qint64 BodyEncoder::dictionaryId() const
{
    return d->id;
}

Result<QByteArrayView> BodyEncoder::encoded(QByteArrayView json)
{
    if (json.size() > largestBody)
        return fail({.kind = ErrorKind::StorageFailure, .detail = u"A record is too large to be stored."_s});
    const auto bound = qsizetype(ZSTD_compressBound(size_t(json.size())));
    if (d->buffer.size() < bound)
        d->buffer.resize(bound);
    const size_t size = ZSTD_compress2(
        d->context.get(), d->buffer.data(), size_t(d->buffer.size()), json.data(), size_t(json.size()));
    if (ZSTD_isError(size))
        return fail({.kind = ErrorKind::Internal,
            .detail = u"zstd: %1"_s.arg(QString::fromUtf8(ZSTD_getErrorName(size)))});
    return QByteArrayView(d->buffer.constData(), qsizetype(size));
}

struct BodyUnpacker::Private {
    Decompressor context{ZSTD_createDCtx()};
    QByteArray buffer;
};

BodyUnpacker::BodyUnpacker() : d(std::make_unique<Private>()) { }
BodyUnpacker::BodyUnpacker(BodyUnpacker &&) noexcept = default;
BodyUnpacker &BodyUnpacker::operator=(BodyUnpacker &&) noexcept = default;
BodyUnpacker::~BodyUnpacker() = default;

Result<QByteArrayView> BodyUnpacker::unpacked(const BodyDictionary &dictionary, QByteArrayView doc)
{
    // Both "unknown" and "error" are huge numbers.
    const auto size = ZSTD_getFrameContentSize(doc.data(), size_t(doc.size()));
    if (size > quint64(largestBody))
        return fail(damagedBody(u"it is not a compressed text"_s));
    const auto length = qsizetype(size);
    if (d->buffer.size() < length + padding)
        d->buffer.resize(length + padding);
    const size_t written = ZSTD_decompress_usingDDict(
        d->context.get(), d->buffer.data(), size_t(length), doc.data(), size_t(doc.size()), dictionary.get());
    if (ZSTD_isError(written))
        return fail(damagedBody(QString::fromUtf8(ZSTD_getErrorName(written))));
    if (written != size_t(length))
        return fail(damagedBody(u"it ends early"_s));
    std::fill_n(d->buffer.data() + length, padding, '\0');
    return QByteArrayView(d->buffer.constData(), length);
}

struct BodyDecoder::Private {
    sqlite::Database *database = nullptr;
    BodyUnpacker unpacker;
    QHash<qint64, BodyDictionary> dictionaries;
};

BodyDecoder::BodyDecoder(sqlite::Database &database) : d(std::make_unique<Private>())
{
    d->database = &database;
}

BodyDecoder::BodyDecoder(BodyDecoder &&) noexcept = default;
BodyDecoder &BodyDecoder::operator=(BodyDecoder &&) noexcept = default;
BodyDecoder::~BodyDecoder() = default;

Result<BodyDictionary> BodyDecoder::dictionary(qint64 id)
{
    if (id == 0)
        return nullptr;
    if (const auto known = d->dictionaries.constFind(id); known != d->dictionaries.cend())
        return *known;
    auto prepared = d->database->prepare("SELECT d FROM zdict WHERE id=?");
    if (!prepared)
        return fail(prepared.error());
    const auto row = prepared->bind(1, id).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(damagedBody(u"its dictionary is missing"_s));
    const QByteArrayView bytes = prepared->bytes(0);
    BodyDictionary made(ZSTD_createDDict(bytes.data(), size_t(bytes.size())), Freeing<ZSTD_freeDDict>());
    if (!made)
        return fail(damagedBody(u"its dictionary is damaged"_s));
    return d->dictionaries[id] = std::move(made);
}

Result<QByteArrayView> BodyDecoder::decoded(qint64 dictionary, QByteArrayView doc)
{
    const auto known = this->dictionary(dictionary);
    if (!known)
        return fail(known.error());
    return d->unpacker.unpacked(*known, doc);
}

std::optional<QByteArray> trainDictionary(const QByteArrayList &samples)
{
    if (samples.size() < fewestSamples)
        return std::nullopt;
    QByteArray all;
    std::vector<size_t> sizes;
    sizes.reserve(size_t(samples.size()));
    for (const QByteArray &sample : samples) {
        all += sample;
        sizes.push_back(size_t(sample.size()));
    }
    QByteArray dictionary(qsizetype(dictionarySize), Qt::Uninitialized);
    const size_t size = ZDICT_trainFromBuffer(
        dictionary.data(), dictionarySize, all.constData(), sizes.data(), unsigned(sizes.size()));
    if (ZDICT_isError(size))
        return std::nullopt;
    dictionary.resize(qsizetype(size));
    return dictionary;
}

QByteArray defaultDictionary()
{
    useResources();
    QFile file(u":/storage/default.zdict"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace workbench
