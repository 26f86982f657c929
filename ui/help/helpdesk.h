#pragma once

#include <QObject>
#include <memory>

class QWidget;

namespace workbench {

class HelpWindow;

// Opens the help: F1 in any window of the program, blocked ones and modal dialogs included, shows the page
// for what has the focus. GUI thread; lives as long as the main window, owns the help window.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    explicit HelpDesk(QObject *parent = nullptr);
    ~HelpDesk() override;

    // "help:values"; empty: what was shown last.
    void show(const QString &address = {});
    // The page for the screen that the widget is part of; null is allowed.
    void showFor(const QWidget *widget);

    // Shows what the desk before it shows, in the language that is spoken now, and closes its window.
    void takeOver(const HelpDesk &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace workbench
