#include "ui/mainwindow/statusitems.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/icons.h"

#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>
#include <QStyle>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int allSteps = 8;

QPushButton *item(const char *name, QWidget *parent)
{
    QPushButton *button = linkButton({}, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setFont(fontFor(TextRole::Small));
    setButtonVariant(button, u"status"_s);
    return button;
}

void setItemText(QPushButton *button, const QString &text)
{
    if (button->text() == text)
        return;
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace

StatusItems::StatusItems(QMainWindow *window)
    : QObject(window)
    , m_online(item("statusOnline", window))
    , m_collectors(item("statusCollectors", window))
    , m_test(item("statusTest", window))
    , m_keychain(item("statusKeychain", window))
    , m_store(item("statusStore", window))
    , m_times(item("statusTimes", window))
    , m_offer(item("statusOffer", window))
{
    QStatusBar *bar = window->statusBar();
    bar->setSizeGripEnabled(false);
    bar->addWidget(m_online);
    bar->addWidget(m_collectors);
    bar->addWidget(m_test);
    for (QPushButton *button : {m_offer, m_keychain, m_store, m_times})
        bar->addPermanentWidget(button);
    connect(m_online, &QPushButton::clicked, this, &StatusItems::onlineRequested);
    connect(m_collectors, &QPushButton::clicked, this, &StatusItems::connectorsRequested);
    connect(m_test, &QPushButton::clicked, this, &StatusItems::testRequested);
    connect(m_keychain, &QPushButton::clicked, this, &StatusItems::keychainRequested);
    connect(m_store, &QPushButton::clicked, this, &StatusItems::storeRequested);
    connect(m_times, &QPushButton::clicked, this, &StatusItems::timesRequested);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (const auto act = std::exchange(m_offered, {}))
            act();
    });
    connect(bar, &QStatusBar::messageChanged, this, [this](const QString &message) {
        if (message.isEmpty())
            withdraw();
    });
    withdraw();
    setOnline(true);
    setOverviews({});
    setTest({}, 0);
    setKeychain({});
    setStore(0, 0);
    setTimesInUtc(true);
}

void StatusItems::offer(const QString &text, const std::function<void()> &act)
{
    setItemText(m_offer, text);
    m_offered = act;
    m_offer->show();
}

void StatusItems::withdraw()
{
    m_offered = {};
    m_offer->hide();
}

void StatusItems::setOnline(bool isOnline)
{
    setItemText(m_online, isOnline ? tr("Online") : tr("Offline"));
    m_online->setIcon(
        isOnline ? themeIcon(u"cloud"_s, IconTone::Ok) : themeIcon(u"offline"_s, IconTone::Err));
    m_online->setProperty("tone", isOnline ? u"ok"_s : u"err"_s);
    m_online->style()->unpolish(m_online);
    m_online->style()->polish(m_online);
}

void StatusItems::setOverviews(const QList<ConnectorOverview> &overviews)
{
    int collecting = 0, waiting = 0, throttled = 0;
    for (const ConnectorOverview &overview : overviews) {
        const CollectorState &live = overview.live;
        collecting += int(live.kind == CollectorState::Kind::Collecting);
        waiting += int(live.kind == CollectorState::Kind::Waiting);
        throttled += int(live.error && live.error->kind == ErrorKind::Throttled);
    }
    QStringList parts{tr("%n collecting", nullptr, collecting), tr("%n waiting", nullptr, waiting)};
    if (throttled > 0)
        parts.append(tr("%n throttled", nullptr, throttled));
    if (overviews.isEmpty())
        parts = QStringList{tr("No connectors")};
    setItemText(m_collectors, parts.join(u" · "_s));
}

void StatusItems::setTest(const QString &connectorName, int step)
{
    setItemText(m_test,
        connectorName.isEmpty() ? tr("Test: none running")
                                : tr("Test: %1, step %2 of %3").arg(connectorName).arg(step).arg(allSteps));
}

void StatusItems::setKeychain(const KeychainService &service)
{
    switch (service.state) {
    case KeychainService::State::Unknown: setItemText(m_keychain, tr("Keychain not asked yet")); break;
    case KeychainService::State::Absent: setItemText(m_keychain, tr("No keychain")); break;
    case KeychainService::State::Locked: setItemText(m_keychain, tr("Keychain locked")); break;
    case KeychainService::State::Unlocked: setItemText(m_keychain, tr("Keychain unlocked")); break;
    }
}

void StatusItems::setStore(qint64 bytes, qint64 records)
{
    setItemText(m_store,
        records == 0 ? tr("Local store empty")
                     : tr("Local store %1 · %2 records").arg(sizeText(bytes), numberText(records)));
}

void StatusItems::setTimesInUtc(bool isUtc)
{
    setItemText(m_times, isUtc ? tr("Times in UTC") : tr("Times in local time"));
}

} // namespace workbench
