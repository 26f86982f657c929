#pragma once

#include <QListView>

namespace workbench {

// The list of filters. Space turns a filter on or off, Delete deletes it, Alt+Up and Alt+Down move it, Return
// and F2 go to its name. Passive.
class FilterListView : public QListView {
    Q_OBJECT

public:
    explicit FilterListView(QWidget *parent = nullptr);

Q_SIGNALS:
    void deleteRequested();
    void moveRequested(int rows); // Up: negative.
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace workbench
