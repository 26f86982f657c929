#pragma once

#include "ui/connectorlist/connectordelegate.h"

#include <QSet>
#include <QTableView>

class QMenu;

namespace workbench {

class ConnectorFilterModel;
enum class ConnectorColumn;

// The table of connectors: one stop for Tab, inside it arrows move between rows and Tab goes on through the
// actions of the current row. Hides columns, least important first, where there is no room. GUI thread; owned
// by the page.
class ConnectorTable : public QTableView {
    Q_OBJECT

public:
    // The filter must outlive the table.
    explicit ConnectorTable(ConnectorFilterModel &filter, QWidget *parent = nullptr);

    [[nodiscard]] QMenu *columnsMenu() const { return m_columnsMenu; }
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    void setCurrentRow(int row);
    [[nodiscard]] bool isPointerInside() const { return m_hoveredRow >= 0; }
    [[nodiscard]] QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &layout);
    void fitColumns();
    void resetColumns();

Q_SIGNALS:
    void currentChangedTo(const QString &connectorId);
    void actionRequested(
        const QString &connectorId, workbench::RowAction action, const QPoint &globalPosition);
    void menuRequested(const QString &connectorId, const QPoint &globalPosition);
    void deleteRequested(const QString &connectorId);
    void pointerLeft();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildColumnsMenu();
    void setColumnWanted(int column, bool isWanted);
    void arrangeColumns();
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int titleWidth(int column) const;
    void rememberWidth(int column, int width);
    void sortBy(int column);
    void setFocusedAction(RowAction action);
    void setHover(int row, RowAction action);
    void trigger(const QModelIndex &index, RowAction action);
    [[nodiscard]] QRect rowRect(int row) const;

    ConnectorFilterModel &m_filter;
    ConnectorDelegate *m_delegate;
    QMenu *m_columnsMenu;
    QSet<int> m_unwanted; // Columns that the person hid.
    QHash<int, int> m_ownWidths; // Columns that the person resized.
    int m_hoveredRow = -1;
    bool m_isArranging = false;
};

} // namespace workbench
