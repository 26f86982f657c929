#include "storage/readertext.h"

#include <QCoreApplication>

namespace workbench {

using namespace Qt::StringLiterals;
using query::FreeText;

namespace {

constexpr qsizetype mostPhrases = 100'000;
constexpr int phrasesAtOnce = 50;

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// As the tokenizer of the text index folds (unicode61, remove_diacritics 2): no marks, no case.
QString foldedLikeIndex(char32_t character)
{
    for (;;) {
        const auto parts = QChar::decomposition(character).toStdU32String();
        const bool isLetterWithMarks = parts.size() > 1
            && QChar::decompositionTag(character) == QChar::Canonical
            && std::all_of(parts.begin() + 1, parts.end(), [](char32_t c) { return QChar::isMark(c); });
        if (!isLetterWithMarks)
            break;
        character = parts.front();
    }
    if (QChar::category(character) == QChar::Mark_NonSpacing)
        return {};
    character = QChar::toLower(character);
    return QString::fromUcs4(&character, 1);
}

// SQLite binds a text as it is, so that a NUL would end the match expression early: a NUL separates words
// like any sign.
QString withoutNul(QString text)
{
    return text.replace(QChar(u'\0'), u' ');
}

} // namespace

std::vector<ReaderText::Token> ReaderText::tokensOf(const FreeText &text)
{
    std::vector<Token> tokens;
    bool inWord = false;
    const auto current = [&]() -> Token & {
        if (!inWord)
            tokens.emplace_back().pattern.emplace();
        inWord = true;
        return tokens.back();
    };
    for (const auto &piece : text.pieces) {
        if (piece.kind != FreeText::Piece::Kind::Literal) {
            Token &token = current();
            const bool run = piece.kind == FreeText::Piece::Kind::AnyRun;
            token.isPrefix = run && !token.literal.isEmpty()
                && token.pattern->literalStart().size() == token.pattern->size();
            if (run)
                token.pattern->addAnyRun();
            else
                token.pattern->addAnyOne();
            continue;
        }
        for (const char32_t character : piece.text.toStdU32String()) {
            if (!query::isWordCharacter(character)) {
                inWord = false;
                continue;
            }
            Token &token = current();
            const QString folded = foldedLikeIndex(character);
            token.isPrefix = false;
            token.literal += folded;
            token.pattern->add(folded.toStdU32String());
        }
    }
    for (auto &token : tokens) {
        if (token.pattern->literalStart().size() == token.pattern->size())
            token.pattern.reset();
    }
    // A lone * beside a sign stands for anything, or nothing: it asks for no word.
    std::erase_if(tokens, [&](const Token &token) {
        return tokens.size() > 1 && token.pattern && token.literal.isEmpty() && token.pattern->isAnything();
    });
    return tokens;
}

Result<qint64> ReaderText::find(const FreeText &text, qint64 list)
{
    const auto tokens = tokensOf(text);
    const auto isPlain = [](const Token &token) { return !token.pattern; };
    const bool isLiteral = std::all_of(tokens.begin(), tokens.end(), isPlain);
    const bool endsOpen =
        !tokens.empty() && tokens.back().isPrefix && std::all_of(tokens.begin(), tokens.end() - 1, isPlain);
    if (isLiteral || endsOpen) {
        QString literal;
        for (const auto &piece : text.pieces)
            literal += piece.kind == FreeText::Piece::Kind::Literal ? piece.text : u" "_s;
        const auto found = match(quoted(withoutNul(literal)) + (endsOpen ? u"*"_s : QString()), list);
        if (!found)
            return fail(found.error());
        return m_lists.size(list);
    }
    std::vector<QStringList> words;
    qsizetype phrases = 1;
    for (const auto &token : tokens) {
        auto like = token.pattern ? wordsLike(token) : Result<QStringList>(QStringList{token.literal});
        if (!like)
            return fail(like.error());
        if (like->isEmpty())
            return m_lists.size(list);
        if (words.empty() ? false : phrases * like->size() > mostPhrases)
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail = QCoreApplication::translate(
                    "workbench::Query", "Too many different words match this pattern. Give more letters."),
                .field = u"query"_s});
        phrases *= like->size();
        words.push_back(std::move(*like));
    }
    if (const auto found = findPhrases(words, list); !found)
        return fail(found.error());
    return m_lists.size(list);
}

Result<QStringList> ReaderText::wordsLike(const Token &token)
{
    const auto made =
        m_database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, f, row)");
    if (!made)
        return fail(made.error());
    auto statement = m_database.prepare("SELECT term FROM temp.word WHERE term >= ?");
    if (!statement)
        return fail(statement.error());
    const QByteArray start = QString::fromStdU32String(token.pattern->literalStart()).toUtf8();
    statement->bindText(1, start);
    QStringList words;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row || !statement->bytes(0).startsWith(start))
            return words;
        const QString word = statement->text(0);
        if (token.pattern->matches(word.toStdU32String()))
            words.append(word);
    }
}

Result<void> ReaderText::findPhrases(const std::vector<QStringList> &words, qint64 list)
{
    std::vector<qsizetype> at(words.size(), 0);
    QStringList phrases;
    for (bool more = true; more;) {
        QStringList phrase;
        for (size_t i = 0; i < words.size(); ++i)
            phrase.append(words[i][at[i]]);
        phrases.append(quoted(phrase.join(u' ')));
        // The next combination, the last word turning fastest.
        more = false;
        for (size_t i = words.size(); i-- > 0 && !more;) {
            more = ++at[i] < words[i].size();
            if (!more)
                at[i] = 0;
        }
        if (phrases.size() == phrasesAtOnce || !more) {
            if (const auto found = match(phrases.join(u" OR "_s), list); !found)
                return found;
            phrases.clear();
        }
    }
    return {};
}

Result<void> ReaderText::match(const QString &expression, qint64 list)
{
    auto statement = m_database.prepare(
        "INSERT OR IGNORE INTO temp.hit(list, id) SELECT ?, rowid FROM main.f WHERE f MATCH ? AND rowid>?");
    if (!statement)
        return fail(statement.error());
    return statement->bind(1, list).bindText(2, expression).bind(3, m_storedAfter).run();
}

} // namespace workbench
