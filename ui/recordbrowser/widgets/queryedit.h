#pragma once

#include "query/expression.h"
#include "ui/recordbrowser/recordvalues.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace workbench {

// The search field: completes fields and values, underlines what is wrong, remembers what was run. Return
// runs, Up and Down walk through what was run, Esc gives the focus away. Passive: whoever owns it runs the
// query.
class QueryEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    // Without running it.
    void setQuery(const QString &query);
    void setFields(const QStringList &fields) { m_fields = fields; }
    // Answers completionsRequested(); too late ones are dropped.
    void setCompletions(const ShownTopValues &values);
    // Newest first.
    void setHistory(const QStringList &history) { m_history = history; }
    [[nodiscard]] QStringList history() const { return m_history; }
    [[nodiscard]] std::optional<query::QueryError> error() const { return m_error; }
    [[nodiscard]] QCompleter *completionList() const { return m_completer; }
    // Runs what is typed, if it can be understood.
    void run();

Q_SIGNALS:
    void queryAccepted(const QString &query);
    void completionsRequested(const QString &field, const QString &prefix);
    void errorChanged(const QString &message); // Empty: none.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSearchIcon();
    void noticeTyping();
    void check();
    void setError(std::optional<query::QueryError> error);
    void offerCompletions();
    void offer(const QList<std::pair<QString, QString>> &texts, const QStringList &insertions);
    void insertCompletion(const QModelIndex &index);
    void walkHistory(int step);

    QStringList m_fields, m_history;
    qsizetype m_historyPosition = -1;
    QString m_typed; // What stood here before walking through the history.
    std::optional<query::QueryError> m_error;
    QCompleter *m_completer;
    QStandardItemModel *m_completions;
    QTimer m_pause; // Since the last key.
};

} // namespace workbench
