#include "bundle/zipfile.h"

#include "bundle/wording.h"

#include <QSet>
#include <memory>
#include <zip.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// 1 January 2026, 00:00, as MS-DOS writes it: a zip has no other date without extensions.
constexpr zip_uint16_t dosDate = ((2026 - 1980) << 9) | (1 << 5) | 1;
constexpr zip_uint16_t dosTime = 0;

// Nothing is written when it goes unless close() was called.
struct Discard {
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
using ZipHandle = std::unique_ptr<zip_t, Discard>;

struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using SourceHandle = std::unique_ptr<zip_source_t, FreeSource>;

Error failedToWrite(const QString &reason)
{
    return {
        .kind = ErrorKind::Internal, .detail = BundleWording::tr("The zip cannot be made: %1").arg(reason)};
}

QString reasonOf(zip_t *zip)
{
    return QString::fromUtf8(zip_strerror(zip));
}

Result<void> addFile(zip_t *zip, const BundleFile &file)
{
    zip_source_t *content =
        zip_source_buffer(zip, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    if (content == nullptr)
        return fail(failedToWrite(reasonOf(zip)));
    const zip_int64_t index = zip_file_add(zip, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return fail(failedToWrite(reasonOf(zip)));
    }
    constexpr zip_uint32_t readableFile = 0100644U << 16;
    if (zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0) != 0
        || zip_file_set_dostime(zip, zip_uint64_t(index), dosTime, dosDate, 0) != 0
        || zip_file_set_external_attributes(zip, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, readableFile) != 0)
        return fail(failedToWrite(reasonOf(zip)));
    return {};
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return fail(failedToWrite(QString::fromUtf8(zip_error_strerror(zip_source_error(source)))));
    QByteArray bytes;
    QByteArray part(65536, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_source_read(source, part.data(), zip_uint64_t(part.size()));
        if (count <= 0)
            break;
        bytes.append(part.constData(), qsizetype(count));
    }
    zip_source_close(source);
    return bytes;
}

// A name that is the same file on every system, in the folder where it is unpacked.
bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name.size() > 64 || name.startsWith(u'.'))
        return false;
    for (const QChar character : name) {
        const bool isPlain = (character >= u'a' && character <= u'z')
            || (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'Z')
            || character == u'-' || character == u'.';
        if (!isPlain)
            return false;
    }
    return true;
}

Result<QByteArray> contentOf(zip_t *zip, zip_uint64_t index, qint64 size)
{
    zip_file_t *file = zip_fopen_index(zip, index, 0);
    if (file == nullptr)
        return fail(badBundle(reasonOf(zip)));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const zip_int64_t count = zip_fread(file, bytes.data(), zip_uint64_t(size));
    // The checksum is looked at where the end is reached.
    char more = 0;
    const bool isAll = count == size && zip_fread(file, &more, 1) == 0;
    zip_fclose(file);
    if (!isAll)
        return fail(badBundle(BundleWording::tr("a file in it is damaged.")));
    return bytes;
}

Result<BundleFile> fileAt(zip_t *zip, zip_uint64_t index, qint64 &left)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD
        | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(zip, index, 0, &facts) != 0 || (facts.valid & needed) != needed)
        return fail(badBundle(reasonOf(zip)));
    BundleFile file{.name = QString::fromUtf8(facts.name), .bytes = {}};
    if (!isPlainName(file.name))
        return fail(badBundle(BundleWording::tr("a file in it has a name that no bundle has.")));
    if (facts.comp_method != ZIP_CM_STORE || facts.encryption_method != ZIP_EM_NONE
        || facts.size != facts.comp_size)
        return fail(badBundle(BundleWording::tr("%1 is compressed or encrypted.").arg(file.name)));
    if (facts.size > zip_uint64_t(left))
        return fail(badBundle(BundleWording::tr("its files are too large.")));
    left -= qint64(facts.size);
    auto bytes = contentOf(zip, index, qint64(facts.size));
    if (!bytes)
        return fail(bytes.error());
    file.bytes = std::move(*bytes);
    return file;
}

} // namespace

Error badBundle(const QString &reason)
{
    return {.kind = ErrorKind::InvalidConfiguration,
        .detail = BundleWording::tr("This is no bundle, or it was changed: %1").arg(reason),
        .field = u"bundle"_s};
}

Result<QByteArray> zipped(const std::vector<BundleFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const SourceHandle source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return fail(failedToWrite(QString::fromUtf8(zip_error_strerror(&error))));
    ZipHandle zip(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!zip)
        return fail(failedToWrite(QString::fromUtf8(zip_error_strerror(&error))));
    zip_source_keep(source.get()); // Closing the zip gives up its share.
    for (const BundleFile &file : files) {
        if (const auto added = addFile(zip.get(), file); !added)
            return fail(added.error());
    }
    if (zip_close(zip.get()) != 0)
        return fail(failedToWrite(reasonOf(zip.get())));
    static_cast<void>(zip.release());
    return bytesOf(source.get());
}

Result<std::vector<BundleFile>> unzipped(const QByteArray &zip)
{
    if (zip.size() > largestBundle)
        return fail(badBundle(BundleWording::tr("it is too large.")));
    zip_error_t error;
    zip_error_init(&error);
    SourceHandle source(zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, &error));
    if (!source)
        return fail(badBundle(QString::fromUtf8(zip_error_strerror(&error))));
    const ZipHandle handle(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!handle)
        return fail(badBundle(QString::fromUtf8(zip_error_strerror(&error))));
    static_cast<void>(source.release()); // The zip owns it now.
    const zip_int64_t count = zip_get_num_entries(handle.get(), 0);
    if (count == 0)
        return fail(badBundle(BundleWording::tr("it has no files.")));
    if (count > mostBundleFiles)
        return fail(badBundle(BundleWording::tr("it has too many files.")));
    std::vector<BundleFile> files;
    QSet<QString> names;
    qint64 left = largestBundle;
    for (zip_int64_t index = 0; index < count; ++index) {
        auto file = fileAt(handle.get(), zip_uint64_t(index), left);
        if (!file)
            return fail(file.error());
        const QString name = file->name.toCaseFolded();
        if (names.contains(name))
            return fail(badBundle(BundleWording::tr("%1 is in it twice.").arg(file->name)));
        names.insert(name);
        files.push_back(std::move(*file));
    }
    return files;
}

} // namespace workbench
