#include "base/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/connector-workbench"_s;
}

Result<void> createPrivateFolder(const QString &path)
{
    const QDir dir(path);
    const bool existed = dir.exists();
    if (!existed && !QDir().mkpath(path))
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = u"The data directory %1 cannot be created."_s.arg(path),
            .field = u"data-dir"_s});
    // An existing folder keeps its mode only if it is ours alone already; what is inside is private either
    // way.
    constexpr auto privateMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFile::setPermissions(path, privateMode) && !existed)
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = u"The mode of the data directory %1 cannot be set to 0700."_s.arg(path),
            .field = u"data-dir"_s});
    return {};
}

} // namespace

DataDirectory::DataDirectory(const QString &path)
    : m_path(QDir::cleanPath(path.isEmpty() ? defaultPath() : QDir(path).absolutePath()))
{
}

Result<void> DataDirectory::create() const
{
    if (const auto made = createPrivateFolder(m_path); !made)
        return made;
    return createPrivateFolder(m_path + u"/locks"_s);
}

QString DataDirectory::connectorsFile() const
{
    return m_path + u"/connectors.json"_s;
}

QString DataDirectory::settingsFile() const
{
    return m_path + u"/settings.json"_s;
}

QString DataDirectory::filtersFile() const
{
    return m_path + u"/filters.json"_s;
}

QString DataDirectory::recordsFile() const
{
    return m_path + u"/records.db"_s;
}

QString DataDirectory::paceFile() const
{
    return m_path + u"/pace.db"_s;
}

QString DataDirectory::activityFile() const
{
    return m_path + u"/activity.db"_s;
}

QString DataDirectory::lockFile(const QString &name) const
{
    return m_path + u"/locks/%1.lock"_s.arg(name);
}

Result<bool> fileExists(const QString &path)
{
    struct stat facts { };
    if (stat(QFile::encodeName(path).constData(), &facts) == 0)
        return true;
    if (errno == ENOENT)
        return false;
    return fail({.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreNotWritable,
        .detail = u"%1 cannot be read: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)))});
}

} // namespace workbench
