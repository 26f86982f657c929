#pragma once

#include "base/result.h"
#include "connector/fieldspec.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace workbench {

class IconMark;

// One row of a form: label, editor, help and error. Says itself whether its value will do: on leaving, on
// validate(), and silently through check(). Lives on the GUI thread; owned by its page.
class FormField : public QWidget {
    Q_OBJECT

public:
    // How a value gets in and out of the editor; of a secret only whether there is one.
    struct Access {
        std::function<QString()> read;
        std::function<void(const QString &)> write;
    };
    using Rule = std::function<Result<QString>(const QString &)>;
    enum class HelpPlace { Below, Beside };

    // The spec's label is the name of the field everywhere; its key the object name of the editor.
    FormField(FieldSpec spec, int labelWidth, QWidget *parent);

    // `focus` are the widgets that take the keyboard, the first one first.
    void setEditor(QWidget *editor, const QList<QWidget *> &focus, Access access);
    void addBeside(QWidget *widget);
    void addBelow(QWidget *widget);
    void setRule(Rule rule) { m_rule = std::move(rule); }
    void setHelp(const QString &text, HelpPlace place = HelpPlace::Below, const QString &icon = {});
    void setWarning(const QString &text); // Does not stand in the way; empty: none.

    [[nodiscard]] const QString &key() const { return m_spec.key; }
    [[nodiscard]] const QString &label() const { return m_spec.label; }
    [[nodiscard]] QString value() const { return m_access.read(); }
    void setValue(const QString &value);

    // The value as it is stored, or what is wrong with it.
    [[nodiscard]] Result<QString> check() const;
    // check(), shown. The editor then holds the value as it is stored.
    bool validate();
    void showError(const QString &sentence);
    void clearError();
    [[nodiscard]] QString errorText() const { return m_error; }
    void markFilled(); // For two seconds.
    void focusEditor();

Q_SIGNALS:
    void edited();
    void left();

public:
    // The editor calls this when its value changes.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();
    void setMark(const QString &variant, const QString &icon, int tone, const QString &text);

    FieldSpec m_spec;
    Access m_access;
    Rule m_rule;
    QList<QPointer<QWidget>> m_focus;
    QString m_error;
    QString m_warning;
    QWidget *m_editor = nullptr;
    QLabel *m_label;
    QHBoxLayout *m_row;
    QWidget *m_helpRow;
    IconMark *m_helpIcon;
    QLabel *m_help;
    QWidget *m_messageRow;
    IconMark *m_messageIcon;
    QLabel *m_message;
    QPointer<QAction> m_mark; // Check or error sign inside a line edit.
};

} // namespace workbench
