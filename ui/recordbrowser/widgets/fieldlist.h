#pragma once

#include "ui/recordbrowser/recordvalues.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace workbench {

class FieldRow;
class FieldValues;

// The fields there are, those of the table's columns first, each with its most frequent values where asked
// for. Passive: fields, columns and values come in, wishes go out.
class FieldList : public QWidget {
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void setFields(const std::vector<ShownField> &fields);
    void setColumns(const QStringList &columns);
    // Values of a field that is open; ignored for others.
    void setTopValues(const ShownTopValues &values);
    // Open fields, in no order; ask for their values anew when the filter changes.
    [[nodiscard]] QStringList expandedFields() const { return m_values.keys(); }
    void setExpanded(const QString &field, bool isExpanded);
    void focusFilter();

Q_SIGNALS:
    void topValuesRequested(const QString &field);
    void columnToggled(const QString &field, bool isColumn);
    void filterRequested(const QString &field, const QString &value, bool isMissing, bool isIncluded);
    void excludeRequested(const QString &field, const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const QString &field, query::FieldKind kind, bool isMissing);
    void addWaitingRows();
    void arrange();
    void applyFilter();
    void toggleValues(const QString &field);
    void moveFocus(const QString &from, int rows);
    [[nodiscard]] QStringList order() const;

    QLineEdit *m_filter;
    QLabel *m_columnsTitle, *m_availableTitle, *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_rows;
    QStringList m_fields, m_columns;
    std::vector<ShownField> m_waiting; // Of m_fields, those that have no row yet.
    QTimer *m_nextRows;
    QHash<QString, FieldRow *> m_rowOf;
    QHash<QString, FieldValues *> m_values;
};

} // namespace workbench
