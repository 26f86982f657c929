#pragma once

#include "base/secret.h"

#include <QLineEdit>

class QToolButton;

namespace workbench {

// Takes a secret. Its eye shows what is typed until the focus leaves; nothing can be copied, cut or
// dragged out of it, and forget() overwrites the text. Lives on the GUI thread.
class SecretEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    // A copy without blanks at the ends; empty: nothing was typed.
    [[nodiscard]] Secret secret() const;
    void forget();
    // Unchanged: a saved secret stays; the field takes no text.
    void setUnchanged(bool isUnchanged);
    [[nodiscard]] bool isUnchanged() const { return m_isUnchanged; }
    [[nodiscard]] QToolButton *eye() const { return m_eye; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setRevealed(bool isRevealed);

    QToolButton *m_eye;
    bool m_isUnchanged = false;
};

} // namespace workbench
