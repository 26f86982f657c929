#include "ui/logfilters/preview/totalspanel.h"

#include "ui/logfilters/figurewording.h"
#include "ui/shared/buttons.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

// Kept from the leading edge, dropped from the other.
class ShareStrip : public QWidget {
public:
    explicit ShareStrip(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(10);
        setObjectName(u"totalsBar"_s);
    }
    void setShare(double dropped)
    {
        m_dropped = dropped;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(palette());
        const int kept = qRound(width() * (1 - m_dropped));
        const int line = kept > 0 ? 1 : 0;
        const auto fill = [&](int from, int to, const QColor &color) {
            painter.fillRect(mirrored(*this, QRect(from, 0, to - from, height())), color);
        };
        fill(0, width(), tokens.track);
        fill(0, kept, tokens.fill);
        if (kept < width())
            fill(kept + line, width(), tokens.test);
    }

private:
    double m_dropped = 0;
};

TotalsPanel::TotalsPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new ShareStrip(this))
    , m_keep(roleLabel({}, TextRole::Name, LabelTone::Normal, this))
    , m_drop(roleLabel({}, TextRole::Name, LabelTone::Normal, this))
    , m_overlap(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_measured(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("v", u"panel"_s);
    m_keep->setObjectName(u"totalKept"_s);
    m_drop->setObjectName(u"totalDropped"_s);
    m_overlap->setObjectName(u"totalOverlap"_s);
    m_measured->setObjectName(u"measuredOn"_s);
    m_measured->setWordWrap(true);
    m_overlap->setWordWrap(true);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_keep);
    counts->addStretch();
    counts->addWidget(m_drop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(roleLabel(tr("All active filters together"), TextRole::Name, LabelTone::Normal, this));
    layout->addWidget(m_bar);
    layout->addLayout(counts);
    layout->addWidget(m_overlap);
    layout->addWidget(m_measured);
}

void TotalsPanel::setAnswer(const LensAnswer &answer, const QString &measuredOn)
{
    m_keep->setText(tr("Keep %1").arg(figureText(answer.records - answer.dropped, answer.isEstimate)));
    m_drop->setText(
        tr("Drop %1 (%2)")
            .arg(figureText(answer.dropped, answer.isEstimate), shareText(answer.dropped, answer.records)));
    m_overlap->setText(answer.overlap == 1 ? tr("1 record matches more than one filter.")
                                           : tr("%1 records match more than one filter.")
                                                 .arg(figureText(answer.overlap, answer.isEstimate)));
    m_measured->setText(measuredOn);
    m_bar->setShare(answer.records == 0 ? 0 : double(answer.dropped) / double(answer.records));
    m_bar->setAccessibleName(u"%1, %2"_s.arg(m_keep->text(), m_drop->text()));
}

} // namespace workbench
