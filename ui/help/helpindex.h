#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace workbench {

class HelpLibrary;

// The left pane of the help: the list of pages, or what a search over all of them finds. GUI thread; owned by
// its window; `library` outlives it.
class HelpIndex : public QWidget {
    Q_OBJECT

public:
    explicit HelpIndex(const HelpLibrary &library, QWidget *parent = nullptr);

    void setCurrentPage(const QString &id);
    void focusSearch();
    void focusList();
    [[nodiscard]] QString searchText() const;
    void clearSearch();

Q_SIGNALS:
    void chosen(const QString &address); // "help:values#secret"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QListWidget *makeList(const QString &objectName, const QString &name);
    void search();

    const HelpLibrary &m_library;
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_lists;
    QListWidget *m_contents;
    QListWidget *m_hits;
};

} // namespace workbench
