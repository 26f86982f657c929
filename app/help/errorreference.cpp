#include "help/errorreference.h"

#include "base/entracodes.h"
#include "base/errorexplanation.h"
#include "base/explanationtable.h"
#include "help/wording.h"

#include <QList>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QStringList anchors;
    QStringList codes; // What a person has in front of them: "401 Unauthorized", "AADSTS7000215".
    Explanation words;
};

QString anchorOfStatus(int status)
{
    return u"status-%1"_s.arg(status >= 500 && status < 600 ? 500 : status);
}

QString anchorOfEntra(int code)
{
    return u"aadsts-%1"_s.arg(code);
}

QString anchorOfCause(Cause cause)
{
    return u"cause-%1"_s.arg(int(cause));
}

QString anchorOfKind(ErrorKind kind)
{
    return u"kind-%1"_s.arg(errorKindName(kind));
}

void addEntry(QList<Entry> &entries, const QString &anchor, const QString &code, const Error &error)
{
    const Explanation words = explain(error);
    const auto same = std::find_if(entries.begin(), entries.end(), [&words](const Entry &entry) {
        return entry.words.title == words.title && entry.words.meaning == words.meaning
            && entry.words.recommendations == words.recommendations;
    });
    Entry &entry = same == entries.end() ? entries.emplaceBack(Entry{{}, {}, words}) : *same;
    entry.anchors << anchor;
    if (!code.isEmpty())
        entry.codes << code;
}

QString htmlOf(const Entry &entry)
{
    QString html = u"<h3>"_s;
    for (const QString &anchor : entry.anchors)
        html += u"<a name=\"%1\">"_s.arg(anchor);
    html += entry.words.title.toHtmlEscaped() + u"</a>"_s.repeated(entry.anchors.size()) + u"</h3>"_s;
    if (!entry.codes.isEmpty())
        html += u"<p class=\"codes\">%1</p>"_s.arg(entry.codes.join(u", "_s).toHtmlEscaped());
    html += u"<p>%1</p>"_s.arg(entry.words.meaning.toHtmlEscaped());
    if (entry.words.recommendations.isEmpty())
        return html;
    html += u"<ul>"_s;
    for (const QString &advice : entry.words.recommendations)
        html += u"<li>%1</li>"_s.arg(advice.toHtmlEscaped());
    return html + u"</ul>"_s;
}

QString group(const QString &anchor, const QString &title, const QList<Entry> &entries)
{
    QString html = u"<h2><a name=\"%1\">%2</a></h2>"_s.arg(anchor, title.toHtmlEscaped());
    for (const Entry &entry : entries)
        html += htmlOf(entry);
    return html;
}

QString groupOfCauses(const QString &anchor, const QString &title, const std::vector<Cause> &causes)
{
    QList<Entry> entries;
    for (const Cause cause : causes)
        addEntry(entries, anchorOfCause(cause), {}, {.cause = cause});
    return group(anchor, title, entries);
}

} // namespace

QString errorReference()
{
    const ExplainedCases cases = explainedCases();
    QList<Entry> http, entra, kinds;
    for (const int status : cases.statuses) {
        const QString code = status == 500 ? u"HTTP 5xx"_s : u"HTTP "_s + httpStatusName(status);
        addEntry(http, anchorOfStatus(status), code, {.httpStatus = status});
    }
    for (const EntraCode &code : entraCodes())
        addEntry(entra, anchorOfEntra(code.code), u"AADSTS%1"_s.arg(code.code),
            {.kind = code.kind, .cause = code.cause, .entraCode = code.code});
    for (const ErrorKind kind : cases.kinds)
        addEntry(kinds, anchorOfKind(kind), errorKindName(kind), {.kind = kind});
    return group(u"http"_s, HelpWording::tr("Answers of the API"), http)
        + group(u"entra"_s, HelpWording::tr("Refusals by Microsoft Entra"), entra)
        + groupOfCauses(u"connection"_s, HelpWording::tr("On the way to Microsoft"), cases.connection)
        + groupOfCauses(u"tenant"_s, HelpWording::tr("In the tenant"), cases.tenant)
        + groupOfCauses(u"local"_s, HelpWording::tr("On this computer"), cases.local)
        + group(u"kinds"_s, HelpWording::tr("Everything else, by kind"), kinds);
}

QString helpAddressOf(const Error &error)
{
    QString anchor = anchorOfKind(error.kind);
    if (findEntraCode(error.entraCode))
        anchor = anchorOfEntra(error.entraCode);
    else if (explanationOf(error.cause))
        anchor = anchorOfCause(error.cause);
    else if (explanationOfStatus(error.httpStatus))
        anchor = anchorOfStatus(error.httpStatus);
    return u"help:errors#"_s + anchor;
}

} // namespace workbench
