#pragma once

#include "ui/activitylog/activitylogpage.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace workbench {

// The chosen entry: what happened, what to do about it, what was seen, and what came before it. Passive;
// lives on the GUI thread.
class ActivityDetails : public QWidget {
    Q_OBJECT

public:
    explicit ActivityDetails(QWidget *parent = nullptr);

    void setEntry(const ActivityEntry &entry);
    void clear();
    // Ignored unless it belongs to the entry shown.
    void setEarlier(qint64 entryId, const QList<ActivityEntry> &entries);

Q_SIGNALS:
    void fixRequested(const QString &connectorId, workbench::ActivityFix fix);
    void closeRequested();
    void copied(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    void showFix();
    void updateIcon();
    void copy();

    ActivityEntry m_entry;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_explanation = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_test = nullptr;
    QWidget *m_rawPart = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QWidget *m_earlierPart = nullptr;
    QVBoxLayout *m_earlier = nullptr;
};

} // namespace workbench
