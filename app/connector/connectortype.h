#pragma once

#include "connector/connectorconfig.h"
#include "connector/fieldspec.h"

#include <QList>
#include <QString>
#include <chrono>
#include <functional>

namespace workbench {

// What one poll of a content type costs, for estimates of the request budget.
struct RequestCost {
    int pageSize = 100; // Records in a full answer.
    int questions = 1; // Requests of a poll that finds nothing.
    int hourlyQuestions = 0; // More of them, once an hour.
    std::chrono::minutes readAgain{0}; // How far back of the last poll every poll reaches.
};

// One kind of record that a connector collects.
struct ContentType {
    QString id; // "activities"
    QString label; // "Activities"
    QString msgClass;
    QString indexText; // "to index Windows Events"
    QString note = {}; // What a person should know before choosing it; empty: nothing.
    RequestCost cost = {};
};

// One entry of the catalogue: everything about a type of connector that is not code which fetches or maps.
// Plain value.
struct ConnectorType {
    QString id; // "microsoft_defender_for_cloud_apps"
    QString name;
    QString category; // "saas"
    QString categoryName; // "SaaS"
    QString function; // "collect": enabled already, the only one.
    bool canRespond = false;
    bool mapsNativeAlerts = false;
    QString licenceNote;
    QString cloudNote; // Which clouds are not supported.
    QString volumeNote;
    QString runOnAdvice;
    QList<FieldSpec> fields; // In the order of the Configuration step.
    QList<ContentType> contentTypes;
    // What no field alone can tell, for example two fields with one value.
    std::function<Result<void>(const ConnectorConfig &)> check;

    [[nodiscard]] const FieldSpec *field(const QString &key) const
    {
        for (const auto &spec : fields) {
            if (spec.key == key)
                return &spec;
        }
        return nullptr;
    }
};

} // namespace workbench
