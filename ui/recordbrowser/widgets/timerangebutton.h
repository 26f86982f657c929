#pragma once

#include "ui/recordbrowser/widgets/timerange.h"

#include <QDialog>
#include <QPushButton>

class QDateTimeEdit;
class QLabel;

namespace workbench {

// Shows the chosen range of time and offers others in its menu.
class TimeRangeButton : public QPushButton {
    Q_OBJECT

public:
    explicit TimeRangeButton(QWidget *parent = nullptr);

    // Without a signal.
    void setRange(const TimeRange &range);
    [[nodiscard]] TimeRange range() const { return m_range; }

Q_SIGNALS:
    void rangeChanged(const workbench::TimeRange &range);

private:
    void chooseCustom();

    TimeRange m_range;
};

// Asks for two moments; the second must be the later one.
class TimeRangeDialog : public QDialog {
    Q_OBJECT

public:
    TimeRangeDialog(qint64 from, qint64 until, QWidget *parent);

    [[nodiscard]] TimeRange range() const;

private:
    void check();

    QDateTimeEdit *m_from, *m_until;
    QLabel *m_error;
    QPushButton *m_apply;
};

} // namespace workbench
