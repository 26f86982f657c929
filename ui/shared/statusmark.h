#pragma once

#include "ui/theme/tokens.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace workbench {

// How a connector stands, in the words of the overview. Each has its own shape and word: colour never stands
// alone.
enum class StatusMark {
    Active,
    Collecting,
    Throttled,
    Failed,
    SecretExpired,
    Paused,
    NotTested,
    Offline,
    Testing
};

[[nodiscard]] QString statusWord(StatusMark mark);
[[nodiscard]] QColor statusColor(StatusMark mark, const Tokens &tokens);
// Fills `box` (10 to 14 square). `turn` in full turns moves the ring of Collecting and Testing.
void paintStatusMark(
    QPainter &painter, const QRectF &box, StatusMark mark, const Tokens &tokens, qreal turn = 0);

// Mark and word, for panels. Accessible name is the word.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void setStatus(StatusMark mark);
    [[nodiscard]] StatusMark status() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusMark m_mark = StatusMark::NotTested;
};

} // namespace workbench
