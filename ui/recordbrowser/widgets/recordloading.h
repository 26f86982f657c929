#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace workbench {

// Grey bars where rows will be; shown by who waits for more than a moment.
class SkeletonRows : public QWidget {
    Q_OBJECT

public:
    explicit SkeletonRows(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {400, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

// What is being done, how far it is, for how long, and a way out after two seconds. Above skeleton rows.
class RecordLoading : public QWidget {
    Q_OBJECT

public:
    explicit RecordLoading(QWidget *parent = nullptr);

    // Starts the clock.
    void start(const QString &text);
    // `total` 0: not known yet.
    void setProgress(qint64 done, qint64 total, const QString &text);
    void stop();

Q_SIGNALS:
    void cancelRequested();

private:
    void showElapsed();

    QLabel *m_text, *m_elapsed;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_clock;
    QTimer m_tick;
};

} // namespace workbench
