#pragma once

#include "filter/lens/lensanswer.h"

#include <QWidget>

class QLabel;

namespace workbench {

class ShareStrip;

// What all active filters together keep and drop. Passive.
class TotalsPanel : public QWidget {
    Q_OBJECT

public:
    explicit TotalsPanel(QWidget *parent = nullptr);

    // `measuredOn`: on which records, as a sentence.
    void setAnswer(const LensAnswer &answer, const QString &measuredOn);

private:
    ShareStrip *m_bar;
    QLabel *m_keep, *m_drop, *m_overlap, *m_measured;
};

} // namespace workbench
