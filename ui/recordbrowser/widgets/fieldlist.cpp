#include "ui/recordbrowser/widgets/fieldlist.h"

#include "ui/recordbrowser/widgets/fieldrow.h"
#include "ui/recordbrowser/widgets/fieldvalues.h"
#include "ui/shared/buttons.h"
#include "ui/shared/mirroring.h"
#include "ui/shared/scrollcolumn.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

FieldList::FieldList(QWidget *parent) : QWidget(parent), m_filter(new QLineEdit(this)), m_content(new QWidget)
{
    setObjectName(u"fieldList"_s);
    setMinimumWidth(180);
    m_filter->setObjectName(u"fieldFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Filter fields"));
    m_filter->setAccessibleName(tr("Filter fields"));
    connect(m_filter, &QLineEdit::textChanged, this, &FieldList::applyFilter);

    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(14, 0, 10, 12);
    m_rows->setSpacing(0);
    m_columnsTitle = roleLabel({}, TextRole::Micro, LabelTone::Secondary, m_content);
    m_availableTitle = roleLabel({}, TextRole::Micro, LabelTone::Secondary, m_content);
    m_nothing = roleLabel(tr("No field has this name."), TextRole::Small, LabelTone::Secondary, m_content);
    m_nothing->setWordWrap(true);
    for (QLabel *title : {m_columnsTitle, m_availableTitle})
        title->setFixedHeight(26);

    auto *scroll = scrollColumn(m_content, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(6);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 0, 10, 0);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    m_nextRows = new QTimer(this);
    m_nextRows->setSingleShot(true);
    connect(m_nextRows, &QTimer::timeout, this, &FieldList::addWaitingRows);
    arrange();
}

void FieldList::setFields(const std::vector<ShownField> &fields)
{
    QHash<QString, FieldRow *> kept;
    const QStringList before = std::exchange(m_fields, {});
    for (const auto &field : fields) {
        m_fields.append(field.name);
        if (FieldRow *row = m_rowOf.take(field.name)) {
            row->setMissing(field.records == 0);
            kept.insert(field.name, row);
        }
    }
    const bool isNoneGone = std::all_of(m_rowOf.keyBegin(), m_rowOf.keyEnd(),
        [this](const QString &field) { return m_columns.contains(field); });
    if (isNoneGone && m_fields == before) { // As it is each second while records are collected.
        m_rowOf.insert(kept);
        return;
    }
    for (auto row = m_rowOf.cbegin(); row != m_rowOf.cend(); ++row) {
        if (m_columns.contains(row.key())) {
            kept.insert(row.key(), row.value());
            continue;
        }
        delete m_values.take(row.key());
        row.value()->deleteLater();
    }
    m_rowOf = kept;
    m_waiting.clear();
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(m_waiting),
        [this](const ShownField &field) { return !m_rowOf.contains(field.name); });
    addWaitingRows();
}

// In slices: a hundred rows at once would hold up the window for longer than a frame.
void FieldList::addWaitingRows()
{
    constexpr qsizetype slice = 32;
    const auto end = m_waiting.begin() + std::min(slice, qsizetype(m_waiting.size()));
    for (auto field = m_waiting.begin(); field != end; ++field)
        if (!m_rowOf.contains(field->name)) // It may have become a column meanwhile.
            addRow(field->name, field->kind, field->records == 0);
    m_waiting.erase(m_waiting.begin(), end);
    arrange();
    if (!m_waiting.empty())
        m_nextRows->start();
}

void FieldList::addRow(const QString &field, query::FieldKind kind, bool isMissing)
{
    auto *row = new FieldRow(field, kind, m_content);
    row->setMissing(isMissing);
    m_rowOf.insert(field, row);
    connect(row, &FieldRow::expansionRequested, this, [this, field] { toggleValues(field); });
    connect(row, &FieldRow::columnRequested, this,
        [this, field] { Q_EMIT columnToggled(field, !m_columns.contains(field)); });
    connect(row, &FieldRow::moveRequested, this, [this, field](int rows) { moveFocus(field, rows); });
}

void FieldList::setColumns(const QStringList &columns)
{
    m_columns = columns;
    arrange();
}

QStringList FieldList::order() const
{
    QStringList result = m_columns;
    for (const auto &field : m_fields)
        if (!m_columns.contains(field))
            result.append(field);
    return result;
}

