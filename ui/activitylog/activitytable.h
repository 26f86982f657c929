#pragma once

#include <QTableView>

namespace workbench {

class ActivityModel;

// The table of the activity log: rows of 34, the whole row selected and framed. Lives on the GUI thread.
class ActivityTable : public QTableView {
    Q_OBJECT

public:
    explicit ActivityTable(ActivityModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString selectedRowText() const; // Cells joined by tabs.

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace workbench
