#include "query/operand.h"

#include "base/timetext.h"
#include "query/wording.h"

#include <QRegularExpression>

namespace workbench::query {

using namespace Qt::StringLiterals;

namespace {

template<typename T> using Parsed = tl::expected<T, QueryError>;

auto wrongAt(const Word &word, const QString &message)
{
    return wrong(word.position, word.length, message);
}

// Lucene has more than we have: what would mean something else there is refused rather than searched for as
// text.
std::optional<QueryError> unsupported(const Word &word)
{
    static const QRegularExpression suffix(u"[~^][0-9.]*$"_s);
    if (word.quoted)
        return std::nullopt;
    const auto match = suffix.match(word.text);
    const qsizetype at = match.capturedStart();
    if (!match.hasMatch() || at == 0 || word.literal[size_t(at)])
        return std::nullopt;
    const QString sign = word.text.mid(at, 1);
    return QueryError{word.position, word.length,
        Wording::tr("“%1” with a number is not part of the search language. To search for the sign itself, "
                    "put a backslash "
                    "before it.")
            .arg(sign)};
}

std::optional<qint64> momentOf(const QString &text, qint64 now)
{
    if (text == u"now")
        return now;
    const auto moment = parseTime(text.startsWith(u"now-") ? text.sliced(4) : text, now, {});
    // "now-" takes a span and nothing else.
    if (!moment || (text.startsWith(u"now-") && !text.back().isLetter()))
        return std::nullopt;
    return *moment;
}

bool isVendorField(const Field &field)
{
    return field.path.front() == "microsoft_defender_for_cloud_apps";
}

// What the field should hold, said to a person.
QString wrongValue(const Field &field, const QString &value)
{
    switch (field.kind) {
    case FieldKind::Number:
        return Wording::tr("“%1” is not a number, which “%2” needs.").arg(value, field.name);
    case FieldKind::Time:
        return Wording::tr(
            "“%1” is not a time, which “%2” needs: ISO 8601 (2026-11-24T10:00:00Z), epoch milliseconds, or a "
            "span back from now (now-1h, 24h).")
            .arg(value, field.name);
    case FieldKind::Address:
        return Wording::tr("“%1” is not an IP address or a network such as 10.0.0.0/8, which “%2” needs.")
            .arg(value, field.name);
    case FieldKind::Boolean:
        return Wording::tr("“%1” is not true or false, which “%2” needs.").arg(value, field.name);
    case FieldKind::Keyword:
    case FieldKind::Text: break;
    }
    Q_UNREACHABLE();
}

// The vendor may send anything in its own fields, so there any text can be searched for.
bool acceptAsText(Field &field)
{
    if (field.kind == FieldKind::Keyword || field.kind == FieldKind::Text)
        return true;
    if (!isVendorField(field))
        return false;
    field.kind = FieldKind::Keyword;
    return true;
}

bool hasWordCharacter(const QString &text)
{
    const auto characters = text.toStdU32String();
    return std::any_of(characters.begin(), characters.end(), isWordCharacter);
}

Comparison patternOf(const Field &field, const Word &value)
{
    Comparison comparison{.kind = Comparison::Kind::Matches, .field = field, .written = value.text};
    QString stretch;
    const auto finish = [&] {
        comparison.pattern.add(folded(stretch));
        stretch.clear();
    };
    for (qsizetype i = 0; i < value.text.size(); ++i) {
        const bool literal = value.literal[size_t(i)];
        if (literal || (value.text[i] != u'*' && value.text[i] != u'?')) {
            stretch += value.text[i];
            continue;
        }
        finish();
        if (value.text[i] == u'*')
            comparison.pattern.addAnyRun();
        else
            comparison.pattern.addAnyOne();
    }
    finish();
    return comparison;
}

} // namespace

Parsed<Field> fieldOf(const Word &name, const QString &writtenName)
{
    auto field = fieldFromName(writtenName);
    if (field)
        return *field;
    QString message = field.error().detail;
    if (!message.endsWith(u'?'))
        message += u' ' + Wording::tr("To search for text with a colon, put it in quotation marks.");
    return wrongAt(name, message);
}

Parsed<FreeText> freeTextOf(const Word &word)
{
    if (const auto error = unsupported(word))
        return tl::unexpected(*error);
    FreeText text;
    bool anyWildcard = false;
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        const QChar sign = word.text[i];
        const bool wildcard = !word.literal[size_t(i)] && (sign == u'*' || sign == u'?');
        anyWildcard = anyWildcard || wildcard;
        using Kind = FreeText::Piece::Kind;
        if (wildcard)
            text.pieces.push_back({sign == u'*' ? Kind::AnyRun : Kind::AnyOne, {}});
        else if (text.pieces.empty() || text.pieces.back().kind != Kind::Literal)
            text.pieces.push_back({Kind::Literal, sign});
        else
            text.pieces.back().text += sign;
    }
    if (!anyWildcard && !hasWordCharacter(word.text))
        return wrongAt(word,
            Wording::tr("“%1” has no letters or digits, so the text search cannot find it.").arg(word.text));
    return text;
}

