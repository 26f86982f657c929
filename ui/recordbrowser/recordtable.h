#pragma once

#include "ui/recordbrowser/recordmodel.h"

#include <QTableView>
#include <QWidget>
#include <optional>

class QScrollBar;

namespace workbench {

class RecordView;

// The table of records: a view of the model's window with a scroll bar of its own over the whole result. The
// current record is kept by what it is, not by its row, so that it survives moves of the window and new
// records. GUI thread; made by the page, which also owns the feed.
class RecordTable : public QWidget {
    Q_OBJECT

public:
    explicit RecordTable(RecordFeed &feed, QWidget *parent = nullptr);
    ~RecordTable() override;

    [[nodiscard]] RecordModel &model() { return *m_model; }
    [[nodiscard]] QTableView &view();

    struct Current {
        RowKey key;
        QByteArray stellarUuid;
        qint64 position = 0;
    };
    // Nothing while there is none, or before its row has been read.
    [[nodiscard]] const std::optional<Current> &current() const { return m_current; }
    // The row becomes current and visible, as soon as it is read.
    void setCurrentPosition(qint64 position);
    void showNextRecord() { moveBy(1); }
    void showPreviousRecord() { moveBy(-1); }
    void clearCurrent();

    // Order, widths and which columns are there.
    [[nodiscard]] QByteArray saveColumns() const;
    // False, and nothing changed: not made by saveColumns().
    bool restoreColumns(const QByteArray &state);
    static const QStringList &defaultColumns();
    void resetColumns();
    void fitColumns();

Q_SIGNALS:
    // Empty: none any more. Again with another position when records came in above it.
    void currentRecordChanged(const QByteArray &stellarUuid, qint64 position);
    void recordActivated(const QByteArray &stellarUuid);
    void columnsChanged(const QStringList &fields);
    // The first row that is visible; -1: the result is empty.
    void scrolled(qint64 position);
    // A cell's menu: where on the screen, and what the cell holds.
    void cellMenuRequested(const QPoint &globalPosition, const QString &field, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectModel();
    void connectView();
    void connectHeader();
    void scrollTo(qint64 top);
    void shift(qint64 rows);
    void updateScrollBar();
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] qint64 lastTop() const;
    [[nodiscard]] qint64 stepRows() const;
    [[nodiscard]] qint64 topOf(int value) const;
    void moveBy(qint64 rows);
    void moveCurrent(qint64 position);
    void moveColumn(int columns);
    void select(qint64 position);
    void takeCurrent(qint64 position);
    void makeVisible(qint64 position);
    void applyCurrent();
    [[nodiscard]] int currentColumn() const;
    [[nodiscard]] QString fieldOf(int column) const;
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    void setColumns(const QStringList &fields);
    void applyWidths();
    void showHeaderMenu(const QPoint &position);
    void copyCell() const;
    void copyRow();
    void copyDetail(const RecordDetail &detail);

    RecordFeed &m_feed;
    RecordModel *m_model;
    RecordView *m_view;
    QScrollBar *m_scrollBar;
    qint64 m_top = 0; // Position of the first visible row.
    qint64 m_wanted = -1; // Position that shall be current once its row is read.
    std::optional<Current> m_current;
    QString m_field; // Of the current cell.
    QByteArray m_copying; // stellar_uuid of the row whose JSON goes to the clipboard when it is read.
    QHash<QString, int> m_widths; // By field.
    bool m_isArranging = false; // The header is set from here, not by a person.
};

} // namespace workbench
