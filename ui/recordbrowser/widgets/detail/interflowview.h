#pragma once

#include "ui/recordbrowser/recordvalues.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace workbench {

// The fields of a record in their groups, and the records that belong to it. Return or a click on a related
// record opens it; Ctrl+C copies the value; the menu filters for it or adds a column. Passive.
class InterflowView : public QListView {
    Q_OBJECT

public:
    explicit InterflowView(QWidget *parent = nullptr);

    void setDetail(const RecordDetail &detail);
    void setRelated(const RelatedRecords &related);
    // The chosen field; empty: none, or something else is chosen.
    [[nodiscard]] QString currentField() const;
    [[nodiscard]] QString currentValue() const; // As it stands in the record.

Q_SIGNALS:
    void fieldChosen(const QString &field); // Empty: none.
    void filterRequested(const QString &field, const QString &value, bool isIncluded);
    void excludeRequested(const QString &field, const QString &value);
    void columnRequested(const QString &field);
    void relatedActivated(const QByteArray &stellarUuid);
    void copyRequested(const QString &text);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addGroup(const QString &title);
    void addNote(const QString &text);
    void addRelated(const RelatedRecord &related);
    void openRelated(const QModelIndex &index);

    QStandardItemModel *m_lines;
    int m_fieldLines = 0; // The lines of related records come after them.
};

} // namespace workbench
