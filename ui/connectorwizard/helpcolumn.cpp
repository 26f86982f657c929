#include "ui/connectorwizard/helpcolumn.h"

#include "ui/shared/buttons.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

void addWrapped(QVBoxLayout *layout, const QString &text, TextRole role, LabelTone tone, QWidget *parent)
{
    auto *label = roleLabel(text, role, tone, parent);
    label->setWordWrap(true);
    layout->addWidget(label);
}

void addPart(QVBoxLayout *layout, const QString &heading, const QString &text, QWidget *parent)
{
    layout->addSpacing(12);
    addWrapped(layout, heading, TextRole::Name, LabelTone::Normal, parent);
    addWrapped(layout, text, TextRole::Small, LabelTone::Secondary, parent);
}

void addLink(
    QVBoxLayout *layout, const QString &text, const QString &address, const QString &name, QWidget *parent)
{
    auto *link = linkButton(text, parent);
    link->setObjectName(name);
    link->setIcon(themeIcon(u"external"_s, IconTone::Accent));
    link->setToolTip(address);
    QObject::connect(link, &QPushButton::clicked, parent, [address] {
        const QUrl url(address, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == u"https"_s)
            QDesktopServices::openUrl(url);
    });
    layout->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace

HelpColumn::HelpColumn(QWidget *parent) : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 20, 16, 16);
    layout->setSpacing(2);
    addWrapped(layout, tr("Where to find the values"), TextRole::Heading, LabelTone::Normal, this);
    addPart(layout, tr("API URL"),
        tr("Microsoft Defender portal: Settings, Cloud Apps, System, About. Shown on the right."), this);
    addLink(layout, tr("Open portal"), u"https://security.microsoft.com/cloudapps/settings"_s,
        u"openPortalButton"_s, this);
    addPart(layout, tr("Tenant ID and Client ID"),
        tr("Your app's Overview: Directory (tenant) ID and Application (client) ID."), this);
    addPart(layout, tr("Client Secret"),
        tr("Certificates & secrets: copy the Value, not the Secret ID. It is shown once and cannot be "
           "retrieved "
           "later."),
        this);
    addLink(layout, tr("How to create the app"),
        u"https://learn.microsoft.com/defender-cloud-apps/api-authentication-application"_s,
        u"howToCreateAppButton"_s, this);
    addPart(layout, tr("Paste from portal"),
        tr("Copy several values at once in any order, then press Ctrl+Shift+V. A URL and IDs are sorted into "
           "their fields; a secret is never read this way."),
        this);
    layout->addStretch();
}

void HelpColumn::paintEvent(QPaintEvent *)
{
    const auto &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sunken);
    painter.fillRect(leadingEdge(*this), tokens.border);
}

} // namespace workbench
