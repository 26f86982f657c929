#pragma once

#include "ui/settings/sectionform.h"

#include <QStringList>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace workbench {

// A list of names to which one can be added and from which one can be removed. Passive: whoever owns it
// decides whether a name is accepted. Lives on the GUI thread.
class ListEditor : public SectionForm {
    Q_OBJECT

public:
    struct Entry {
        QString key;
        QString text;
        QString keepReason = {}; // Why it cannot be removed; empty: it can.
    };

    // `key` begins the object names; `noun` is for the buttons, as it stands inside of a sentence: "device".
    // `kinds`: choices offered when adding; may be empty.
    ListEditor(const QString &title, const QString &key, const QString &noun, const QStringList &kinds,
        QWidget *parent);

    void setEntries(const QList<Entry> &entries);
    void showProblem(const QString &sentence); // Below the field.
    void clearField(); // After a name was taken.

Q_SIGNALS:
    void addRequested(const QString &name, int kind);
    void removeRequested(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add();
    void removeCurrent();
    void showCurrent();

    QList<Entry> m_entries;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_problem = nullptr;
};

} // namespace workbench
