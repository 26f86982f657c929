#pragma once

#include "ui/shared/buttons.h"

#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

class QGridLayout;
class QLabel;

namespace workbench {

// One line of border colour between the sections of the panel.
class SectionLine : public QWidget {
    Q_OBJECT

public:
    explicit SectionLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// The square in the colour of a series, beside its word.
class SeriesMark : public QWidget {
    Q_OBJECT

public:
    explicit SeriesMark(QString contentType, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_contentType;
};

// How far something is, 4 px high.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    // From 0 to 1.
    void setProgress(double fraction, LabelTone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
    LabelTone m_tone = LabelTone::Accent;
};

struct Fact {
    QString text;
    TextRole role = TextRole::Body;
    LabelTone tone = LabelTone::Normal;
    QString toolTip = {}; // Empty: none.
};

// Rows of short texts in columns. Labels stay while their texts change. Texts are plain.
class FactGrid : public QWidget {
    Q_OBJECT

public:
    // The column that takes the room that is left, and elides nothing but wraps.
    explicit FactGrid(int stretchedColumn, QWidget *parent = nullptr);

    // `series` is empty or has the content type of each row, for its mark.
    void setRows(const QList<QList<Fact>> &rows, const QStringList &series = {});

private:
    void rebuild(const QList<QList<Fact>> &rows, const QStringList &series);

    QGridLayout *m_grid;
    int m_stretchedColumn;
    QList<QList<QLabel *>> m_labels;
    QStringList m_series;
};

// A section's label at the left and, where given, a widget at the right.
[[nodiscard]] QWidget *sectionHead(const QString &title, QWidget *right, QWidget *parent);

} // namespace workbench
