#pragma once

#include "ui/connectorlist/standing.h"
#include "ui/shared/banner.h"

namespace workbench {

// The most severe problem of the page in words. Plain value.
struct PageBanner {
    enum class Subject { Offline, SecretExpired, SecretMissing, Keychain, Throttled, SecretExpiring };

    Subject subject = Subject::Offline;
    QString connectorId; // Empty: all.
    BannerKind kind = BannerKind::Error;
    QString icon, headline, text;
    QStringList actions;
    int more = 0; // Problems beside this one.
};

// Pure; nothing where all is fine.
[[nodiscard]] std::optional<PageBanner> pageBannerOf(
    const QList<ConnectorOverview> &overviews, const ListContext &context);

} // namespace workbench
