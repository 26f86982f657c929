#include "ui/logfilters/editor/filtereditor.h"
#include "ui/logfilters/filterlistmodel.h"
#include "ui/logfilters/filterlistview.h"
#include "ui/logfilters/logfiltersdialog.h"
#include "ui/logfilters/preview/filterpreview.h"
#include "ui/logfilters/preview/totalspanel.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogframe.h"
#include "ui/shared/scrollcolumn.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wantedSize(1220, 740);
constexpr int listWidth = 400;
constexpr int narrowWidth = 1100; // Of the dialog.
constexpr int narrowListWidth = 300;

// Between the columns.
class Divider : public QWidget {
public:
    explicit Divider(QWidget *parent) : QWidget(parent) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensOf(palette()).border); }
};

} // namespace

void LogFiltersDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_left->setFixedWidth(width() < narrowWidth ? narrowListWidth : listWidth);
}

// The sign in the footer has the colours of the theme.
void LogFiltersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_warningIcon)
        showFooter();
}

void LogFiltersDialog::build()
{
    m_left = buildList();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_left);
    body->addWidget(new Divider(this));
    body->addWidget(scrollColumn(buildRight(), this), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(separatorLine(this));
    layout->addWidget(buildFooter());
    resize(wantedSize.boundedTo(roomOnScreen(*this)));
    // Return belongs to the fields.
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_list->setFocus();
}

QWidget *LogFiltersDialog::buildList()
{
    auto *left = new QWidget(this);
    m_add = plainButton(tr("Add"), u"plus"_s, left);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add filter"));
    m_add->setToolTip(tr("Add filter (Ctrl+N)"));
    m_delete = iconButton(tr("Delete filter"), u"trash"_s, left);
    m_delete->setObjectName(u"deleteFilter"_s);
    m_rule = roleLabel({}, TextRole::Small, LabelTone::Secondary, left);
    m_rule->setObjectName(u"filterRule"_s);
    m_rule->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(roleLabel(tr("Filters"), TextRole::Heading, LabelTone::Normal, left), 1);
    row->addWidget(m_delete);
    row->addWidget(m_add);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->setSpacing(2);
    head->addLayout(row);
    head->addWidget(m_rule);
    m_model = new FilterListModel(m_draft, this);
    m_list = new FilterListView(left);
    m_list->setModel(m_model);
    m_totals = new TotalsPanel(left);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(separatorLine(left));
    layout->addWidget(m_list, 1);
    layout->addWidget(separatorLine(left));
    layout->addWidget(m_totals);
    return left;
}

QWidget *LogFiltersDialog::buildRight()
{
    constexpr int leastWidth = 520;
    auto *right = new QWidget(this);
    right->setMinimumWidth(leastWidth);
    m_editor = new FilterEditor(m_draft, right);
    m_preview = new FilterPreview(right);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(12);
    layout->addWidget(m_editor);
    layout->addWidget(separatorLine(right));
    layout->addWidget(m_preview, 1);
    return right;
}

QWidget *LogFiltersDialog::buildFooter()
{
    auto *footer = new QWidget(this);
    m_cancel = plainButton(tr("Cancel"), {}, footer);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_warningIcon = new QLabel(footer);
    m_warning = roleLabel({}, TextRole::Small, LabelTone::Warn, footer);
    m_warning->setObjectName(u"footerWarning"_s);
    m_warning->setWordWrap(true);
    auto *note = roleLabel(tr("Applies to new records only."), TextRole::Small, LabelTone::Secondary, footer);
    m_save = primaryButton(tr("Save filters"), {}, footer);
    m_save->setObjectName(u"saveButton"_s);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_cancel);
    layout->addSpacing(8);
    layout->addWidget(m_warningIcon);
    layout->addWidget(m_warning, 1);
    layout->addWidget(note);
    layout->addWidget(m_save);
    return footer;
}

} // namespace workbench
