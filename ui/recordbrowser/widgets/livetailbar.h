#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace workbench {

// Above the table while it follows what is stored: says whether the newest record is shown, or how many wait.
class LiveTailBar : public QFrame {
    Q_OBJECT

public:
    explicit LiveTailBar(QWidget *parent = nullptr);

    void showFollowing();
    void showHeld(qint64 newRecords);
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

Q_SIGNALS:
    void holdRequested();
    void newestRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon, *m_text;
    QToolButton *m_button;
    bool m_isHeld = false;
};

} // namespace workbench
