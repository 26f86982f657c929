#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace workbench {

// The places of the program at the window's leading edge; one is chosen. GUI thread, owned by the window.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addItem(int place, const QString &text, const QString &icon);
    // The next items stand at the bottom.
    void addGap();
    void setCurrent(int place);

Q_SIGNALS:
    void chosen(int place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

} // namespace workbench