void FieldList::arrange()
{
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    for (const auto &column : std::as_const(m_columns)) {
        if (m_rowOf.contains(column))
            continue;
        const auto known = query::fieldFromName(column);
        addRow(column, known ? known->kind : query::FieldKind::Keyword, false);
    }
    const auto add = [this](const QString &field) {
        FieldRow *row = m_rowOf.value(field);
        row->setIsColumn(m_columns.contains(field));
        m_rows->addWidget(row);
        if (FieldValues *values = m_values.value(field))
            m_rows->addWidget(values);
    };
    m_rows->addWidget(m_columnsTitle);
    QWidget *last = m_filter;
    const QStringList fields = order();
    for (qsizetype position = 0; position < fields.size(); ++position) {
        if (position == m_columns.size())
            m_rows->addWidget(m_availableTitle);
        if (!m_rowOf.contains(fields[position]))
            continue;
        add(fields[position]);
        setTabOrder(last, m_rowOf.value(fields[position]));
        last = m_rowOf.value(fields[position]);
    }
    m_rows->addWidget(m_nothing);
    m_rows->addStretch(1);
    const auto available = fields.size() - m_columns.size();
    m_columnsTitle->setText(tr("Columns %1").arg(m_columns.size()));
    m_availableTitle->setText(tr("Available %1").arg(available));
    m_filter->setPlaceholderText(tr("Filter %1 fields").arg(fields.size()));
    applyFilter();
}

void FieldList::applyFilter()
{
    const QString text = m_filter->text().trimmed();
    int columns = 0, available = 0;
    m_rows->setEnabled(false); // Else each row that comes into sight would lay out all of them.
    for (auto row = m_rowOf.cbegin(); row != m_rowOf.cend(); ++row) {
        const bool isShown = row.key().contains(text, Qt::CaseInsensitive);
        row.value()->setVisible(isShown);
        if (FieldValues *values = m_values.value(row.key()))
            values->setVisible(isShown);
        if (isShown)
            m_columns.contains(row.key()) ? ++columns : ++available;
    }
    m_columnsTitle->setVisible(columns > 0);
    m_availableTitle->setVisible(available > 0);
    m_nothing->setVisible(columns + available == 0 && !m_rowOf.isEmpty());
    m_rows->setEnabled(true);
    // At once to the height that the scroll area would give it a moment later: else all rows are laid out
    // twice.
    m_content->resize(m_content->width(),
        std::max(m_content->parentWidget()->height(), m_rows->totalMinimumSize().height()));
    m_rows->activate();
}

void FieldList::toggleValues(const QString &field)
{
    setExpanded(field, !m_values.contains(field));
}

void FieldList::setExpanded(const QString &field, bool isExpanded)
{
    FieldRow *row = m_rowOf.value(field);
    if (!row || m_values.contains(field) == isExpanded)
        return;
    row->setExpanded(isExpanded);
    if (!isExpanded) {
        delete m_values.take(field);
        return;
    }
    auto *values = new FieldValues(field, m_content);
    connect(values, &FieldValues::filterRequested, this, &FieldList::filterRequested);
    connect(values, &FieldValues::excludeRequested, this, &FieldList::excludeRequested);
    m_values.insert(field, values);
    m_rows->insertWidget(m_rows->indexOf(row) + 1, values);
    Q_EMIT topValuesRequested(field);
}

void FieldList::setTopValues(const ShownTopValues &values)
{
    FieldValues *shown = m_values.value(values.field);
    if (!shown)
        return;
    shown->setValues(values);
    // Tab goes from the field through its buttons.
    QWidget *last = m_rowOf.value(values.field);
    for (QWidget *button : shown->findChildren<QWidget *>())
        if (button->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, button);
            last = button;
        }
}

void FieldList::moveFocus(const QString &from, int rows)
{
    QList<FieldRow *> visible;
    for (const auto &field : order())
        if (FieldRow *row = m_rowOf.value(field); row && !row->isHidden())
            visible.append(row);
    const qsizetype position = visible.indexOf(m_rowOf.value(from)) + rows;
    if (position < 0)
        m_filter->setFocus(Qt::BacktabFocusReason);
    else if (position < visible.size())
        visible[position]->setFocus(Qt::TabFocusReason);
}

void FieldList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.sunken);
    painter.fillRect(trailingEdge(*this), tokens.border);
}

void FieldList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace workbench
