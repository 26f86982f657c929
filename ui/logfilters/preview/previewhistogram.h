#pragma once

#include "filter/lens/lensanswer.h"

#include <QWidget>

namespace workbench {

// Records over time, kept below and dropped above, with their times. Says its numbers to screen readers.
class PreviewHistogram : public QWidget {
    Q_OBJECT

public:
    explicit PreviewHistogram(QWidget *parent = nullptr);

    void setHistogram(const LensHistogram &histogram);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString timeText(qint64 time) const;

    LensHistogram m_histogram;
};

} // namespace workbench
