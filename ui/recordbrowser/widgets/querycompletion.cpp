#include "ui/recordbrowser/widgets/querycompletion.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView keywords[] = {u"AND", u"OR", u"NOT", u"TO"};

bool isKeyword(QStringView word)
{
    return std::ranges::find(keywords, word) != std::end(keywords);
}

bool endsWord(QChar sign)
{
    return sign.isSpace() || sign == u'(' || sign == u')';
}

struct Piece {
    qsizetype start = 0;
    qsizetype colon = -1; // The first one that separates a field from its value.
    bool isQuoted = false; // The cursor is behind an opening quotation mark.
    bool isRange = false;
};

// Walks to the cursor and keeps the piece it ends in.
Piece pieceAt(const QString &query, qsizetype cursor)
{
    Piece piece;
    for (qsizetype position = 0; position < cursor; ++position) {
        const QChar sign = query[position];
        if (sign == u'\\') {
            ++position;
        } else if (sign == u'"') {
            piece.isQuoted = !piece.isQuoted;
        } else if (piece.isQuoted) {
            continue;
        } else if (sign == u'[' || sign == u'{') {
            piece.isRange = true;
        } else if (sign == u']' || sign == u'}') {
            piece.isRange = false;
        } else if (endsWord(sign) && !piece.isRange) {
            piece = {.start = position + 1};
        } else if (sign == u'-' && position == piece.start) {
            piece.start = position + 1;
        } else if (sign == u':' && piece.colon < 0) {
            piece.colon = position;
        }
    }
    return piece;
}

} // namespace

CompletionPlace completionPlace(const QString &query, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, query.size());
    const Piece piece = pieceAt(query, cursor);
    if (piece.isRange)
        return {};
    qsizetype end = cursor;
    while (end < query.size() && !endsWord(query[end]) && (piece.colon >= 0 || query[end] != u':'))
        ++end;
    if (piece.colon < 0) {
        const QString prefix = query.mid(piece.start, cursor - piece.start);
        if (piece.isQuoted || isKeyword(prefix))
            return {};
        return {CompletionPlace::Kind::Field, {}, prefix, piece.start, end - piece.start};
    }
    const qsizetype start = piece.colon + 1;
    QString prefix = query.mid(start, cursor - start);
    if (prefix.startsWith(u'>') || prefix.startsWith(u'<'))
        return {};
    if (prefix.startsWith(u'"')) {
        prefix.remove(0, 1);
        if (const qsizetype close = query.indexOf(u'"', cursor); close >= 0 && piece.isQuoted)
            end = close + 1;
    }
    prefix.remove(u'"');
    prefix.remove(u'\\');
    const QString field = query.mid(piece.start, piece.colon - piece.start);
    return {CompletionPlace::Kind::Value, field, prefix, start, end - start};
}

QString queryValue(const QString &value)
{
    static const QRegularExpression plain(u"^[\\w@./][\\w@./-]*$"_s);
    if (plain.match(value).hasMatch() && !isKeyword(value))
        return value;
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString valueTerm(const QString &field, const QString &value, Inclusion inclusion)
{
    const QString term = field + u':' + queryValue(value);
    return inclusion == Inclusion::Include ? term : u"NOT "_s + term;
}

QString missingTerm(const QString &field, Inclusion inclusion)
{
    const QString term = u"_exists_:"_s + field;
    return inclusion == Inclusion::Include ? u"NOT "_s + term : term;
}

QString queryWithTerm(const QString &query, const QString &term)
{
    const QString before = query.trimmed();
    if (before.isEmpty() || before == term)
        return term;
    if (before.split(u" AND "_s).contains(term))
        return before;
    static const QRegularExpression alternative(u"(^|[\\s)])OR([\\s(]|$)"_s);
    const bool needsParentheses = alternative.match(before).hasMatch();
    return (needsParentheses ? u"(%1) AND %2"_s : u"%1 AND %2"_s).arg(before, term);
}

} // namespace workbench
