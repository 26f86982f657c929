#pragma once

#include "help/helplibrary.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace workbench {

class FindBar;
class HelpBrowser;
class HelpIndex;

// The help: contents and search at the left, a page at the right. A window of its own that blocks nothing; it
// must have no parent, since a window-modal dialog would block a child of the window it belongs to. GUI
// thread; made when it is first wanted, kept until the program ends.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    HelpWindow(); // In the language that is spoken now.
    ~HelpWindow() override;

    // "help:records#words"; shows and raises the window.
    void showPage(const QString &address);
    [[nodiscard]] QString address() const;
    [[nodiscard]] const HelpLibrary &library() const { return m_library; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    void addShortcuts();
    void noteSource(const QUrl &source);
    void changePane();
    void saveSizes() const;
    void leave(); // Esc: what was opened last, then the window.

    HelpLibrary m_library;
    QSplitter *m_splitter;
    HelpIndex *m_index;
    HelpBrowser *m_browser;
    FindBar *m_find;
    QToolButton *m_back = nullptr, *m_forward = nullptr;
    QLabel *m_link = nullptr;
};

} // namespace workbench
