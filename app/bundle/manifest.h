#pragma once

#include "bundle/zipfile.h"

namespace workbench {

inline constexpr int bundleFormat = 1;

// The files of a bundle in their order, the manifest last.
[[nodiscard]] const QStringList &bundleFileNames();

// manifest.json: format, and name, size and SHA-256 of each file; `digest` is the SHA-256 of all that, so
// that a change of the manifest itself is seen too. It tells what was changed by accident or by hand; it is
// no signature.
[[nodiscard]] BundleFile manifestOf(const std::vector<BundleFile> &files);

// The files of a bundle that is exactly as it was written, without the manifest. InvalidConfiguration, field
// "bundle", with what is wrong otherwise: a file that was changed, added, removed or moved, or any other byte
// of the zip.
[[nodiscard]] Result<std::vector<BundleFile>> verifiedBundle(const QByteArray &zip);

// A bundle that was saved. InvalidConfiguration, field "bundle", if the file cannot be read or is too large.
[[nodiscard]] Result<std::vector<BundleFile>> verifiedBundleFile(const QString &path);

} // namespace workbench
