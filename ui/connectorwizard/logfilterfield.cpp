#include "ui/connectorwizard/logfilterfield.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

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

} // namespace

LogFilterField::LogFilterField(int labelWidth, QWidget *parent)
    : FormField(
        {.key = u"log_filters"_s, .label = tr("Log Filters"), .isRequired = false}, labelWidth, parent)
    , m_button(plainButton({}, {}, this))
    , m_menu(new CheckMenu(m_button))
{
    m_button->setMenu(m_menu);
    setEditor(m_button, {m_button},
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
    constexpr qsizetype longest = 60;
    m_button->setText(names.size() > longest ? names.left(longest) + u'…' : names);
    m_button->setToolTip(names);
    m_button->setAccessibleName(tr("Log Filters: %1").arg(names));
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
    return names.isEmpty() ? LogFilterField::tr("None") : names.join(u", "_s);
}

} // namespace workbench
