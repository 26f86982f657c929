#include "ui/recordbrowser/feed/shownrow.h"

#include "ui/shared/formatting.h"

#include <QDateTime>
#include <QLocale>

namespace workbench {

using namespace Qt::StringLiterals;
using query::RecordDocument;

namespace {

constexpr qsizetype longestCell = 1000;
constexpr auto actionField = u"event.action";

const query::Field &titleField()
{
    static const query::Field field = *query::fieldFromName(u"event.name"_s);
    return field;
}

QDateTime shownMoment(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, shownTimeSpec());
}

} // namespace

RecordKind recordKindOf(QByteArrayView msgClass)
{
    if (msgClass.endsWith("_alerts"))
        return RecordKind::Alert;
    return msgClass.endsWith("_activities") ? RecordKind::Activity : RecordKind::Other;
}

QString shortMsgClass(QByteArrayView msgClass)
{
    const qsizetype last = QByteArrayView(msgClass).lastIndexOf('_');
    const QString text = QString::fromUtf8(msgClass);
    return last <= 0 ? visibleText(text) : u'…' + visibleText(QString::fromUtf8(msgClass.sliced(last)));
}

QString shownTime(qint64 time, TimeStyle style)
{
    const QString clock = clockTextWithMilliseconds(time);
    if (style == TimeStyle::Clock)
        return clock;
    return QLocale().toString(shownMoment(time).date(), shortDayPattern()) + u' ' + clock;
}

QString shownTimeInFull(qint64 time)
{
    return shownMoment(time).toString(Qt::ISODateWithMs);
}

RowFormat::RowFormat(const QStringList &columns, TimeStyle style) : m_style(style)
{
    for (const QString &name : columns) {
        const auto field = query::fieldFromName(name);
        m_columns.push_back({name, field ? std::optional(*field) : std::nullopt});
    }
}

QByteArray RowFormat::first(const std::vector<QByteArray> &path)
{
    QByteArray text;
    m_document.any(path, RecordDocument::Lists::Elements, [&](const query::Value &value) {
        text = value.text.toByteArray();
        return true;
    });
    return text;
}

QString RowFormat::cellOf(const query::Field &field)
{
    QString cell;
    m_document.any(field.path, RecordDocument::Lists::Elements, [&](const query::Value &value) {
        bool isNumber = false;
        const qint64 number =
            field.kind == query::FieldKind::Time ? value.text.toByteArray().toLongLong(&isNumber) : 0;
        const QString text = isNumber
            ? shownTime(number, m_style)
            : visibleText(QString::fromUtf8(value.text.first(std::min(value.text.size(), 4 * longestCell))));
        cell += cell.isEmpty() ? text : u", "_s + text;
        return cell.size() > longestCell;
    });
    if (cell.size() > longestCell)
        cell = cell.left(longestCell) + u'…';
    return cell;
}

ShownRecord RowFormat::shown(const StoredRecord &record)
{
    ShownRecord row{.key = {record.eventTime, record.seq}};
    if (!m_document.load({record.json}))
        return row;
    row.stellarUuid = first({"stellar_uuid"});
    row.msgClass = first({"msg_class"});
    row.kind = recordKindOf(row.msgClass);
    for (const auto &column : m_columns) {
        QString cell = column.field ? cellOf(*column.field) : QString();
        // Alerts have no action; what a person looks for in its place is the title.
        if (cell.isEmpty() && row.kind == RecordKind::Alert && column.name == actionField) {
            cell = cellOf(titleField());
            row.hasTitleAsAction = !cell.isEmpty();
        }
        row.cells += cell;
    }
    return row;
}

} // namespace workbench
