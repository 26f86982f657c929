#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace workbench {

// One file of a bundle.
struct BundleFile {
    QString name;
    QByteArray bytes;

    bool operator==(const BundleFile &) const = default;
};

inline constexpr qint64 largestBundle = 32'000'000; // Bytes, of the zip and of all files in it together.
inline constexpr int mostBundleFiles = 32;

// A zip of the files in their order: not compressed and all with one date, so that the same files give the
// same bytes with every version of every library.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<BundleFile> &files);

// The files of a zip in their order, in memory. InvalidConfiguration, field "bundle", for what is no zip or
// was not made by zipped(): damaged, compressed or encrypted, with names that are repeated or lead out of the
// folder, or larger than the limits above. Sizes are looked at before anything is unpacked.
[[nodiscard]] Result<std::vector<BundleFile>> unzipped(const QByteArray &zip);

// "Not a bundle of this program, or it was changed: %1"
[[nodiscard]] Error badBundle(const QString &reason);

} // namespace workbench
