#include "http/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;
constexpr qsizetype largestBody = 256 * 1024;

Cause causeOf(const QString &words)
{
    struct Known {
        const char16_t *text;
        Cause cause;
    };
    static constexpr Known known[] = {
        // What a GCC tenant answers to a client of the commercial cloud.
        {u"Invalid user - the owner of this token", Cause::WrongCloud},
        {u"Insufficient role based permissions", Cause::RoleMissing},
        {u"CONSOLE_FORMS_NOT_VALID_VALUE", Cause::BadFilter},
        {u"license", Cause::LicenceMissing},
        {u"licence", Cause::LicenceMissing},
    };
    for (const Known &entry : known) {
        if (words.contains(QStringView(entry.text), Qt::CaseInsensitive))
            return entry.cause;
    }
    return Cause::None;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : QString();
}

int entraCodeOf(const QJsonObject &object, const QString &description)
{
    const QJsonValue first = object.value(u"error_codes"_s).toArray().first();
    const int listed = first.isString() ? first.toString().toInt() : first.toInt();
    if (listed > 0)
        return listed;
    static const QRegularExpression pattern(u"AADSTS(\\d{4,9})\\b"_s);
    return pattern.match(description.left(longestText)).captured(1).toInt();
}

// "Correlation ID: …" stands in the description, on a line of its own or not, where the member is absent.
QString correlationIdOf(const QJsonObject &object, const QString &description)
{
    const QString member = textOf(object.value(u"correlation_id"_s));
    static const QRegularExpression pattern(
        u"Correlation ID:\\s{0,4}([0-9A-Za-z-]{8,64})"_s, QRegularExpression::CaseInsensitiveOption);
    const QString id = member.isEmpty() ? pattern.match(description).captured(1) : member;
    return presentable(id.left(64));
}

// {"filters":[{"error":"x is not valid","errorMessageCode":"CONSOLE_FORMS_NOT_VALID_VALUE",…}],"error":true}
QStringList formErrors(const QJsonObject &object)
{
    QStringList errors;
    for (auto field = object.begin(); field != object.end() && errors.size() < 10; ++field) {
        const QJsonArray list = field.value().toArray();
        for (qsizetype i = 0; i < list.size() && errors.size() < 10; ++i) {
            const QJsonObject entry = list.at(i).toObject();
            const QString text = textOf(entry.value(u"error"_s));
            const QString code = textOf(entry.value(u"errorMessageCode"_s));
            if (!text.isEmpty() || !code.isEmpty())
                errors << u"%1: %2 (%3)"_s.arg(field.key().left(100), text.left(300), code.left(100));
        }
    }
    return errors;
}

QString wordsOf(const QJsonObject &object)
{
    const QJsonValue error = object.value(u"error"_s);
    for (const QJsonValue &candidate : {object.value(u"error_description"_s), object.value(u"detail"_s),
             error.toObject().value(u"message"_s), object.value(u"message"_s), error}) {
        if (const QString text = textOf(candidate); !text.isEmpty())
            return text;
    }
    return formErrors(object).join(u"; "_s);
}

// Of a web page the title says enough.
QString pageTitle(const QString &page)
{
    static const QRegularExpression title(
        u"<title[^>]{0,200}>([^<]{1,300})"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression heading(
        u"<h1[^>]{0,200}>([^<]{1,300})"_s, QRegularExpression::CaseInsensitiveOption);
    const QString found = title.match(page).captured(1).trimmed();
    return found.isEmpty() ? heading.match(page).captured(1).trimmed() : found;
}

} // namespace

QString presentable(const QString &text)
{
    QString clean;
    const QString start = text.left(2 * longestText);
    clean.reserve(start.size());
    for (const QChar c : start) {
        // Also the invisible ones that turn text around: they could make a message say something else.
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        clean.append(isHidden ? QChar(u' ') : c);
    }
    clean = clean.simplified();
    if (clean.size() > longestText)
        clean = clean.left(longestText - 1) + u'…';
    return clean;
}

ErrorBody readErrorBody(const QByteArray &body, const Redactor &redactor)
{
    const QByteArray start = redactor.scrubbed(body.left(largestBody).trimmed());
    ErrorBody result;
    const auto document = QJsonDocument::fromJson(start);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        const QString words = wordsOf(object);
        result.entraCode = entraCodeOf(object, words);
        result.correlationId = redactor.scrubbed(correlationIdOf(object, words));
        // Once more: in JSON a secret may be written with escapes that no list of forms foresees.
        result.words = presentable(redactor.scrubbed(words));
    } else if (start.startsWith('<')) {
        result.words = presentable(pageTitle(QString::fromUtf8(start.left(16 * 1024))));
    } else {
        result.words = presentable(QString::fromUtf8(start.left(4 * longestText)));
    }
    result.cause = causeOf(result.words);
    return result;
}

} // namespace workbench
