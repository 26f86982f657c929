#pragma once

#include "ui/recordbrowser/recordvalues.h"

#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace workbench {

// How a record came to be: each Interflow field with the raw one it was made from, as copied, changed, added
// or kept raw; sign and word, never colour alone. Passive.
class MappingView : public QWidget {
    Q_OBJECT

public:
    explicit MappingView(QWidget *parent = nullptr);

    // `fault`: a sentence instead of lines. `note`: a line above them; may be empty.
    void setMapping(const std::vector<MappingChange> &changes, const QString &fault);
    void setNote(const QString &note);
    // "12 mapped, 4 added, 2 changed, 3 kept raw"
    [[nodiscard]] QString summary() const { return m_summary; }

private:
    void showCounts(const std::vector<MappingChange> &changes);

    QList<QLabel *> m_counts; // mapped, added, changed, kept raw
    QLabel *m_note, *m_fault;
    QListView *m_list;
    QStandardItemModel *m_lines;
    QString m_summary;
};

} // namespace workbench
