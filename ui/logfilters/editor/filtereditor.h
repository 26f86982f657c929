#pragma once

#include "filter/lens/lensanswer.h"
#include "filter/logfilter.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace workbench {

class ConditionRow;
class ConditionsText;
class FilterDraft;
class Segments;

// Edits the filter that the draft shows: name, all or any, and its conditions, as rows or as text. Offers
// what Stellar Cyber's filters have; keeping filters and case come with "More options", and by themselves
// where the filter has them. Changes go into the draft. GUI thread.
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
    QWidget *buildSentence(QWidget *page);
    void connectParts();
    void showPage(int page);
    void takeDraft();
    void showMore();
    void showConditions();
    void showMessages();
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
    QComboBox *m_action = nullptr; // In the place of m_before, with more options.
    QLabel *m_after = nullptr;
    QPushButton *m_more = nullptr;
    bool m_isMoreWanted = false; // By the person, for all filters of the dialog.
    QString m_moreId; // Of the filter that used more last.
    QComboBox *m_match = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_add = nullptr;
    ConditionsText *m_text = nullptr;
    QList<ConditionRow *> m_conditions;
};

} // namespace workbench
