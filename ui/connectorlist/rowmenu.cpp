#include "ui/connectorlist/rowmenu.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectorRowMenu)
};

} // namespace

QString whyNotCollect(const ConnectorOverview &overview, const ListContext &context)
{
    if (overview.elsewhere || overview.live.kind == CollectorState::Kind::HeldElsewhere)
        return Words::tr("Another process collects this connector.");
    if (overview.status.state == ConnectorState::NotInProfile)
        return Words::tr("The connector needs a Data Analyzer profile first.");
    if (!overview.connector.active)
        return Words::tr("The connector is paused.");
    if (throttledUntil(overview, context.now))
        return Words::tr("Microsoft asked to wait. Collect now is possible when the countdown ends.");
    if (!isInReach(overview, context))
        return Words::tr("You are offline.");
    if (overview.live.kind == CollectorState::Kind::Collecting)
        return Words::tr("The connector is collecting already.");
    return {};
}

QString activeChangeText(const ConnectorOverview &overview)
{
    return overview.connector.active ? Words::tr("Pause") : Words::tr("Start");
}

QMenu *rowMenu(const ConnectorOverview &overview, const ListContext &context, bool isWhole, QWidget *parent,
    const std::function<void(RowCommand)> &apply)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](RowCommand command, const QString &text, const QString &icon) {
        QAction *action = menu->addAction(themeIcon(icon), text);
        QObject::connect(action, &QAction::triggered, menu, [apply, command] { apply(command); });
        return action;
    };
    if (isWhole) {
        add(RowCommand::Test, Words::tr("Test"), u"test"_s)->setEnabled(context.testing.isEmpty());
        add(RowCommand::Edit, Words::tr("Edit"), u"edit"_s);
        menu->addSeparator();
    }
    const QString reason = whyNotCollect(overview, context);
    QAction *collect = add(RowCommand::CollectNow, Words::tr("Collect now"), u"collect"_s);
    collect->setEnabled(reason.isEmpty());
    collect->setToolTip(reason);
    add(RowCommand::ChangeActive, activeChangeText(overview),
        overview.connector.active ? u"pause"_s : u"play"_s);
    if (overview.status.state == ConnectorState::NotInProfile)
        add(RowCommand::AssignProfile, Words::tr("Add to a Data Analyzer profile…"), u"plus"_s);
    add(RowCommand::UpdateSecret, Words::tr("Update secret…"), u"key"_s);
    add(RowCommand::Recollect, Words::tr("Collect from an earlier time…"), u"clock"_s);
    add(RowCommand::LogFilters, Words::tr("Log filters…"), u"filter"_s);
    add(RowCommand::Deploy, Words::tr("Forecast and deploy…"), u"forecast"_s);
    menu->addSeparator();
    add(RowCommand::ShowRecords, Words::tr("Show records"), u"records"_s);
    add(RowCommand::ShowActivityLog, Words::tr("Show in Activity log"), u"activity-log"_s);
    menu->addSeparator();
    add(RowCommand::Duplicate, Words::tr("Duplicate…"), u"copy"_s);
    add(RowCommand::Delete, Words::tr("Delete connector…"), u"trash"_s);
    return menu;
}

} // namespace workbench
