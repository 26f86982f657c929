#include "ui/connectorwizard/prompts/profileprompt.h"

#include "configuration/settings.h"
#include "ui/connectorwizard/generalpage.h"
#include "ui/connectorwizard/iconmark.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Fact {
    QString label;
    QWidget *value;
};

QWidget *headOf(
    const QString &icon, IconTone tone, const QString &headline, const QString &text, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    auto *body = roleLabel(text, TextRole::Body, LabelTone::Normal, head);
    body->setWordWrap(true);
    layout->addWidget(new IconMark(icon, tone, 26, head), 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(roleLabel(headline, TextRole::Heading, LabelTone::Normal, head), 0, 1);
    layout->addWidget(body, 1, 1);
    return head;
}

QWidget *cardOf(const QList<Fact> &facts, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("v", u"card"_s);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(14, 8, 14, 8);
    grid->setVerticalSpacing(4);
    for (const auto &fact : facts) {
        const int row = grid->rowCount();
        grid->addWidget(roleLabel(fact.label, TextRole::Small, LabelTone::Secondary, card), row, 0);
        grid->addWidget(fact.value, row, 1, Qt::AlignRight);
    }
    return card;
}

QLabel *nameLabel(const QString &text, QWidget *parent)
{
    return roleLabel(visibleText(text), TextRole::Label, LabelTone::Normal, parent);
}

QString offerText(const ProfileOffer &offer)
{
    if (offer.connectors == 1)
        return ProfilePrompt::tr("%1 (1 connector)").arg(offer.name);
    return ProfilePrompt::tr("%1 (%2 connectors)").arg(offer.name, numberText(offer.connectors));
}

} // namespace

ProfilePrompt::ProfilePrompt(
    const ConnectorConfig &config, const QList<ProfileOffer> &profiles, Scope scope, QWidget *parent)
    : QDialog(parent)
{
    constexpr int width = 520;
    setObjectName(u"profilePrompt"_s);
    setWindowTitle(tr("Data Analyzer profile"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    if (scope == Scope::AdministratorRoot && !profiles.isEmpty())
        buildOffer(config, profiles);
    else
        buildAdvice(config);
    setMinimumWidth(width);
}

void ProfilePrompt::buildOffer(const ConnectorConfig &config, const QList<ProfileOffer> &profiles)
{
    const auto device = deviceOf(config.runOn);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addWidget(headOf(u"server"_s, IconTone::Accent, tr("Add to the default Data Analyzer profile?"),
        tr("%1 runs on the Data Processor %2. To pull data it must be in a Data Analyzer profile.")
            .arg(visibleText(config.name), visibleText(device.name)),
        this));
    m_profile = profiles.first().name;
    QWidget *choice = nullptr;
    if (profiles.size() == 1) {
        choice = nameLabel(offerText(profiles.first()), this);
    } else {
        m_profiles = new QComboBox(this);
        m_profiles->setObjectName(u"profileChoice"_s);
        m_profiles->setAccessibleName(tr("Profile"));
        for (const auto &offer : profiles)
            m_profiles->addItem(offerText(offer), offer.name);
        choice = m_profiles;
    }
    box->addWidget(cardOf({{tr("Profile"), choice}, {tr("First pull"), nameLabel(tr("Immediately"), this)},
                              {tr("Then"), nameLabel(tr("Every %1 min").arg(config.intervalMinutes), this)}},
        this));
    auto *note = roleLabel(tr("If you leave it out, add it to another profile later. Asked only once."),
        TextRole::Small, LabelTone::Secondary, this);
    note->setWordWrap(true);
    box->addWidget(note);
    box->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *leave = plainButton(tr("Leave it out"), {}, this);
    auto *add = primaryButton(tr("Add to profile"), {}, this);
    leave->setObjectName(u"leaveOutButton"_s);
    add->setObjectName(u"addToProfileButton"_s);
    add->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(add);
    box->addLayout(buttons);
    add->setFocus();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &QDialog::accept);
}

void ProfilePrompt::buildAdvice(const ConnectorConfig &config)
{
    const auto device = GeneralPage::deviceText(deviceOf(config.runOn));
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addWidget(headOf(u"shield"_s, IconTone::Warn, tr("Ask an administrator to add this connector"),
        tr("Adding a connector to a Data Analyzer profile needs the Administrator Root scope, which you do "
           "not "
           "have."),
        this));
    box->addWidget(
        cardOf({{tr("Connector"), nameLabel(config.name, this)}, {tr("Runs on"), nameLabel(device, this)},
                   {tr("Pulls data"), nameLabel(tr("Not until it is in a profile"), this)}},
            this));
    auto *note =
        roleLabel(tr("The connector is saved. In Connectors it shows “Needs a Data Analyzer profile”."),
            TextRole::Small, LabelTone::Secondary, this);
    note->setWordWrap(true);
    box->addWidget(note);
    box->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *copy = plainButton(tr("Copy request"), u"copy"_s, this);
    auto *close = primaryButton(tr("Close"), {}, this);
    copy->setObjectName(u"copyRequestButton"_s);
    close->setObjectName(u"closeButton"_s);
    copy->setAutoDefault(false);
    close->setDefault(true);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    box->addLayout(buttons);
    close->setFocus();
    const auto request =
        tr("Please add the connector %1 (runs on %2, tenant %3) to a Data Analyzer profile. It "
           "pulls no data until then.")
            .arg(config.name, device, config.tenantName);
    connect(copy, &QPushButton::clicked, this, [copy, request] {
        QGuiApplication::clipboard()->setText(request);
        copy->setText(tr("Copied"));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QString ProfilePrompt::profile() const
{
    return m_profiles != nullptr ? m_profiles->currentData().toString() : m_profile;
}

} // namespace workbench
