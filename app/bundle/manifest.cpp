#include "bundle/manifest.h"

#include "bundle/wording.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

const QString manifestName = u"manifest.json"_s;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Names the first file that is not what the manifest says.
Result<void> checkHashes(const std::vector<BundleFile> &files, const QByteArray &manifest)
{
    const auto entries = QJsonDocument::fromJson(manifest).object().value(u"files"_s).toArray();
    for (const BundleFile &file : files) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
            [&](const QJsonValue &each) { return each.toObject().value(u"name"_s) == file.name; });
        if (entry == entries.end())
            return fail(badBundle(BundleWording::tr("the manifest does not list %1.").arg(file.name)));
        if ((*entry).toObject().value(u"sha256"_s) != sha256(file.bytes))
            return fail(badBundle(BundleWording::tr("%1 is not what the manifest says.").arg(file.name)));
    }
    return {};
}

Result<void> checkNames(const std::vector<BundleFile> &files)
{
    const QStringList &names = bundleFileNames();
    for (const QString &name : names) {
        const bool isThere = std::any_of(
            files.begin(), files.end(), [&](const BundleFile &file) { return file.name == name; });
        if (!isThere)
            return fail(badBundle(BundleWording::tr("%1 is missing.").arg(name)));
    }
    for (const BundleFile &file : files) {
        if (!names.contains(file.name))
            return fail(badBundle(BundleWording::tr("%1 does not belong to it.").arg(file.name)));
    }
    return {};
}

} // namespace

const QStringList &bundleFileNames()
{
    static const QStringList names{u"README.txt"_s, u"connector.json"_s, u"stellar-connector.json"_s,
        u"log-filters.json"_s, u"interflow-mapping.json"_s, u"forecast.csv"_s, u"test-report.txt"_s,
        u"samples.ndjson"_s, manifestName};
    return names;
}

BundleFile manifestOf(const std::vector<BundleFile> &files)
{
    QJsonArray entries;
    for (const BundleFile &file : files)
        entries.append(QJsonObject{
            {u"name"_s, file.name}, {u"size"_s, file.bytes.size()}, {u"sha256"_s, sha256(file.bytes)}});
    QJsonObject manifest{{u"format"_s, bundleFormat}, {u"files"_s, entries}};
    manifest.insert(u"digest"_s, sha256(QJsonDocument(manifest).toJson()));
    return {.name = manifestName, .bytes = QJsonDocument(manifest).toJson()};
}

Result<std::vector<BundleFile>> verifiedBundle(const QByteArray &zip)
{
    auto files = unzipped(zip);
    if (!files)
        return fail(files.error());
    if (const auto checked = checkNames(*files); !checked)
        return fail(checked.error());
    const auto manifest = std::find_if(
        files->begin(), files->end(), [](const BundleFile &file) { return file.name == manifestName; });
    const QByteArray listed = manifest->bytes;
    const int format = QJsonDocument::fromJson(listed).object().value(u"format"_s).toInt();
    if (format > bundleFormat)
        return fail(badBundle(BundleWording::tr("a newer version of this program made it.")));
    files->erase(manifest);
    if (const auto checked = checkHashes(*files, listed); !checked)
        return fail(checked.error());
    // What is left: the manifest itself, the order, and every byte between the files.
    std::vector<BundleFile> all = *files;
    all.push_back(manifestOf(*files));
    if (all.back().bytes != listed)
        return fail(badBundle(BundleWording::tr("manifest.json was changed.")));
    const auto again = zipped(all);
    if (!again)
        return fail(again.error());
    if (*again != zip)
        return fail(badBundle(BundleWording::tr("the zip around the files was changed.")));
    return std::move(*files);
}

Result<std::vector<BundleFile>> verifiedBundleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = u"%1: %2"_s.arg(path, file.errorString()),
            .field = u"bundle"_s});
    const QByteArray zip = file.read(largestBundle + 1);
    return verifiedBundle(zip);
}

} // namespace workbench
