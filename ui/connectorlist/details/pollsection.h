#pragma once

#include "ui/connectorlist/standing.h"
#include "ui/shared/buttons.h"

#include <QWidget>

class QLabel;

namespace workbench {

class ProgressLine;

// When the next poll or the next try starts, counting down. GUI thread; part of the details panel.
class PollSection : public QWidget {
    Q_OBJECT

public:
    explicit PollSection(QWidget *parent = nullptr);

    void showPoll(const ConnectorOverview &overview, const ListContext &context);

private:
    void showThrottled(const ConnectorOverview &overview, qint64 until, qint64 now);
    void showPlanned(const ConnectorOverview &overview, qint64 next, qint64 now);
    void showWord(const ConnectorOverview &overview, const ListContext &context);
    void setFigure(const QString &figure, LabelTone tone);

    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_at;
    QLabel *m_every;
    ProgressLine *m_progress;
};

} // namespace workbench
