#pragma once

#include <QList>
#include <QString>

namespace workbench {

// A text as a search looks at it: upper and lower case, accents and wide or narrow signs are the same, and an
// umlaut is the same as its two letters ("Schlüssel", "SCHLUESSEL"). Plain value.
class SearchedText {
public:
    SearchedText() = default;
    explicit SearchedText(const QString &text);

    [[nodiscard]] const QString &folded() const { return m_folded; }
    // Where the sign at `at` of folded() stands in the text.
    [[nodiscard]] qsizetype origin(qsizetype at) const { return m_origins.at(at); }

    // The first place of the folded word, an index of folded(); -1: none. `isInside`: also within a word.
    [[nodiscard]] qsizetype find(const QString &word, bool isInside, qsizetype from = 0) const;
    [[nodiscard]] int count(const QString &word, bool isInside) const;

private:
    QString m_folded;
    QList<qsizetype> m_origins;
};

} // namespace workbench