Parsed<Comparison> comparisonOf(const Field &field, const Word &value, qint64 now)
{
    if (const auto error = unsupported(value))
        return tl::unexpected(*error);
    if (value.isPlain(u"*"))
        return Comparison{.kind = Comparison::Kind::Exists, .field = field};
    if (value.has(u'*') || value.has(u'?'))
        return patternOf(field, value);
    Comparison comparison{.kind = Comparison::Kind::Equals, .field = field, .written = value.text};
    comparison.text = folded(value.text);
    const QByteArray utf8 = value.text.toUtf8();
    comparison.number = Decimal::parse(utf8);
    bool fits = true;
    switch (field.kind) {
    case FieldKind::Number: fits = comparison.number.has_value(); break;
    case FieldKind::Time: {
        const auto moment = momentOf(value.text, now);
        fits = moment.has_value();
        if (fits)
            comparison.number = Decimal::fromInteger(*moment);
        comparison.moment = moment;
        break;
    }
    case FieldKind::Address:
        comparison.network = IpNetwork::parse(utf8);
        fits = comparison.network.has_value();
        break;
    case FieldKind::Boolean: fits = comparison.text == U"true" || comparison.text == U"false"; break;
    case FieldKind::Keyword:
    case FieldKind::Text: break;
    }
    if (!fits && !acceptAsText(comparison.field))
        return wrongAt(value, wrongValue(field, value.text));
    return comparison;
}

Parsed<Comparison::Bound> boundOf(Field &field, const Word &value, qint64 now)
{
    if (const auto error = unsupported(value))
        return tl::unexpected(*error);
    if (value.has(u'*') || value.has(u'?'))
        return wrongAt(value, Wording::tr("A bound cannot hold * or ?. A lone * leaves this end open."));
    Comparison::Bound bound{.text = folded(value.text)};
    const QByteArray utf8 = value.text.toUtf8();
    bound.number = Decimal::parse(utf8);
    bound.address = IpAddress::parse(utf8);
    bool fits = true;
    switch (field.kind) {
    case FieldKind::Number: fits = bound.number.has_value(); break;
    case FieldKind::Time: {
        const auto moment = momentOf(value.text, now);
        fits = moment.has_value();
        if (fits)
            bound.number = Decimal::fromInteger(*moment);
        bound.moment = moment;
        break;
    }
    case FieldKind::Address:
        bound.number.reset();
        fits = bound.address.has_value();
        break;
    case FieldKind::Boolean: fits = false; break;
    case FieldKind::Keyword:
    case FieldKind::Text: break;
    }
    if (!fits && !acceptAsText(field))
        return wrongAt(value, wrongValue(field, value.text));
    return bound;
}

} // namespace workbench::query
