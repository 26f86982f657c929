#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace workbench {

// The raw object, indented, to be read and searched; Ctrl+F searches in it. Passive.
class RawView : public QWidget {
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Direction { Forward, Back };

    void markMatches();
    void find(Direction direction);

    QLineEdit *m_search;
    QLabel *m_matches;
    QPlainTextEdit *m_text;
    QList<int> m_positions; // Where matches begin.
};

} // namespace workbench
