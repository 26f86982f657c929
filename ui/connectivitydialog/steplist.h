#pragma once

#include "connectivity/connectivityreport.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace workbench {

enum class StepMark { Open, Running, Passed, Failed, Skipped };

// Mark, name, detail and time of one step; painted, so that a row never changes its size.
class StepRow : public QWidget {
    Q_OBJECT

public:
    StepRow(const QString &stepId, QWidget *parent);

    void reset(const QString &detail);
    void start();
    void finish(const TestStep &step);
    void tick();
    [[nodiscard]] StepMark mark() const { return m_mark; }
    [[nodiscard]] QString stepId() const { return m_stepId; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &box) const;
    void describe();
    [[nodiscard]] QString timeText() const;

    QString m_stepId;
    QString m_title;
    QString m_detail;
    StepMark m_mark = StepMark::Open;
    std::chrono::milliseconds m_duration{};
    QElapsedTimer m_clock;
};

// The eight steps of a connection test in order. Lives on the GUI thread.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void reset(const QStringList &contentTypes);
    void start(const QString &stepId);
    void finish(const TestStep &step);
    void tick();
    [[nodiscard]] StepRow *row(const QString &stepId) const;

private:
    QList<StepRow *> m_rows;
};

} // namespace workbench
