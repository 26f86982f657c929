#include "help/searchedtext.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// What Latin accents are apart from their letters; the marks of kana are elsewhere, and stay.
bool isAccent(QChar sign)
{
    return sign.unicode() >= 0x300 && sign.unicode() <= 0x36f;
}

QString foldedSign(QChar sign)
{
    const QString small = QString(sign).toCaseFolded();
    if (small == u"ä")
        return u"ae"_s;
    if (small == u"ö")
        return u"oe"_s;
    if (small == u"ü")
        return u"ue"_s;
    if (small == u"ß")
        return u"ss"_s;
    QString letters = small.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf(isAccent);
    return letters.normalized(QString::NormalizationForm_C);
}

} // namespace

SearchedText::SearchedText(const QString &text)
{
    // Letters and their accents may come apart, as from the clipboard of another system.
    const QString whole = text.normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QString letters = foldedSign(whole[at]);
        m_folded += letters;
        m_origins.resize(m_folded.size(), at);
    }
}

qsizetype SearchedText::find(const QString &word, bool isInside, qsizetype from) const
{
    for (qsizetype at = m_folded.indexOf(word, from); at >= 0; at = m_folded.indexOf(word, at + 1)) {
        if (isInside || at == 0 || !m_folded[at - 1].isLetterOrNumber())
            return at;
    }
    return -1;
}

int SearchedText::count(const QString &word, bool isInside) const
{
    int places = 0;
    for (qsizetype at = find(word, isInside); at >= 0; at = find(word, isInside, at + 1))
        ++places;
    return places;
}

} // namespace workbench
