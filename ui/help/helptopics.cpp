#include "ui/help/helptopics.h"

#include <QWidget>
#include <algorithm>
#include <iterator>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Topic {
    QLatin1StringView name;
    QLatin1StringView address;
};

constexpr Topic topics[] = {
    {"connectorListPage"_L1, "help:collection"_L1},
    {"emptyPage"_L1, "help:values"_L1},
    {"detailsPanel"_L1, "help:collection"_L1},
    {"connectorWizard"_L1, "help:connector"_L1},
    {"generalPage"_L1, "help:connector#general"_L1},
    {"configurationPage"_L1, "help:values"_L1},
    {"confirmPage"_L1, "help:connector#confirm"_L1},
    {"profilePrompt"_L1, "help:connector#profile"_L1},
    {"updateSecretDialog"_L1, "help:values#secret"_L1},
    {"recollectDialog"_L1, "help:collection#gaps"_L1},
    {"deleteConnectorDialog"_L1, "help:connector#edit"_L1},
    {"connectivityDialog"_L1, "help:test"_L1},
    {"failureView"_L1, "help:errors"_L1},
    {"recordBrowser"_L1, "help:records"_L1},
    {"recordBar"_L1, "help:records#words"_L1},
    {"fieldList"_L1, "help:records#fieldlist"_L1},
    {"histogram"_L1, "help:records#histogram"_L1},
    {"recordDetail"_L1, "help:records#detail"_L1},
    {"exportDialog"_L1, "help:records#export"_L1},
    {"timeRangeDialog"_L1, "help:records#histogram"_L1},
    {"logFiltersDialog"_L1, "help:filters"_L1},
    {"deploySheet"_L1, "help:forecast"_L1},
    {"activityLogPage"_L1, "help:log"_L1},
    {"settingsPage"_L1, "help:settings"_L1},
    {"generalSection"_L1, "help:settings#general"_L1},
    {"collectionSection"_L1, "help:settings#collection"_L1},
    {"networkSection"_L1, "help:settings#network"_L1},
    {"dataSection"_L1, "help:data"_L1},
};

// "workbench::SettingsPage" as an object would be named: "settingsPage".
QString nameOfClass(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
    name[0] = name[0].toLower();
    return name;
}

QString topicOf(const QWidget *widget)
{
    const QString address = helpTopicFor(widget->objectName());
    return address.isEmpty() ? helpTopicFor(nameOfClass(widget)) : address;
}

} // namespace

QString helpTopicFor(const QString &objectName)
{
    const auto *found = std::find_if(std::begin(topics), std::end(topics),
        [&objectName](const Topic &topic) { return topic.name == objectName; });
    return found == std::end(topics) ? QString() : QString(found->address);
}

QString helpTopicFor(const QWidget *widget)
{
    const QWidget *window = widget ? widget->window() : nullptr;
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString address = topicOf(widget); !address.isEmpty())
            return address;
    }
    const auto parts = window ? window->findChildren<const QWidget *>() : QList<const QWidget *>();
    for (const QWidget *part : parts) {
        if (const QString address = part->isVisible() ? topicOf(part) : QString(); !address.isEmpty())
            return address;
    }
    return u"help:values"_s;
}

} // namespace workbench
