#pragma once

#include <QFrame>

namespace workbench {

// "Where to find the values", beside the Configuration step. Its links open in the browser, only when
// pressed. Lives on the GUI thread; owned by the wizard.
class HelpColumn : public QFrame {
    Q_OBJECT

public:
    explicit HelpColumn(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace workbench
