#include "storage/runrow.h"

#include "storage/storederror.h"

#include <QJsonDocument>

namespace workbench {

namespace {

void bindOptional(sqlite::Statement &statement, int index, std::optional<qint64> value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bindNull(index);
}

std::optional<qint64> optionalFrom(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

} // namespace

void bindRun(sqlite::Statement &statement, const RunSummary &run)
{
    statement.bindText(1, run.connectorId).bindText(2, run.contentType);
    int index = 3;
    for (const qint64 value : {qint64(run.result), run.startedAt, run.finishedAt, run.window.from,
             run.window.to, qint64(run.requests), qint64(run.pages), run.received, run.stored, run.duplicates,
             run.revised, run.droppedByFilter, run.rejected, run.bytes})
        statement.bind(index++, value);
    bindOptional(statement, index++, run.cursor);
    bindOptional(statement, index++, run.completeThrough);
    if (run.error)
        statement.bindText(
            index, QString::fromUtf8(QJsonDocument(errorObject(*run.error)).toJson(QJsonDocument::Compact)));
    else
        statement.bindNull(index);
}

RunSummary runFrom(const sqlite::Statement &row)
{
    RunSummary run{.id = row.integer(0),
        .connectorId = row.text(1),
        .contentType = row.text(2),
        .result = RunResult(row.integer(3)),
        .startedAt = row.integer(4),
        .finishedAt = row.integer(5),
        .window = {row.integer(6), row.integer(7)},
        .requests = int(row.integer(8)),
        .pages = int(row.integer(9)),
        .received = row.integer(10),
        .stored = row.integer(11),
        .duplicates = row.integer(12),
        .revised = row.integer(13),
        .droppedByFilter = row.integer(14),
        .rejected = row.integer(15),
        .bytes = row.integer(16),
        .cursor = optionalFrom(row, 17),
        .completeThrough = optionalFrom(row, 18),
        .error = std::nullopt};
    if (!row.isNull(19))
        run.error = errorFrom(QJsonDocument::fromJson(row.bytes(19).toByteArray()).object());
    return run;
}

} // namespace workbench
