#pragma once

#include "ui/recordbrowser/recordvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace workbench {

class InterflowView;
class MappingView;
class RawView;

// One record: its Interflow fields, the raw object, and how one became the other. Ctrl+Tab goes through the
// tabs. Passive.
class RecordDetailPane : public QWidget {
    Q_OBJECT

public:
    explicit RecordDetailPane(QWidget *parent = nullptr);

    void setDetail(const RecordDetail &detail);
    void setRelated(const RelatedRecords &related);
    // Counted from 0, of `count`; nothing known: not in the result.
    void setPosition(std::optional<qint64> position, qint64 count);
    void clear();
    [[nodiscard]] QByteArray stellarUuid() const { return m_detail.stellarUuid; }
    [[nodiscard]] QString connectorId() const; // Of the record; empty: none is shown.
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int tab);
    void focusContent();

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void closeRequested();
    void filterRequested(const QString &field, const QString &value, bool isMissing, bool isIncluded);
    void excludeRequested(const QString &field, const QString &value); // From the store, by a log filter.
    void columnRequested(const QString &field);
    void relatedActivated(const QByteArray &stellarUuid);
    void copied(const QString &what); // "Record copied as JSON", for the status bar.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeInterflowPage();
    void connectViews();
    void moveTab(int step);
    void copy(const QString &text, const QString &what);
    void showPosition();

    RecordDetail m_detail;
    std::optional<qint64> m_position;
    qint64 m_count = 0;
    QLabel *m_title, *m_positionLabel;
    QToolButton *m_previous, *m_next, *m_close;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    InterflowView *m_interflow;
    RawView *m_raw;
    MappingView *m_mapping;
    QPushButton *m_copyJson, *m_filterValue;
};

} // namespace workbench
