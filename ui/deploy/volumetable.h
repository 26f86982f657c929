#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace workbench {

// A few lines of numbers: the first line are headings, the first column labels, the last one totals. Its
// accessible description holds all of it.
class VolumeTable : public QWidget {
    Q_OBJECT

public:
    explicit VolumeTable(QWidget *parent = nullptr);

    void setLines(const QList<QStringList> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCell(int line, int column, int columns, const QString &text);

    QGridLayout *m_grid;
    int m_lines = 0;
};

// The series of the chart with their marks.
class SeriesLegend : public QWidget {
    Q_OBJECT

public:
    explicit SeriesLegend(QWidget *parent = nullptr);

    void setSeries(const QStringList &contentTypes, const QStringList &names);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_contentTypes, m_names;
};

} // namespace workbench
