#include "configuration/jsonfile.h"

#include "configuration/wording.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int currentVersion = 1;

Error notWritable(const QString &path, const QString &reason, Cause cause = Cause::StoreNotWritable)
{
    return {.kind = ErrorKind::StorageFailure,
        .cause = cause,
        .detail = ConfigurationWording::tr("%1 cannot be written: %2").arg(path, reason)};
}

// Held while it lives. The kernel gives the lock back when the process dies in whatever way.
class FileLock {
public:
    explicit FileLock(const QString &path)
        : m_file(open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
    }
    ~FileLock()
    {
        if (m_file >= 0)
            close(m_file);
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    // Changes take milliseconds, so a short wait is all that is ever needed.
    [[nodiscard]] bool take(std::chrono::milliseconds patience) const
    {
        const QDeadlineTimer deadline(patience);
        while (flock(m_file, LOCK_EX | LOCK_NB) != 0) {
            if ((errno != EWOULDBLOCK && errno != EINTR) || deadline.hasExpired())
                return false;
            std::this_thread::sleep_for(5ms);
        }
        return true;
    }

private:
    int m_file = -1;
};

} // namespace

Error damagedFile(const QString &path, const QString &reason)
{
    return {.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreDamaged,
        .detail = ConfigurationWording::tr(
            "%1 cannot be understood: %2 The file was left as it is; correct it or move it away.")
                      .arg(path, reason)};
}

JsonFile::JsonFile(const DataDirectory &data, const QString &path, const QString &lockName)
    : m_data(data)
    , m_path(path)
    , m_lockPath(data.lockFile(lockName))
{
}

Result<QJsonObject> JsonFile::read() const
{
    constexpr qint64 largestFile = 16 * 1024 * 1024;
    const auto exists = fileExists(m_path);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return QJsonObject();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = ConfigurationWording::tr("%1 cannot be read: %2").arg(m_path, file.errorString())});
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile)
        return fail(damagedFile(m_path, ConfigurationWording::tr("It is larger than 16 MB.")));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            QByteArrayView(text).first(qMin<qsizetype>(error.offset, text.size())).count('\n') + 1;
        return fail(damagedFile(m_path,
            ConfigurationWording::tr("Line %1: %2.").arg(QString::number(line), error.errorString())));
    }
    if (!document.isObject())
        return fail(damagedFile(m_path, ConfigurationWording::tr("Line 1: an object is expected.")));
    const auto version = document.object().value(u"version"_s);
    if (!version.isDouble() || version.toInt(0) < 1)
        return fail(damagedFile(
            m_path, ConfigurationWording::tr("The field “version” is not a whole number from 1 on.")));
    if (version.toInt() > currentVersion)
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreTooNew,
            .detail = ConfigurationWording::tr("%1 was written by a newer version of Connector Workbench.")
                          .arg(m_path)});
    return document.object();
}

Result<void> JsonFile::update(const std::function<Result<void>(QJsonObject &)> &change) const
{
    if (const auto created = m_data.create(); !created)
        return created;
    const FileLock lock(m_lockPath);
    if (!lock.isOpen())
        return fail(notWritable(m_lockPath, QString::fromLocal8Bit(strerror(errno))));
    if (!lock.take(5s))
        return fail({.kind = ErrorKind::Busy,
            .detail = ConfigurationWording::tr(
                "Another process is changing %1 and does not finish. Try again later.")
                          .arg(m_path)});
    const auto before = read();
    if (!before)
        return fail(before.error());
    QJsonObject after = *before;
    if (const auto changed = change(after); !changed)
        return changed;
    after[u"version"_s] = currentVersion;
    return after == *before ? Result<void>() : write(after);
}

Result<void> JsonFile::write(const QJsonObject &object) const
{
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return fail(notWritable(m_path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto text = QJsonDocument(object).toJson();
    errno = 0;
    if (file.write(text) != text.size() || !file.commit())
        return fail(notWritable(m_path, file.errorString(),
            errno == ENOSPC || errno == EDQUOT ? Cause::DiskFull : Cause::StoreNotWritable));
    return {};
}

} // namespace workbench
