#include "help/fieldreference.h"

#include "help/wording.h"
#include "query/fields.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString kindText(query::FieldKind kind)
{
    switch (kind) {
    case query::FieldKind::Keyword: return HelpWording::tr("the whole value");
    case query::FieldKind::Text: return HelpWording::tr("words in the text");
    case query::FieldKind::Number: return HelpWording::tr("a number");
    case query::FieldKind::Time: return HelpWording::tr("a time");
    case query::FieldKind::Address: return HelpWording::tr("an IP address or network");
    case query::FieldKind::Boolean: return HelpWording::tr("true or false");
    }
    return {};
}

} // namespace

QString fieldReference()
{
    QString html = u"<table class=\"rows\" width=\"100%\"><tr><th>%1</th><th>%2</th></tr>"_s.arg(
        HelpWording::tr("Field"), HelpWording::tr("Compared as"));
    for (const query::KnownField &field : query::knownFields())
        html += u"<tr><td><code>%1</code></td><td>%2</td></tr>"_s.arg(
            QString::fromLatin1(field.name), kindText(field.kind));
    return html + u"</table>"_s;
}

} // namespace workbench
