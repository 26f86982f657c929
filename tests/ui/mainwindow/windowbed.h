#pragma once

#include "testlib/shownwidgets.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <memory>

namespace workbench::testlib {

// The whole window on an empty data directory.
struct WindowBed {
    QTemporaryDir folder;
    Theme theme;
    Workspace workspace{DataDirectory(folder.path())};
    std::unique_ptr<MainWindow> window;

    WindowBed()
    {
        if (!workspace.start())
            qFatal("the workspace does not start");
        window = std::make_unique<MainWindow>(workspace, theme);
        window->show();
    }
    // By its text; null: there is none.
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const auto actions = window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [&text](const QAction *one) { return one->text() == text && !one->menu(); });
        return found == actions.end() ? nullptr : *found;
    }
    [[nodiscard]] bool isWaiting() const
    {
        return !workspace.overviews().isEmpty()
            && workspace.overviews().first().live.kind == CollectorState::Kind::Waiting;
    }
    template<typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1StringView(name));
    }
};

} // namespace workbench::testlib
