#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace workbench {

// A titled section of the settings: rows of label, field, helper and a problem at the field. Lives on the GUI
// thread.
class SectionForm : public QWidget {
    Q_OBJECT

public:
    explicit SectionForm(const QString &title, QWidget *parent);

    // The label becomes the accessible name; a check box brings its own and gets an empty label.
    void addRow(const QString &label, QWidget *field, const QString &helper = {});
    // A sentence in err below the field, read with it; empty: none.
    QLabel *addProblem(QWidget *field);
    static void showProblem(QLabel *label, QWidget *field, const QString &sentence);

private:
    QVBoxLayout *m_rows;
};

} // namespace workbench
