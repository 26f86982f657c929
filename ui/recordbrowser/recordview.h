#pragma once

#include <QTableView>

namespace workbench {

// The visible rows of the table of records. Hands keys and the wheel to RecordTable, which knows the whole
// result, and never scrolls by itself. GUI thread; owned by RecordTable.
class RecordView : public QTableView {
    Q_OBJECT

public:
    static constexpr int rowHeight = 26;

    explicit RecordView(QWidget *parent);

    using QTableView::sizeHintForColumn;
    // Does nothing: what is visible is RecordTable's business.
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;

    // The first visible row of the window; also right after the window changed.
    void showFrom(int row);

Q_SIGNALS:
    void rowsMoved(int rows); // The current record shall move by so many rows.
    void pagesMoved(int pages);
    void endReached(bool isNewest); // Home or End.
    void wheelTurned(int rows);
    void columnMoved(int columns);
    void pressed(int row, int column);
    void activated();
    void copied(bool isWholeRow);
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_wheelRest = 0; // Of a wheel that turns in small steps.
};

} // namespace workbench
