#pragma once

#include <QWidget>

namespace workbench {

// The thirty requests of a minute, one cell each: used by Activities, Alerts and tests, the rest free. The
// same widget in details panel, Confirm step and throttled state.
class BudgetStrip : public QWidget {
    Q_OBJECT

public:
    struct Usage {
        int activities = 0, alerts = 0, test = 0;
        int limit = 30;

        [[nodiscard]] int used() const { return activities + alerts + test; }
        bool operator==(const Usage &) const = default;
    };

    explicit BudgetStrip(QWidget *parent = nullptr);

    void setUsage(const Usage &usage);
    [[nodiscard]] Usage usage() const { return m_usage; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Usage m_usage;
};

} // namespace workbench
