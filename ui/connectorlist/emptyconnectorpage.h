#pragma once

#include <QWidget>

namespace workbench {

// What the overview shows while there is no connector: the first steps.
class EmptyConnectorPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyConnectorPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void createRequested();
    void demoRequested();
    void helpRequested();
};

} // namespace workbench
