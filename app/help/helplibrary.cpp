#include "help/helplibrary.h"

#include "help/errorreference.h"
#include "help/fieldreference.h"
#include "help/searchedtext.h"

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

// German puts words together, and Japanese has no blanks between them.
bool hasWordsInWords(const QString &language)
{
    return language == u"de" || language == u"ja";
}

// Words in a heading, and those that a text begins with, say more about a section than words further down; 0:
// not all of them are there.
int scoreOf(const HelpPage &page, const HelpSection &section, const QStringList &words, bool isInside)
{
    constexpr int ofTitle = 20, ofHeading = 10, ofBeginning = 5, most = 5;
    constexpr qsizetype beginning = 40;
    const SearchedText pageTitle(page.title), heading(section.heading), text(section.text);
    int score = 0;
    for (const QString &word : words) {
        const bool isBeginning = section.anchor.isEmpty();
        const int ofPage = isBeginning && pageTitle.find(word, isInside) >= 0 ? ofTitle : 0;
        const int ofSection = heading.find(word, isInside) >= 0 ? ofHeading : 0;
        const qsizetype first = text.find(word, isInside);
        const int place = first >= 0 && first < beginning ? ofBeginning : 0;
        const int found = ofPage + ofSection + place + qMin(most, text.count(word, isInside));
        if (found == 0)
            return 0;
        score += found;
    }
    return score;
}

QString excerptOf(const QString &text, const QStringList &words, bool isInside)
{
    constexpr qsizetype before = 24, length = 110;
    const SearchedText searched(text);
    qsizetype first = text.size();
    for (const QString &word : words) {
        if (const qsizetype at = searched.find(word, isInside); at >= 0)
            first = qMin(first, searched.origin(at));
    }
    qsizetype from = first == text.size() ? 0 : qMax(qsizetype(0), first - before);
    // Begin and end with a whole word, where blanks are between words.
    if (const qsizetype blank = text.indexOf(u' ', from); from > 0 && blank >= 0 && blank < first)
        from = blank + 1;
    QString excerpt = text.mid(from, length);
    if (from + length < text.size()) {
        const qsizetype blank = excerpt.lastIndexOf(u' ');
        excerpt = excerpt.left(blank > length - before ? blank : length) + u'…';
    }
    return from > 0 ? u'…' + excerpt : excerpt;
}

} // namespace

HelpLibrary::HelpLibrary(const QString &language) : m_isInside(hasWordsInWords(language))
{
    registerHelpResources();
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
    const QStringList words = SearchedText(text.simplified()).folded().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, HelpHit>> hits;
    for (const HelpPage &page : m_pages) {
        for (const HelpSection &section : page.sections) {
            const int score = scoreOf(page, section, words, m_isInside);
            if (score == 0)
                continue;
            const QString anchor = section.anchor.isEmpty() ? QString() : u'#' + section.anchor;
            hits.push_back({score,
                {.address = u"help:%1%2"_s.arg(page.id, anchor),
                    .title = page.title,
                    .heading = section.heading,
                    .excerpt = excerptOf(section.text, words, m_isInside)}});
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
