#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace workbench {

// Finds words on the page that is shown. Hidden until open(); GUI thread, owned by its window.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    void close();
    void setCount(int count); // Of places; shown beside the field.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void textChanged(const QString &text); // Empty when closed.
    void nextRequested();
    void previousRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace workbench
