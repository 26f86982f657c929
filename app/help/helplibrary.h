#pragma once

#include "help/helppage.h"

#include <QString>

namespace workbench {

// A place where the words of a search occur.
struct HelpHit {
    QString address; // "help:values#secret"
    QString title; // Of the page.
    QString heading; // Empty: the beginning of the page.
    QString excerpt; // The words in their surroundings, plain text.
};

// All pages of the help in one language. The pages of errors and fields are made from the engine's own
// tables, so that they cannot say something else than the program. Plain value; reads the bundled files when
// made.
class HelpLibrary {
public:
    // `language`: the code of a folder, "de". A page that does not exist in it is shown in English. What is
    // made from the tables is in the language that tr() answers in.
    explicit HelpLibrary(const QString &language = QStringLiteral("en"));

    [[nodiscard]] const QList<HelpPage> &pages() const { return m_pages; } // In reading order.
    [[nodiscard]] const HelpPage *page(const QString &id) const; // Null: there is none.

    // Sections that hold every word, at least the beginning of one, or in languages that write words together
    // any part; the best first. Empty words find nothing.
    [[nodiscard]] QList<HelpHit> find(const QString &words) const;

private:
    QList<HelpPage> m_pages;
    bool m_isInside;
};

} // namespace workbench
