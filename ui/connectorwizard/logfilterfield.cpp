#include "ui/connectorwizard/logfilterfield.h"

#include "base/joinedtext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// A menu that stays open while several filters are chosen.
class CheckMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = activeAction(); action && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

// Looks like the other choices of the form, and opens the menu.
class MenuBox : public QComboBox {
public:
    MenuBox(QMenu *menu, QWidget *parent) : QComboBox(parent), m_menu(menu)
    {
        addItem({});
        setMinimumContentsLength(8);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    }

    void showPopup() override
    {
        m_menu->setMinimumWidth(width());
        m_menu->popup(mapToGlobal(QPoint(0, height())));
    }

private:
    QMenu *m_menu;
};

} // namespace

LogFilterField::LogFilterField(int labelWidth, QWidget *parent)
    : FormField(
        {.key = u"log_filters"_s, .label = tr("Log Filters"), .isRequired = false}, labelWidth, parent)
    , m_menu(new CheckMenu(this))
    , m_box(new MenuBox(m_menu, this))
{
    setEditor(m_box, {m_box},
        {.read = [this] { return attached().join(u','); },
            .write =
                [this](const QString &ids) {
                    m_attached = ids.split(u',', Qt::SkipEmptyParts);
                    rebuild();
                }});
    auto *edit = plainButton(tr("Edit filters…"), u"filter"_s, this);
    edit->setObjectName(u"editLogFilters"_s);
    connect(edit, &QPushButton::clicked, this, &LogFilterField::editRequested);
    addBeside(edit);
    setHelp(tr("Optional. Filters drop records before they are stored."));
    rebuild();
}

void LogFilterField::setFilters(const std::vector<LogFilter> &filters, const QStringList &attached)
{
    m_filters = filters;
    m_attached = attached;
    rebuild();
}

void LogFilterField::setTenant(const QString &tenantName)
{
    if (tenantName == m_tenant)
        return;
    m_tenant = tenantName;
    rebuild();
}

QStringList LogFilterField::attached() const
{
    QStringList ids;
    for (const QString &id : m_attached) {
        for (const LogFilter &filter : m_filters) {
            if (filter.id == id && filter.isFor(m_tenant))
                ids.append(id);
        }
    }
    return ids;
}

void LogFilterField::rebuild()
{
    m_menu->clear();
    for (const LogFilter &filter : m_filters) {
        if (!filter.isFor(m_tenant))
            continue;
        QAction *action = m_menu->addAction(visibleText(filter.name));
        action->setCheckable(true);
        action->setChecked(m_attached.contains(filter.id));
        connect(action, &QAction::toggled, this, [this, id = filter.id](bool isChosen) {
            m_attached.removeAll(id);
            if (isChosen)
                m_attached.append(id);
            showChosen();
            changed();
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("There is no filter yet"))->setEnabled(false);
    showChosen();
}

void LogFilterField::showChosen()
{
    const QString names = logFilterNames(m_filters, attached());
    m_box->setItemText(0, names);
    m_box->setToolTip(names);
}

QString logFilterNames(const std::vector<LogFilter> &filters, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        for (const LogFilter &filter : filters) {
            if (filter.id == id)
                names.append(visibleText(filter.name));
        }
    }
    return names.isEmpty() ? LogFilterField::tr("None") : joinedList(names);
}

} // namespace workbench
