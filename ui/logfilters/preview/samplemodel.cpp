#include "ui/logfilters/preview/samplemodel.h"

#include "query/fieldvalue.h"
#include "query/recorddocument.h"
#include "ui/logfilters/figurewording.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QPalette>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

enum Column { Time, Class, Action, User, App, Address, ColumnCount };
constexpr const char *columns[] = {
    "timestamp", "msg_class", "event.action", "user.name", "service.name", "srcip"};

bool isData(int column)
{
    return column == Time || column == Class || column == Address;
}

} // namespace

void SampleModel::setSamples(const std::vector<LensSample> &samples)
{
    beginResetModel();
    m_rows.clear();
    query::RecordDocument document;
    for (const LensSample &sample : samples) {
        Row row;
        const bool isRecord = document.load({sample.json});
        for (int column = 0; column < ColumnCount; ++column) {
            const auto field = query::fieldFromName(QString::fromLatin1(columns[column]));
            const QByteArray text = isRecord && field ? query::textOf(document, *field) : QByteArray();
            if (column == Time)
                row.cells.append(clockTextWithMilliseconds(sample.eventTime));
            else if (column == Class)
                row.cells.append(shortClass(text));
            else
                row.cells.append(visibleText(QString::fromUtf8(text)));
            row.isAlert = row.isAlert || (column == Class && text.endsWith("_alerts"));
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole: return row.cells[index.column()];
    case Qt::FontRole: return fontFor(isData(index.column()) ? TextRole::DataDense : TextRole::Small);
    case Qt::ForegroundRole: return isData(index.column()) ? tokens.text2 : tokens.text;
    case Qt::DecorationRole:
        return index.column() == Class ? QVariant(row.isAlert ? tokens.alerts : tokens.activities)
                                       : QVariant();
    default: return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return QString::fromLatin1(columns[section]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace workbench
