#pragma once

#include "storage/recordstore.h"

#include <QWidget>

namespace workbench {

// Which part of a stretch of time one content type has been collected: complete, gap, in progress. A gap is
// chosen with the arrow keys or the pointer and asked for with Enter or a click. Times in milliseconds since
// the epoch.
class CoverageStrip : public QWidget {
    Q_OBJECT

public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    struct Coverage {
        QString label; // "Activities"
        std::vector<TimeInterval> complete;
        std::vector<CoverageGap> gaps;
        bool isCollecting = false; // From the last complete moment on.
    };
    void setCoverage(const Coverage &coverage, const TimeInterval &shown);
    [[nodiscard]] QSize sizeHint() const override { return {200, 18}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 18}; }

Q_SIGNALS:
    void gapActivated(const workbench::TimeInterval &gap);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF rectOf(const TimeInterval &interval, double narrowest) const;
    [[nodiscard]] int gapAt(const QPointF &position) const; // -1: none.
    [[nodiscard]] QString gapText(int gap) const;
    void setCurrentGap(int gap);
    void describe();

    Coverage m_coverage; // Gaps: those that can be seen.
    TimeInterval m_shown;
    int m_current = 0;
};

} // namespace workbench
