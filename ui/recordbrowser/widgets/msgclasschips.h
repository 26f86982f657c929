#pragma once

#include "ui/recordbrowser/recordvalues.h"

#include <QHash>
#include <QWidget>

namespace workbench {

class Chip;

// One chip for each msg_class with its live count. All are on where the class is not limited; Shift keeps
// only one. Passive.
class MsgClassChips : public QWidget {
    Q_OBJECT

public:
    explicit MsgClassChips(QWidget *parent = nullptr);

    void setChips(const std::vector<ChipCount> &chips);
    // Empty: every class.
    void setSelected(const QList<QByteArray> &msgClasses);
    [[nodiscard]] QList<QByteArray> selected() const { return m_selected; }

Q_SIGNALS:
    void selectionChanged(const QList<QByteArray> &msgClasses);

private:
    void addChip(const ChipCount &count);
    void toggle(const QByteArray &msgClass, bool isChecked);
    void select(const QList<QByteArray> &msgClasses);
    void showSelection();

    QList<QByteArray> m_classes, m_selected;
    QHash<QByteArray, Chip *> m_chips;
};

} // namespace workbench
