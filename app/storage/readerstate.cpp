#include "storage/readerstate.h"

#include "storage/recordresult.h"

#include <sqlite3.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsBetweenChecks = 4096; // Of SQLite's virtual machine; well below a millisecond.

} // namespace

RecordReader::Private::Private(sqlite::Database &&opened) : database(std::move(opened)), decoder(database) { }
RecordReader::Private::~Private() = default;

ReaderStop::ReaderStop(sqlite::Database &database, std::stop_token stop)
    : m_database(database)
    , m_stop(std::move(stop))
{
    if (m_stop.stop_possible())
        sqlite3_progress_handler(m_database.handle(), stepsBetweenChecks, &ReaderStop::shouldEnd, &m_stop);
}

ReaderStop::~ReaderStop()
{
    if (m_stop.stop_possible())
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

Error ReaderStop::cancelled()
{
    return {.kind = ErrorKind::Cancelled, .detail = u"Reading was stopped."_s};
}

int ReaderStop::shouldEnd(void *token)
{
    return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0;
}

Result<qint64> readNumber(sqlite::Database &database, const QByteArray &sql)
{
    auto statement = database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

} // namespace workbench
