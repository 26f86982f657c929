#pragma once

#include "filter/logfilter.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace workbench {

// One condition: field, operator, values, whether case counts, and below them what is wrong with it or worth
// knowing. Passive: shows what it is given and says what a person made of it.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    explicit ConditionRow(QWidget *parent = nullptr);

    void setNumber(int number); // From 1, for screen readers and object names.
    void setCondition(const FilterCondition &condition);
    // Whether case can be made to count; where it does already, that is always shown.
    void setOffersCase(bool isOffered);
    // Empty: none. A problem goes before a note.
    void setMessages(const QString &problem, const QString &note);
    void focusField();
    void focusValues();
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    // `part`: "field", "operator", "values" or "case".
    void edited(const workbench::FilterCondition &condition, const QString &part);
    void removeRequested();

private:
    void offerOperators();
    void takeField(const QString &text);
    void takeOperator(int index);
    void takeValues(const QString &text);
    void showCase();
    void describe();

    FilterCondition m_condition;
    QComboBox *m_field;
    QComboBox *m_operator;
    QLineEdit *m_values;
    QToolButton *m_case;
    QToolButton *m_remove;
    QLabel *m_message;
    bool m_offersCase = false;
    QString m_textProblem; // The values cannot be told apart.
    QString m_problem, m_note;
};

} // namespace workbench
