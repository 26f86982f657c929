#pragma once

#include "filter/lens/lensanswer.h"

#include <QWidget>
#include <optional>

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace workbench {

class PreviewHistogram;
class SampleModel;
class Segments;
class StatePage;

// What the shown filter would drop: the sentence, when, by kind, and samples of what goes and what stays.
// Passive.
class FilterPreview : public QWidget {
    Q_OBJECT

public:
    explicit FilterPreview(QWidget *parent = nullptr);

    // `filter`: the position of the filter that is shown. It took `duration` milliseconds.
    void setAnswer(const LensAnswer &answer, int filter, qint64 duration);
    // The figures are of an earlier state of the filter, new ones are on their way.
    void setOutdated();
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void demoRequested(); // Nothing was collected yet.

private:
    void build();
    QWidget *buildHead();
    QWidget *buildLegend();
    QWidget *buildTable();
    void showSamples();

    std::optional<LensAnswer> m_answer;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_groups = nullptr;
    QProgressBar *m_counting = nullptr;
    Segments *m_which = nullptr;
    PreviewHistogram *m_histogram = nullptr;
    SampleModel *m_samples = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_noSamples = nullptr;
};

} // namespace workbench
