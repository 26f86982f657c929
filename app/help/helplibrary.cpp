#include "help/helplibrary.h"

#include "help/errorreference.h"
#include "help/fieldreference.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

// Outside of the namespace, as the macro demands: a static library's resources are not found by themselves.
static void registerHelpResources()
{
    Q_INIT_RESOURCE(help);
}

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The order of the list of contents.
constexpr const char16_t *pageIds[] = {u"values", u"registration", u"connector", u"test", u"errors",
    u"collection", u"records", u"filters", u"forecast", u"log", u"settings", u"data", u"privacy",
    u"keyboard"};

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpPage loadPage(const QString &id, const QString &language)
{
    QString html = fileText(u":/help/%1/%2.html"_s.arg(language, id));
    if (html.isEmpty())
        html = fileText(u":/help/en/%1.html"_s.arg(id));
    html.replace("<!--errors-->"_L1, errorReference());
    html.replace("<!--fields-->"_L1, fieldReference());
    static const QRegularExpression title(u"<title>(.*?)</title>"_s);
    return {.id = id, .title = title.match(html).captured(1), .html = html, .sections = sectionsOf(html)};
}

// The first place where a word of the text begins with `word`; -1: none.
qsizetype wordStart(const QString &text, const QString &word, qsizetype from = 0)
{
    for (qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return at;
    }
    return -1;
}

int countOf(const QString &text, const QString &word)
{
    int count = 0;
    for (qsizetype at = wordStart(text, word); at >= 0; at = wordStart(text, word, at + 1))
        ++count;
    return count;
}

// Words in a heading, and those that a text begins with, say more about a section than words further down; 0:
// not all of them are there.
int scoreOf(const HelpPage &page, const HelpSection &section, const QStringList &words)
{
    constexpr int ofTitle = 20, ofHeading = 10, ofBeginning = 5, most = 5;
    constexpr qsizetype beginning = 40;
    int score = 0;
    for (const QString &word : words) {
        const bool isBeginning = section.anchor.isEmpty();
        const int title = isBeginning && wordStart(page.title, word) >= 0 ? ofTitle : 0;
        const int heading = wordStart(section.heading, word) >= 0 ? ofHeading : 0;
        const qsizetype first = wordStart(section.text, word);
        const int place = first >= 0 && first < beginning ? ofBeginning : 0;
        const int found = title + heading + place + qMin(most, countOf(section.text, word));
        if (found == 0)
            return 0;
        score += found;
    }
    return score;
}

QString excerptOf(const QString &text, const QStringList &words)
{
    constexpr qsizetype before = 24, length = 110;
    qsizetype first = text.size();
    for (const QString &word : words) {
        if (const qsizetype at = wordStart(text, word); at >= 0)
            first = qMin(first, at);
    }
    qsizetype from = first == text.size() ? 0 : qMax(qsizetype(0), first - before);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1; // Begin with a whole word.
    QString excerpt = text.mid(from, length);
    if (from + length < text.size())
        excerpt = excerpt.left(excerpt.lastIndexOf(u' ')) + u'…';
    return from > 0 ? u'…' + excerpt : excerpt;
}

} // namespace

HelpLibrary::HelpLibrary(const QLocale &locale)
{
    registerHelpResources();
    const QString language = locale.name().section(u'_', 0, 0);
    for (const char16_t *id : pageIds)
        m_pages.append(loadPage(QString::fromUtf16(id), language));
}

const HelpPage *HelpLibrary::page(const QString &id) const
{
    const auto found =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const HelpPage &page) { return page.id == id; });
    return found == m_pages.cend() ? nullptr : &*found;
}

QList<HelpHit> HelpLibrary::find(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, HelpHit>> hits;
    for (const HelpPage &page : m_pages) {
        for (const HelpSection &section : page.sections) {
            const int score = scoreOf(page, section, words);
            if (score == 0)
                continue;
            const QString anchor = section.anchor.isEmpty() ? QString() : u'#' + section.anchor;
            hits.push_back({score,
                {.address = u"help:%1%2"_s.arg(page.id, anchor),
                    .title = page.title,
                    .heading = section.heading,
                    .excerpt = excerptOf(section.text, words)}});
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
        [](const auto &left, const auto &right) { return left.first > right.first; });
    QList<HelpHit> sorted;
    for (auto &hit : hits)
        sorted.append(std::move(hit.second));
    return sorted;
}

} // namespace workbench
