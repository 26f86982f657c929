#include "base/redaction.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 4;
constexpr char replacement[] = "[redacted]";

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

QByteArray formEncoded(QByteArray percentEncoded)
{
    return percentEncoded.replace("%20", "+");
}

QByteArray withLowerCaseHex(QByteArray percentEncoded)
{
    for (qsizetype i = 0; i + 2 < percentEncoded.size(); ++i) {
        if (percentEncoded.at(i) != '%')
            continue;
        for (const qsizetype digit : {i + 1, i + 2})
            percentEncoded[digit] = char(std::tolower(static_cast<unsigned char>(percentEncoded.at(digit))));
        i += 2;
    }
    return percentEncoded;
}

// With `/` escaped or not: both are legal and both are in use.
QByteArray jsonEscaped(const QByteArray &raw, bool escapeSlash)
{
    QByteArray escaped;
    for (const char c : raw) {
        if (c == '"' || c == '\\' || (c == '/' && escapeSlash))
            escaped.append('\\');
        escaped.append(c);
    }
    return escaped;
}

QByteArray jsonEscapedToAscii(const QByteArray &raw)
{
    QByteArray escaped;
    const QString text = QString::fromUtf8(raw);
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && c != u'"' && c != u'\\')
            escaped.append(char(c.unicode()));
        else
            escaped.append("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
    }
    return escaped;
}

// The part of a longer base64 text that only the secret determines, when `shift` bytes (modulo three) stand
// before it, as the client id does in HTTP Basic.
QByteArray base64Core(const QByteArray &raw, qsizetype shift, QByteArray::Base64Options options)
{
    const QByteArray encoded =
        (QByteArray(shift, 'A') + raw).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = (shift * 8 + 5) / 6;
    const qsizetype last = (shift + raw.size()) * 8 / 6;
    return encoded.mid(first, last - first);
}

std::vector<QByteArray> formsOf(const QByteArray &raw)
{
    const QByteArray percent = raw.toPercentEncoding();
    std::vector<QByteArray> forms{raw, percent, withLowerCaseHex(percent), formEncoded(percent),
        formEncoded(withLowerCaseHex(percent)), jsonEscaped(raw, false), jsonEscaped(raw, true),
        jsonEscapedToAscii(raw), raw.toBase64(), raw.toBase64(QByteArray::Base64UrlEncoding)};
    for (const qsizetype shift : {0, 1, 2}) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            forms.push_back(base64Core(raw, shift, alphabet));
    }
    std::erase_if(forms, [](const QByteArray &form) { return form.size() < shortestSecret; });
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    return forms;
}

void findAll(const QByteArray &text, QByteArrayView form, std::vector<Stretch> &found)
{
    // One byte on, not one form on: a secret may overlap itself.
    for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        found.push_back({at, at + form.size()});
}

void findPatterns(const QByteArray &text, std::vector<Stretch> &found)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(
            u"\\b(?:Bearer|Basic)[ \\t]+([^\\s\"',;<>]{4,})"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\b(ey[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*)*)"_s),
        QRegularExpression(
            u"(?:client_secret|client_assertion|clientsecret|access_token|refresh_token|id_token|password)"
            "\\\\?[\"']?\\s{0,8}[=:]\\s{0,8}\\\\?[\"']?([^&\\s\"'<>\\\\]+)"_s,
            QRegularExpression::CaseInsensitiveOption),
    };
    // Latin-1 keeps one character for each byte, so positions in it are positions in the bytes.
    const QString characters = QString::fromLatin1(text);
    for (const auto &pattern : patterns) {
        for (auto matches = pattern.globalMatch(characters); matches.hasNext();) {
            const auto match = matches.next();
            found.push_back({match.capturedStart(1), match.capturedEnd(1)});
        }
    }
}

} // namespace

void Redactor::add(const Secret &secret)
{
    const auto shown = secret.reveal();
    if (qsizetype(shown.size()) < shortestSecret)
        return;
    QByteArray raw(shown.data(), qsizetype(shown.size()));
    for (QByteArray &form : formsOf(raw))
        m_forms.push_back(Secret(std::move(form)));
    wipe(raw);
}

QByteArray Redactor::scrubbed(QByteArray text) const
{
    std::vector<Stretch> found;
    for (const Secret &form : m_forms)
        findAll(text, QByteArrayView(form.reveal().data(), qsizetype(form.reveal().size())), found);
    findPatterns(text, found);
    if (found.empty())
        return text;

    std::sort(
        found.begin(), found.end(), [](const Stretch &a, const Stretch &b) { return a.begin < b.begin; });
    QByteArray clean;
    qsizetype copied = 0;
    for (size_t i = 0; i < found.size();) {
        Stretch whole = found.at(i);
        for (++i; i < found.size() && found.at(i).begin <= whole.end; ++i)
            whole.end = std::max(whole.end, found.at(i).end);
        clean.append(QByteArrayView(text).sliced(copied, whole.begin - copied));
        clean.append(replacement);
        copied = whole.end;
    }
    clean.append(QByteArrayView(text).sliced(copied));
    return clean;
}

QString Redactor::scrubbed(const QString &text) const
{
    return QString::fromUtf8(scrubbed(text.toUtf8()));
}

} // namespace workbench
