#include "ui/logfilters/figurewording.h"

#include "base/joinedtext.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::LogFiltersDialog)
};

QString groupsOf(
    const std::map<QByteArray, LensGroup> &groups, bool isEstimate, QString (*name)(const QByteArray &))
{
    QStringList parts;
    for (const auto &[value, group] : groups) {
        if (group.dropped > 0)
            parts.append(
                Wording::tr("%1 %2 of %3")
                    .arg(name(value), figureText(group.dropped, isEstimate), numberText(group.records)));
    }
    return joinedList(parts);
}

QString severityName(const QByteArray &value)
{
    return value.isEmpty() ? Wording::tr("none", "records without a severity")
                           : visibleText(QString::fromUtf8(value));
}

} // namespace

QString shareText(qint64 part, qint64 whole)
{
    if (whole == 0 || part == 0)
        return u"0 %"_s;
    const double percent = 100.0 * double(part) / double(whole);
    return QLocale().toString(percent, 'f', percent < 1 ? 2 : 1) + u" %"_s;
}

QString figureText(qint64 count, bool isEstimate)
{
    if (!isEstimate)
        return numberText(count);
    // More digits would promise more than a few thousand records can tell.
    qint64 step = 1;
    while (count / step >= 1000)
        step *= 10;
    return u"≈ "_s + numberText((count + step / 2) / step * step);
}

QString shortClass(const QByteArray &msgClass)
{
    const QString text = visibleText(QString::fromUtf8(msgClass));
    const qsizetype last = text.lastIndexOf(u'_');
    return last < 0 ? text : u'…' + text.mid(last);
}

QString groupsText(const LensAnswer &answer)
{
    const QString classes = groupsOf(answer.byMsgClass, answer.isEstimate, shortClass);
    if (classes.isEmpty())
        return {};
    return Wording::tr("By msg_class: %1. By severity: %2.")
        .arg(classes, groupsOf(answer.bySeverity, answer.isEstimate, severityName));
}

} // namespace workbench
