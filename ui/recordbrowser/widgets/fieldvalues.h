#pragma once

#include "ui/recordbrowser/recordvalues.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace workbench {

// The most frequent values of one field, each with its share, a button that filters for it and one that
// filters it out.
class FieldValues : public QWidget {
    Q_OBJECT

public:
    FieldValues(const QString &field, QWidget *parent);

    void setValues(const ShownTopValues &values);
    // Before values arrive, or why they do not.
    void setNote(const QString &text);
    // "Top 5 of 84 values, exact counts", "Top 5 of 84 values, estimated from 100,000 records"
    [[nodiscard]] static QString summary(const ShownTopValues &values);

Q_SIGNALS:
    // The value as it stands in the record; empty with `isMissing`: records without the field.
    void filterRequested(const QString &field, const QString &value, bool isMissing, bool isIncluded);
    // From the menu of a value; an empty one: records without the field.
    void excludeRequested(const QString &field, const QString &value);

private:
    void addValue(const ShownValue &value, qint64 records);

    QString m_field;
    QVBoxLayout *m_rows;
    QLabel *m_note;
    QList<QWidget *> m_shown;
};

} // namespace workbench
