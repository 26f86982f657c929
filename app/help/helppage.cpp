#include "help/helppage.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString plainText(QString html)
{
    // Words of neighbouring cells and paragraphs must not run together; those around <b> and <code> stay as
    // they are.
    static const QRegularExpression block(u"</?(?:p|li|ul|ol|tr|td|th|table|h[1-6]|br|pre|div)\\b[^>]*>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.replace(block, u" "_s).remove(tag);
    html.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return html.replace(u"&nbsp;"_s, u" "_s).replace(u"&amp;"_s, u"&"_s).simplified();
}

} // namespace

QList<HelpSection> sectionsOf(const QString &html)
{
    static const QRegularExpression heading(
        u"<h[23][^>]*>((?:<a name=\"[^\"]*\">)*)<a name=\"([^\"]*)\">(.*?)</a>((?:</a>)*)</h[23]>"_s);
    // The title is not part of the text.
    const qsizetype body = qMax(qsizetype(0), html.indexOf(u"</h1>"_s));
    QList<HelpSection> sections{{}};
    qsizetype from = body;
    for (auto matches = heading.globalMatch(html, body); matches.hasNext();) {
        const auto match = matches.next();
        sections.last().text = plainText(html.mid(from, match.capturedStart() - from));
        sections.append({match.captured(2), plainText(match.captured(3)), {}});
        from = match.capturedEnd();
    }
    sections.last().text = plainText(html.mid(from));
    return sections;
}

} // namespace workbench
