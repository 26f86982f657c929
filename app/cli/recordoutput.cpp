#include "cli/recordoutput.h"

#include "base/textcells.h"
#include "base/timetext.h"
#include "cli/visibletext.h"
#include "cli/wording.h"
#include "query/fieldvalue.h"
#include "record/csvcell.h"
#include "record/jsonlayout.h"
#include "record/jsontext.h"

#include <algorithm>
#include <numeric>
#include <sys/ioctl.h>
#include <unistd.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsForWidths = 100;
constexpr int widestColumn = 48;
constexpr int narrowestLastColumn = 12;
constexpr int defaultTerminalWidth = 80;

query::Field known(const char *name)
{
    return *query::fieldFromName(QString::fromLatin1(name));
}

} // namespace

int terminalWidth()
{
    if (isatty(STDOUT_FILENO) != 1)
        return 0;
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : defaultTerminalWidth;
}

RecordOutput::RecordOutput(Format format, std::vector<query::Field> fields)
    : m_format(format)
    , m_hasOwnFields(!fields.empty())
{
    for (auto &field : fields)
        m_columns.push_back({field.name, {std::move(field)}});
    if (!m_hasOwnFields)
        setUsualColumns();
}

void RecordOutput::setUsualColumns()
{
    if (m_format == Format::Csv) {
        for (const char *name : {"timestamp", "msg_class", "srcip_username", "srcip", "srcip_geo.countryCode",
                 "service.name", "event.action", "event.category", "event.outcome", "event.severity_str",
                 "event.name", "event.description", "stellar_uuid"})
            m_columns.push_back({QString::fromLatin1(name), {known(name)}});
        return;
    }
    m_columns = {{CliWording::tr("Time"), {known("timestamp")}}, {u"msg_class"_s, {known("msg_class")}},
        {CliWording::tr("User"), {known("srcip_username")}}, {CliWording::tr("Source IP"), {known("srcip")}},
        {CliWording::tr("Country"), {known("srcip_geo.countryCode")}},
        {CliWording::tr("App"), {known("service.name")}},
        {CliWording::tr("Action"), {known("event.action"), known("event.tactic")}},
        {CliWording::tr("Outcome"), {known("event.outcome")}},
        {CliWording::tr("Severity"), {known("event.severity_str")}},
        {CliWording::tr("Title"), {known("event.name"), known("event.description")}}};
}

bool RecordOutput::begin()
{
    if (m_hasBegun)
        return true;
    m_hasBegun = true;
    if (m_format == Format::Document)
        return m_stream.write("{\"records\":[");
    if (m_format != Format::Csv)
        return true;
    QByteArrayList titles;
    for (const auto &column : m_columns)
        titles += csvCell(column.title.toUtf8());
    return m_stream.write(titles.join(',') + "\r\n");
}

bool RecordOutput::write(QByteArrayView record)
{
    if (!begin() || !m_document.load({record}))
        return false;
    switch (m_format) {
    case Format::Table: return writeTable();
    case Format::Csv: return writeCsv();
    case Format::Ndjson:
    case Format::Document: return writeJson();
    }
    Q_UNREACHABLE();
}

bool RecordOutput::finish()
{
    if (!begin())
        return false;
    if (m_format == Format::Table && m_widths.empty() && !flushTable())
        return false;
    if (m_format == Format::Document && !m_stream.write("]}\n"))
        return false;
    return m_stream.flush();
}

bool RecordOutput::writeJson()
{
    QByteArray text;
    if (!m_hasOwnFields) {
        text = jsonOnOneLine(m_document.json());
    } else {
        QByteArrayList members;
        for (const auto &column : m_columns) {
            if (const QByteArray value = query::jsonOf(m_document, column.fields.front()); !value.isEmpty())
                members += jsonString(column.title.toUtf8()) + ':' + value;
        }
        text = '{' + members.join(',') + '}';
    }
    const bool isFirst = std::exchange(m_isFirst, false);
    if (m_format == Format::Ndjson)
        return m_stream.write(text + '\n');
    return m_stream.write(isFirst ? text : ',' + text);
}

bool RecordOutput::writeCsv()
{
    QByteArrayList cells;
    for (const auto &column : m_columns)
        cells += csvCell(query::textOf(m_document, column.fields.front()));
    return m_stream.write(cells.join(',') + "\r\n");
}

QString RecordOutput::shownOf(const Column &column)
{
    for (const auto &field : column.fields) {
        QStringList values;
        m_document.any(field.path, query::RecordDocument::Lists::Elements, [&](const query::Value &value) {
            bool isNumber = false;
            const qint64 number = value.text.toByteArray().toLongLong(&isNumber);
            const bool isTime = isNumber && field.kind == query::FieldKind::Time;
            values += isTime ? formatTime(number) : visible(QString::fromUtf8(value.text));
            return false;
        });
        if (!values.isEmpty())
            return values.join(u", "_s);
    }
    return {};
}

bool RecordOutput::writeTable()
{
    QStringList cells;
    for (const auto &column : m_columns)
        cells += shownOf(column);
    if (!m_widths.empty())
        return m_stream.write(lineOf(cells));
    m_waiting.push_back(std::move(cells));
    return m_waiting.size() < rowsForWidths || flushTable();
}

bool RecordOutput::flushTable()
{
    if (m_waiting.empty())
        return true;
    QStringList titles;
    for (const auto &column : m_columns)
        titles += column.title;
    m_waiting.insert(m_waiting.begin(), titles);
    fitWidths();
    for (const auto &cells : m_waiting) {
        if (!m_stream.write(lineOf(cells)))
            return false;
    }
    m_waiting.clear();
    return true;
}

// On a terminal the widest columns give way until a line fits; elsewhere nothing is cut.
void RecordOutput::fitWidths()
{
    m_widths.assign(m_columns.size(), 0);
    for (const auto &cells : m_waiting) {
        for (size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] = std::max(m_widths[i], displayWidth(cells[qsizetype(i)]));
    }
    const int terminal = terminalWidth();
    if (terminal == 0) {
        for (auto &width : m_widths)
            width = std::min(width, widestColumn);
        return;
    }
    const int gaps = 2 * (int(m_widths.size()) - 1);
    while (std::accumulate(m_widths.begin(), m_widths.end(), gaps) > terminal) {
        auto widest = std::max_element(m_widths.begin(), m_widths.end());
        if (*widest <= narrowestLastColumn)
            break;
        --*widest;
    }
}

QByteArray RecordOutput::lineOf(const QStringList &cells) const
{
    const bool cut = terminalWidth() != 0;
    QStringList parts;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const QString &cell = cells[qsizetype(i)];
        parts += padded(cut ? elided(cell, m_widths[i]) : cell, m_widths[i]);
    }
    QString line = parts.join(u"  "_s);
    while (line.endsWith(u' '))
        line.chop(1);
    return line.toUtf8() + '\n';
}

} // namespace workbench
