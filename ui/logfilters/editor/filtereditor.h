#pragma once

#include "filter/lens/lensanswer.h"
#include "filter/logfilter.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace workbench {

class ConditionRow;
class FilterDraft;
class Segments;

// Edits the filter that the draft shows: name, all or any, and its conditions, as rows or as text. Changes go
// into the draft. GUI thread.
class FilterEditor : public QWidget {
    Q_OBJECT

public:
    explicit FilterEditor(FilterDraft &draft, QWidget *parent = nullptr);

    // How many records each condition matches; nothing: not known.
    void setFigures(const std::optional<LensFilter> &figures);
    // Who else has the filter attached.
    void setOtherUsers(const QStringList &names);
    void focusName();
    void focusLastCondition();

private:
    enum View { Conditions, Query };

    void build();
    QWidget *buildHead();
    QWidget *buildConditions();
    QWidget *buildQuery();
    void connectParts();
    void showPage(int page);
    void takeDraft();
    void showConditions();
    void showMessages();
    void showText();
    void takeText();
    void addCondition();
    ConditionRow *addRow();
    [[nodiscard]] QString noteOn(size_t condition) const;

    FilterDraft &m_draft;
    std::optional<LensFilter> m_figures;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameProblem = nullptr;
    Segments *m_views = nullptr;
    QLabel *m_badge = nullptr;
    QLabel *m_users = nullptr;
    QLabel *m_before = nullptr;
    QLabel *m_after = nullptr;
    QComboBox *m_match = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_add = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_textProblem = nullptr;
    QList<ConditionRow *> m_conditions;
    bool m_isTyping = false; // The change comes from the text, which stays as it is typed.
};

} // namespace workbench
