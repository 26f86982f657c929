#pragma once

#include <QWidget>

namespace workbench {

// A ring in the accent colour around what a coach card speaks of. Lets every click through. Owned by its
// window.
class AnchorRing : public QWidget {
    Q_OBJECT

public:
    explicit AnchorRing(QWidget *window);

    void surround(const QRect &area); // In the window's coordinates.

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace workbench
