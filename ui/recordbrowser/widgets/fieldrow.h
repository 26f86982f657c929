#pragma once

#include "query/fields.h"

#include <QAbstractButton>

namespace workbench {

// What a badge says about a kind of field: "t", "#", "date", "ip", "b".
[[nodiscard]] QString kindBadge(query::FieldKind kind);
// Long vendor prefixes shortened to "…_apps.", for narrow lists; the whole name is in the tool tip.
[[nodiscard]] QString shortFieldName(const QString &name);

// One field of the list: its kind and name. Return or a click asks for its values, Space or a double click
// for its column; the menu key shows both.
class FieldRow : public QAbstractButton {
    Q_OBJECT

public:
    FieldRow(const QString &field, query::FieldKind kind, QWidget *parent);

    [[nodiscard]] QString field() const { return m_field; }
    void setIsColumn(bool isColumn);
    [[nodiscard]] bool isColumn() const { return m_isColumn; }
    void setExpanded(bool isExpanded);
    [[nodiscard]] bool isExpanded() const { return m_isExpanded; }
    // Known, but in no record of the sample.
    void setMissing(bool isMissing);
    [[nodiscard]] QSize sizeHint() const override { return {160, 25}; }

Q_SIGNALS:
    void expansionRequested();
    void columnRequested();
    void moveRequested(int rows); // Up and down keys.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void describe();

    QString m_field;
    query::FieldKind m_kind;
    bool m_isColumn = false, m_isExpanded = false, m_isMissing = false;
};

} // namespace workbench
