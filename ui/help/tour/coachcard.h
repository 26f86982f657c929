#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace workbench {

// A card beside a widget that says what the widget is for; a step of a tour. Lies in the window, blocks
// nothing. GUI thread, owned by its window.
class CoachCard : public QWidget {
    Q_OBJECT

public:
    explicit CoachCard(QWidget *window);

    // Plain text; `number` from 1.
    void setStep(int number, int count, const QString &title, const QString &text);
    // Below, right of, above or left of the area, where there is room; an empty area: in the middle of the
    // window.
    void placeAt(const QRect &area);
    void focusNext();

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void skipRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Side { None, Below, Right, Above, Left }; // Of the area; the arrow points the other way.

    [[nodiscard]] QRect cardAt(Side side, const QRect &area) const;
    [[nodiscard]] QPolygonF arrow() const;

    Side m_side = Side::None;
    QPoint m_tip; // Where the arrow points to, in the card's coordinates.
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace workbench
