#include "ui/help/tour/firsttour.h"

#include "ui/help/tour/anchorring.h"
#include "ui/help/tour/coachcard.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QSettings>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto seenKey = "tour/seen"_L1;

} // namespace

FirstTour::FirstTour(QWidget *window, const TourAnchors &anchors)
    : QObject(window)
    , m_window(window)
    , m_ring(new AnchorRing(window))
    , m_card(new CoachCard(window))
{
    const auto add = [this](const QString &title, const QString &text, const QList<QWidget *> &widgets) {
        m_steps.append({title, text, QList<QPointer<QWidget>>(widgets.begin(), widgets.end())});
    };
    add(tr("Create a connector, or take the demo"),
        tr("Four values from Microsoft are all it needs; F1 says where they are. Without an account, the "
           "demo tenant "
           "shows everything, with no network."),
        anchors.create);
    add(tr("Test it"),
        tr("Eight steps from the keychain to the first record. The first that fails says why, and what to "
           "do."),
        anchors.test);
    add(tr("Look at the records"),
        tr("Every activity and alert as the Interflow record it became, beside what Microsoft sent. Search, "
           "filter and "
           "export."),
        anchors.records);
    add(tr("See what happened"),
        tr("Runs, tests, changes and errors, kept for 90 days. F1 opens the help for every screen."),
        anchors.activityLog);
    connect(m_card, &CoachCard::nextRequested, this,
        [this] { m_step + 1 < int(m_steps.size()) ? showStep(m_step + 1) : end(); });
    connect(m_card, &CoachCard::backRequested, this, [this] { showStep(m_step - 1); });
    connect(m_card, &CoachCard::skipRequested, this, &FirstTour::end);
}

bool FirstTour::isSeen()
{
    return QSettings().value(seenKey).toBool();
}

void FirstTour::startOnce()
{
    if (!isSeen() && !isRunning())
        start();
}

void FirstTour::start()
{
    if (!isRunning())
        m_focusBefore = QApplication::focusWidget();
    m_window->installEventFilter(this);
    showStep(0);
}

void FirstTour::showStep(int step)
{
    m_step = step;
    // The window may bring the page that the step speaks of.
    Q_EMIT stepShown(step);
    if (!isRunning())
        return;
    const Step &now = m_steps[step];
    m_card->setStep(step + 1, int(m_steps.size()), now.title, now.text);
    place();
    m_card->focusNext();
}

QRect FirstTour::areaOf(const Step &step) const
{
    for (const auto &anchor : step.anchors) {
        if (anchor && anchor->isVisibleTo(m_window) && m_window->isAncestorOf(anchor))
            return {anchor->mapTo(m_window, QPoint()), anchor->size()};
    }
    return {};
}

void FirstTour::place()
{
    const QRect area = areaOf(m_steps[m_step]);
    if (area.isEmpty())
        m_ring->hide();
    else
        m_ring->surround(area);
    m_card->placeAt(area);
}

void FirstTour::end()
{
    if (!isRunning())
        return;
    m_step = -1;
    m_window->removeEventFilter(this);
    m_ring->hide();
    m_card->hide();
    QSettings().setValue(seenKey, true);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
}

bool FirstTour::eventFilter(QObject *watched, QEvent *event)
{
    // The layout below moves the anchors after the window got its new size.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isRunning())
                    place();
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace workbench
