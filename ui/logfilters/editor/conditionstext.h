#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace workbench {

class FilterDraft;

// The conditions of the filter that the draft shows as text, one a line, as the command line takes them.
// Changes go into the draft as soon as all of the text can be understood. GUI thread.
class ConditionsText : public QWidget {
    Q_OBJECT

public:
    explicit ConditionsText(FilterDraft &draft, QWidget *parent = nullptr);

    // Anew from the draft, in the place of what was typed.
    void showText();

private:
    void takeDraft();
    void takeText();
    void showProblem(const QString &problem);
    void showNote();

    FilterDraft &m_draft;
    QPlainTextEdit *m_text;
    QLabel *m_note; // What the text does not say.
    QLabel *m_problem;
    bool m_isTyping = false; // The change comes from the text, which stays as it is typed.
};

} // namespace workbench
