#include "ui/help/helpdesk.h"

#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace workbench {

HelpDesk::HelpDesk(QObject *parent) : QObject(parent)
{
    // A shortcut of the main window is silent while a dialog blocks it, and the wizard is where help is
    // wanted most.
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::show(const QString &address)
{
    if (!m_window)
        m_window = std::make_unique<HelpWindow>();
    m_window->showPage(address.isEmpty() ? m_window->address() : address);
}

void HelpDesk::showFor(const QWidget *widget)
{
    show(helpTopicFor(widget));
}

void HelpDesk::takeOver(const HelpDesk &before)
{
    if (!before.m_window || !before.m_window->isVisible())
        return;
    before.m_window->close(); // Keeps its place for the next one.
    show(before.m_window->address());
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = static_cast<QWidget *>(watched);
    const bool isHelp = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    if (!isHelp || (m_window && widget->window() == m_window.get()))
        return QObject::eventFilter(watched, event);
    showFor(widget);
    return true;
}

} // namespace workbench
