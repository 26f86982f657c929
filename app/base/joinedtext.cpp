#include "base/joinedtext.h"

#include <QCoreApplication>

namespace workbench {

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::JoinedText)
};

} // namespace

QString joinedList(const QStringList &entries)
{
    QString list = entries.value(0);
    for (const QString &entry : entries.mid(1))
        list = Wording::tr("%1, %2", "the entries of a list so far, and the next one").arg(list, entry);
    return list;
}

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty())
            text = sentence;
        else if (!sentence.isEmpty())
            text = Wording::tr("%1 %2", "two whole sentences").arg(text, sentence);
    }
    return text;
}

} // namespace workbench
