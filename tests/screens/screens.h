#pragma once

#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace workbench::testlib {

// A workspace with its window, on a data directory of its own.
struct Site {
    QTemporaryDir folder;
    Workspace workspace{DataDirectory(folder.path())};
    std::unique_ptr<MainWindow> window;

    explicit Site(Theme &theme);
    ~Site(); // Waits until the collectors have ended.
};

// Every screen and state of the design, each made as a person would meet it: for pictures of them all, and
// for tests that have to hold for every one. Main thread.
class Screens {
public:
    explicit Screens(Theme &theme);
    ~Screens();

    // "01-connectors", "03-wizard-general", … as the pictures of the design are called.
    [[nodiscard]] QStringList names() const;
    // Shown and settled; owned by this until the next call. Null: the name is not known, or the state was not
    // reached in time.
    [[nodiscard]] QWidget *show(const QString &name);

private:
    struct Screen {
        QString name;
        std::function<QWidget *()> make;
    };

    void addWindows();
    void addWizard();
    void addPrompts();
    void addTests();
    void addPlanning();
    [[nodiscard]] Site &emptySite();
    // With the demo tenant, its first run done.
    [[nodiscard]] Site *demoSite();
    [[nodiscard]] QWidget *overview(const QList<ConnectorOverview> &overviews, bool isOnline = true);
    template<typename Dialog, typename... Arguments> Dialog *dialog(Arguments &&...arguments);

    Theme &m_theme;
    QList<Screen> m_screens;
    std::unique_ptr<Site> m_empty, m_demo;
    std::unique_ptr<QWidget> m_dialog;
    std::function<void()> m_closing; // What the next screen has to close first.
};

} // namespace workbench::testlib
