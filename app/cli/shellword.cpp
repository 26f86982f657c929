#include "cli/shellword.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

QString shellWord(const QString &text)
{
    static const QRegularExpression safe(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,-]*"_s));
    if (safe.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace workbench
