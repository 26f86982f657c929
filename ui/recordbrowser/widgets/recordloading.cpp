#include "ui/recordbrowser/widgets/recordloading.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

SkeletonRows::SkeletonRows(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"skeletonRows"_s);
    setAccessibleName(tr("Records are being read"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    constexpr int rowHeight = 26, barHeight = 10, margin = 16;
    // Of the width: where each bar starts and how long it is; the second differs from row to row.
    constexpr std::array<std::pair<qreal, qreal>, 4> bars{
        std::pair(0.0, 0.16), std::pair(0.23, 0.24), std::pair(0.62, 0.18), std::pair(0.86, 0.10)};
    constexpr std::array lengths{1.0, 1.18, 1.08, 1.22, 1.24, 0.9};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).track);
    const int width = this->width() - 2 * margin;
    for (int row = 0; row * rowHeight < height(); ++row)
        for (size_t bar = 0; bar < bars.size(); ++bar) {
            const qreal factor = bar == 1 || bar == 2 ? lengths[size_t(row) % lengths.size()] : 1;
            const QRectF box(margin + bars[bar].first * width,
                row * rowHeight + (rowHeight - barHeight) / 2.0, bars[bar].second * factor * width,
                barHeight);
            painter.drawRoundedRect(box, barHeight / 2.0, barHeight / 2.0);
        }
}

RecordLoading::RecordLoading(QWidget *parent)
    : QWidget(parent)
    , m_text(roleLabel({}, TextRole::Label, LabelTone::Normal, this))
    , m_elapsed(roleLabel({}, TextRole::Data, LabelTone::Secondary, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(plainButton(tr("Cancel"), {}, this))
{
    setObjectName(u"recordLoading"_s);
    m_cancel->setObjectName(u"loadingCancel"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Progress"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_elapsed);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(8);
    top->addLayout(line);
    top->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(new SkeletonRows(this), 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 8, 16, 12);
    footer->addStretch(1);
    footer->addWidget(m_cancel);
    layout->addLayout(footer);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &RecordLoading::showElapsed);
    connect(m_cancel, &QPushButton::clicked, this, &RecordLoading::cancelRequested);
}

void RecordLoading::start(const QString &text)
{
    m_clock.start();
    m_tick.start();
    setProgress(0, 0, text);
    showElapsed();
}

void RecordLoading::setProgress(qint64 done, qint64 total, const QString &text)
{
    constexpr int whole = 1000;
    m_text->setText(text);
    m_bar->setRange(0, total > 0 ? whole : 0);
    m_bar->setValue(total > 0 ? int(std::min(1.0, double(done) / double(total)) * whole) : 0);
}

void RecordLoading::stop()
{
    m_tick.stop();
}

void RecordLoading::showElapsed()
{
    constexpr qint64 patience = 2000;
    const qint64 elapsed = m_clock.elapsed();
    m_elapsed->setText(QLocale().toString(double(elapsed) / 1000, 'f', 1) + u" s"_s);
    m_cancel->setVisible(elapsed >= patience);
}

} // namespace workbench
