#pragma once

#include "ui/connectorwizard/connectordraft.h"
#include "ui/connectorwizard/wizardcontext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace workbench {

class FormField;
class LogFilterField;

// Step 1: what is fixed once the connector is added. Read-only in Edit. Lives on the GUI thread; owned by the
// wizard.
class GeneralPage : public QWidget {
    Q_OBJECT

public:
    GeneralPage(const WizardContext &context, QWidget *parent);

    void store(ConnectorDraft &draft) const;
    // The fields that are empty or wrong, in order.
    [[nodiscard]] QList<FormField *> problems() const;
    [[nodiscard]] FormField *field(const QString &key) const;
    // Shows what is wrong in every field.
    void validate();
    // The wizard's filters have changed; these are chosen from now on.
    void showLogFilters(const QStringList &attached);
    [[nodiscard]] const ConnectorType *type() const;
    // "dp-local · Data Processor".
    [[nodiscard]] static QString deviceText(const Device &device);

Q_SIGNALS:
    void changed(const QString &key);
    void logFiltersRequested();

private:
    void addFields();
    void addLockedFields();
    void add(FormField *field);
    [[nodiscard]] QWidget *functionRow();
    [[nodiscard]] FormField *nameField();
    [[nodiscard]] FormField *runOnField();
    void updateNotes();
    [[nodiscard]] Result<QString> freeName(const QString &name) const;

    const WizardContext &m_context; // The wizard's.
    QList<FormField *> m_fields;
    QVBoxLayout *m_layout;
    QLabel *m_functionNote = nullptr;
    LogFilterField *m_logFilters = nullptr; // Null in Edit.
};

} // namespace workbench
