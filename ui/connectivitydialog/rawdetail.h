#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace workbench {

// "Show more": the redacted detail of a test, closed at first. Lives on the GUI thread.
class RawDetail : public QWidget {
    Q_OBJECT

public:
    explicit RawDetail(QWidget *parent = nullptr);

    void setText(const QString &text); // Plain text, redacted already; closes the detail.
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void opened(bool isOpen);

private:
    void show();

    bool m_isOpen = false;
    QPushButton *m_toggle;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
};

} // namespace workbench
