#include "filter/filtertext.h"

#include "base/joinedtext.h"
#include "filter/wording.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Error wrongForm(const QString &sentence)
{
    return {.kind = ErrorKind::InvalidConfiguration, .detail = sentence, .field = u"condition"_s};
}

QString quoted(const QString &value)
{
    const bool needsQuotes = value.contains(u',') || value.contains(u'"') || value != value.trimmed();
    return needsQuotes ? u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"' : value;
}

// The value as a term of the search language, with what the operator puts around it.
QString term(const QString &before, const QString &value, const QString &after)
{
    const bool isWord = !value.contains(u' ') && !value.contains(u'"');
    if (isWord)
        return before + value + after;
    return before + u'"' + QString(value).replace(u'"', u"\\\""_s) + u'"' + after;
}

QString term(FilterOperator op, const QString &value)
{
    switch (op) {
    case FilterOperator::Contains: return term(u"*"_s, value, u"*"_s);
    case FilterOperator::StartsWith: return term({}, value, u"*"_s);
    case FilterOperator::EndsWith: return term(u"*"_s, value, {});
    case FilterOperator::Greater: return u'>' + value;
    case FilterOperator::GreaterOrEqual: return u">="_s + value;
    case FilterOperator::Less: return u'<' + value;
    case FilterOperator::LessOrEqual: return u"<="_s + value;
    default: return term({}, value, {});
    }
}

QString readable(const FilterCondition &condition)
{
    const auto negationOf = factsOf(condition.op).negationOf;
    const FilterOperator op = negationOf.value_or(condition.op);
    QString text;
    if (op == FilterOperator::Exists) {
        text = u"_exists_:"_s + condition.field;
    } else if (op == FilterOperator::Between) {
        text = u"%1:[%2 TO %3]"_s.arg(condition.field, condition.values.value(0), condition.values.value(1));
    } else {
        QStringList terms;
        for (const QString &value : condition.values)
            terms.append(term(op, value));
        // One that is still being written has no value.
        const QString value = terms.isEmpty() ? u"…"_s
            : terms.size() == 1               ? terms.constFirst()
                                              : u'(' + terms.join(u" OR "_s) + u')';
        text = (condition.field.isEmpty() ? u"…"_s : condition.field) + u':' + value;
    }
    return negationOf ? u"NOT "_s + text : text;
}

} // namespace

Result<QStringList> valuesFromText(const QString &text)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        values.append(wasQuoted ? value : value.trimmed());
        value.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isMark = character == u'"';
        if (isQuoted && isMark && text.mid(i + 1, 1) == u"\""_s) {
            value += character;
            ++i;
        } else if (isQuoted) {
            isQuoted = !isMark;
            value += isMark ? QString() : QString(character);
        } else if (isMark && value.trimmed().isEmpty() && !wasQuoted) {
            isQuoted = wasQuoted = true;
            value.clear();
        } else if (character == u',') {
            finish();
        } else if (!wasQuoted || !character.isSpace()) {
            value += character;
        }
    }
    if (isQuoted)
        return fail(wrongForm(FilterWording::tr("A quotation mark is not closed in “%1”.").arg(text)));
    finish();
    return values;
}

QString valuesText(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values)
        texts.append(quoted(value));
    return texts.join(u',');
}

Result<FilterCondition> conditionFromText(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\S+)\\s+(\\S+)(?:\\s+(.*?))?\\s*$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    const QString word = match.captured(2);
    const QString values = match.captured(3);
    if (!match.hasMatch())
        return fail(
            wrongForm(FilterWording::tr("“%1” is no condition. Write FIELD OPERATOR VALUE, for example: "
                                        "event.action is FilePreviewed,FileAccessed")
                          .arg(text)));
    const auto op = operatorFromName(word);
    if (!op) {
        QStringList names;
        for (const OperatorFacts &facts : operatorTable())
            names.append(QString::fromLatin1(facts.name));
        return fail(wrongForm(FilterWording::tr("There is no operator “%1”. Use one of: %2.")
                                  .arg(word.left(40), joinedList(names))));
    }
    FilterCondition condition{.field = match.captured(1), .op = *op};
    if (!values.isEmpty()) {
        const auto parts = valuesFromText(values);
        if (!parts)
            return fail(parts.error());
        condition.values = *parts;
    }
    return condition;
}

QString conditionText(const FilterCondition &condition)
{
    const QString text = condition.field + u' ' + operatorName(condition.op);
    return condition.values.isEmpty() ? text : text + u' ' + valuesText(condition.values);
}

QString readableText(const LogFilter &filter)
{
    QStringList parts;
    for (const FilterCondition &condition : filter.conditions)
        parts.append(readable(condition));
    const QString text = parts.join(filter.match == FilterMatch::Any ? u" OR "_s : u" AND "_s);
    if (filter.action == FilterAction::Exclude)
        return text;
    return parts.size() == 1 ? u"NOT "_s + text : u"NOT ("_s + text + u')';
}

QString caseSensitiveConditions(const LogFilter &filter)
{
    QStringList numbers;
    for (size_t i = 0; i < filter.conditions.size(); ++i) {
        if (filter.conditions[i].isCaseSensitive)
            numbers.append(QString::number(i + 1));
    }
    return joinedList(numbers);
}

} // namespace workbench
