#include "storage/processlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestNote = 4096; // Of the file; whatever is longer is not ours.

// An open file that is closed when this goes; closing releases its lock.
class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) { }
    Descriptor(Descriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int number() const { return m_descriptor; }

private:
    int m_descriptor;
};

// A lock on the open file, not on the process: two threads exclude each other too, and one that asks who
// holds it does not take it for a moment, as a shared flock() would.
struct flock wholeFile()
{
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

bool tryLock(const Descriptor &file)
{
    struct flock lock = wholeFile();
    int result = 0;
    do {
        result = ::fcntl(file.number(), F_OFD_SETLK, &lock);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

bool isLocked(const Descriptor &file)
{
    struct flock lock = wholeFile();
    return ::fcntl(file.number(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

std::optional<LockHolder> readNote(const Descriptor &file)
{
    QByteArray text(longestNote, Qt::Uninitialized);
    const ssize_t size = ::pread(file.number(), text.data(), size_t(text.size()), 0);
    if (size <= 0)
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(text.first(qsizetype(size))).object();
    if (note.isEmpty())
        return std::nullopt;
    return LockHolder{.processId = note.value(u"pid"_s).toInteger(),
        .program = note.value(u"program"_s).toString(),
        .since = note.value(u"since"_s).toInteger(),
        .activity = note.value(u"activity"_s).toObject()};
}

// The note is for people only: the lock holds without it, so a disk that is full does no harm. Always of one
// length and written at once, so that whoever reads meanwhile finds no half of it and no end of an older one.
void writeNote(const Descriptor &file, const QJsonObject &note)
{
    const QByteArray text =
        QJsonDocument(note).toJson(QJsonDocument::Compact).leftJustified(longestNote, ' ');
    if (text.size() > longestNote)
        return;
    [[maybe_unused]] const ssize_t written =
        ::pwrite(file.number(), text.constData(), size_t(text.size()), 0);
}

Error busy(const std::optional<LockHolder> &holder)
{
    const QString detail = holder ? u"%1 (process %2) is at it."_s.arg(holder->program).arg(holder->processId)
                                  : u"Another process is at it."_s;
    return {.kind = ErrorKind::Busy, .detail = detail};
}

} // namespace

struct ProcessLock::Private {
    Descriptor file;
    QJsonObject note;

    Private(Descriptor opened, const QString &program)
        : file(std::move(opened))
        , note{{u"pid"_s, qint64(::getpid())}, {u"program"_s, program},
              {u"since"_s, QDateTime::currentMSecsSinceEpoch()}}
    {
        writeNote(file, note);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    // Whoever comes next must not read our note; the file itself stays, since removing it would let two hold
    // "it".
    ~Private() { [[maybe_unused]] const int done = ::ftruncate(file.number(), 0); }
};

ProcessLock::ProcessLock(std::unique_ptr<Private> opened) : d(std::move(opened)) { }
ProcessLock::ProcessLock(ProcessLock &&) noexcept = default;
ProcessLock &ProcessLock::operator=(ProcessLock &&) noexcept = default;

ProcessLock::~ProcessLock() = default;

Result<ProcessLock> ProcessLock::acquire(const QString &file, const QString &program)
{
    // A process we start must not keep the lock for us: close on exec.
    Descriptor opened(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!opened.isOpen())
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = errno == ENOSPC ? Cause::DiskFull : Cause::StoreNotWritable,
            .detail = u"%1: %2"_s.arg(file, QString::fromLocal8Bit(std::strerror(errno)))});
    if (!tryLock(opened))
        return fail(busy(readNote(opened)));
    return ProcessLock(std::make_unique<Private>(std::move(opened), program));
}

void ProcessLock::tell(const QJsonObject &activity)
{
    d->note.insert(u"activity"_s, activity);
    writeNote(d->file, d->note);
}

std::optional<LockHolder> ProcessLock::holder(const QString &file)
{
    const Descriptor opened(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC));
    if (!opened.isOpen() || !isLocked(opened))
        return std::nullopt;
    return readNote(opened).value_or(LockHolder{});
}

} // namespace workbench
