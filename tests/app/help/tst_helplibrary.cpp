#include "base/entracodes.h"
#include "base/errorexplanation.h"
#include "base/explanationtable.h"
#include "bundle/manifest.h"
#include "connectivity/connectivityreporttext.h"
#include "filter/filterrules.h"
#include "filter/filtertext.h"
#include "help/errorreference.h"
#include "help/helplibrary.h"
#include "query/expression.h"
#include "query/fields.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

QStringList captured(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

QStringList anchorsOf(const HelpPage &page)
{
    return captured(page.html, u"<a name=\"([^\"]*)\">"_s);
}

} // namespace

// The pages themselves: whole, without dead links, and in step with the program's tables and languages.
class tst_HelpLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveEveryPageATitleAndAHeading()
    {
        QSet<QString> titles;
        for (const HelpPage &page : m_library.pages()) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
            QVERIFY2(!titles.contains(page.title), qPrintable(page.title));
            titles.insert(page.title);
            QCOMPARE(captured(page.html, u"<h1>(.*?)</h1>"_s), QStringList{page.title});
            QVERIFY2(page.html.endsWith(u"</body></html>\n"_s), qPrintable(page.id));
            QVERIFY2(page.sections.first().text.size() > 40, qPrintable(page.id));
        }
        QVERIFY(titles.size() >= 12);
    }

    void shouldCloseWhatItOpens()
    {
        static const QRegularExpression image(u"(<img [^>]*)>"_s);
        for (const HelpPage &page : m_library.pages()) {
            QString html = page.html;
            QXmlStreamReader reader(html.replace(image, u"\\1/>"_s));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(),
                qPrintable(
                    u"%1, line %2: %3"_s.arg(page.id).arg(reader.lineNumber()).arg(reader.errorString())));
        }
    }

    void shouldShowEveryPageThatIsBundled()
    {
        const QDir files(u":/help/en"_s);
        QStringList ids;
        for (const HelpPage &page : m_library.pages())
            ids << page.id + u".html"_s;
        ids.sort();
        QCOMPARE(files.entryList(QDir::Files, QDir::Name), ids);
    }

    void shouldHaveNoDeadLink()
    {
        for (const HelpPage &page : m_library.pages()) {
            for (const QString &link : captured(page.html, u"href=\"([^\"]*)\""_s)) {
                const QUrl url(unescaped(link), QUrl::StrictMode);
                QVERIFY2(url.isValid(), qPrintable(page.id + u": "_s + link));
                if (url.scheme() == u"https"_s)
                    continue;
                QCOMPARE(url.scheme(), u"help"_s);
                const HelpPage *target = m_library.page(url.path());
                QVERIFY2(target, qPrintable(page.id + u": "_s + link));
                QVERIFY2(!url.hasFragment() || anchorsOf(*target).contains(url.fragment()),
                    qPrintable(page.id + u": "_s + link));
            }
        }
    }

    void shouldFetchNothing()
    {
        for (const HelpPage &page : m_library.pages()) {
            QVERIFY2(
                !page.html.contains(u"<script"_s) && !page.html.contains(u"<link"_s), qPrintable(page.id));
            for (const QString &image : captured(page.html, u"src=\"([^\"]*)\""_s))
                QVERIFY2(image.startsWith(u"icon:"_s), qPrintable(page.id + u": "_s + image));
        }
    }

    void shouldNameAnchorsOnce()
    {
        for (const HelpPage &page : m_library.pages()) {
            QStringList anchors = anchorsOf(page);
            const qsizetype all = anchors.size();
            QCOMPARE(anchors.removeDuplicates(), 0);
            QCOMPARE(anchors.size(), all);
        }
    }

    void shouldExplainEveryErrorAsEverywhereElse()
    {
        const ExplainedCases cases = explainedCases();
        for (const int status : cases.statuses)
            compareEntry({.httpStatus = status});
        for (const EntraCode &code : entraCodes()) {
            compareEntry({.kind = code.kind, .cause = code.cause, .entraCode = code.code});
            QVERIFY(errors().contains(u"AADSTS%1"_s.arg(code.code)));
        }
        for (const auto &causes : {cases.connection, cases.tenant, cases.local})
            for (const Cause cause : causes)
                compareEntry({.cause = cause});
        for (const ErrorKind kind : cases.kinds)
            compareEntry({.kind = kind});
    }

    void shouldKnowEveryCauseAndKind()
    {
        const ExplainedCases cases = explainedCases();
        const size_t causes = cases.connection.size() + cases.tenant.size() + cases.local.size();
        QCOMPARE(causes, size_t(Cause::CollectorRunning)); // None has no words.
        QCOMPARE(cases.kinds.size(), size_t(ErrorKind::Internal) + 1);
    }

    void shouldFindTheEntryOfAnError()
    {
        QCOMPARE(helpAddressOf({.kind = ErrorKind::BadCredentials, .httpStatus = 401, .entraCode = 7000215}),
            u"help:errors#aadsts-7000215"_s);
        QCOMPARE(
            helpAddressOf({.kind = ErrorKind::Throttled, .httpStatus = 429}), u"help:errors#status-429"_s);
        QCOMPARE(helpAddressOf({.kind = ErrorKind::ServerFailure, .httpStatus = 503}),
            u"help:errors#status-500"_s);
        QCOMPARE(helpAddressOf({.kind = ErrorKind::TimedOut}), u"help:errors#kind-timed_out"_s);
    }

    void shouldUseQueriesThatCanBeSearched()
    {
        int count = 0;
        for (const HelpPage &page : m_library.pages()) {
            for (const QString &text : captured(page.html, u"class=\"query\">(.*?)</(?:code|pre)>"_s)) {
                const auto parsed = query::parseQuery(unescaped(text), 1'800'000'000'000);
                QVERIFY2(parsed, qPrintable(text + u": "_s + (parsed ? QString() : parsed.error().message)));
                ++count;
            }
        }
        QVERIFY(count > 20);
    }

    void shouldUseConditionsThatFiltersUnderstand()
    {
        const QString html = m_library.page(u"filters"_s)->html;
        const QStringList conditions = captured(html, u"class=\"condition\">(.*?)</code>"_s);
        QVERIFY(conditions.size() >= 5);
        for (const QString &text : conditions) {
            const auto condition = conditionFromText(unescaped(text));
            QVERIFY2(condition, qPrintable(text));
            QVERIFY2(problemsOf(*condition, 0).empty(), qPrintable(text));
            QCOMPARE(conditionText(*condition), unescaped(text));
        }
        for (const OperatorFacts &facts : operatorTable())
            QVERIFY2(html.contains(u"<code>%1</code>"_s.arg(QLatin1StringView(facts.name))), facts.name);
    }

    void shouldNameTheStepsOfATestAsTheTestDoes()
    {
        const QString html = m_library.page(u"test"_s)->html;
        for (const QString &id : stepIds())
            QVERIFY2(html.contains(u"<tr><td><b>%1</b></td>"_s.arg(stepTitle(id))), qPrintable(id));
    }

    void shouldNameEveryFileOfABundle()
    {
        const QString html = m_library.page(u"forecast"_s)->html;
        for (const QString &name : bundleFileNames())
            QVERIFY2(html.contains(u"<tr><td><code>%1</code></td>"_s.arg(name)), qPrintable(name));
    }

    void shouldListEveryField()
    {
        const HelpPage *records = m_library.page(u"records"_s);
        for (const query::KnownField &field : query::knownFields())
            QVERIFY2(
                records->html.contains(u"<code>%1</code>"_s.arg(QLatin1StringView(field.name))), field.name);
    }

    void shouldSayNothingOfWhatIsNotThere()
    {
        static const QRegularExpression promise(
            u"\\b(?:coming soon|will be added|not yet implemented|planned|future version|todo)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const HelpPage &page : m_library.pages())
            QVERIFY2(!page.html.contains(promise), qPrintable(page.id));
    }

    void shouldFindWordsWhereverTheyStand()
    {
        const auto admin = m_library.find(u"admin consent"_s);
        QVERIFY(!admin.isEmpty());
        QCOMPARE(admin.first().address, u"help:registration#consent"_s);
        QCOMPARE(m_library.find(u"AADSTS7000222"_s).first().heading, u"The client secret has expired"_s);
        QCOMPARE(m_library.find(u"live TAIL"_s).first().address, u"help:records#live"_s);
    }

    void shouldFindBeginningsOfWordsOnly()
    {
        QVERIFY(!m_library.find(u"throt"_s).isEmpty());
        QVERIFY(m_library.find(u"hrottled"_s).isEmpty());
        QVERIFY(m_library.find(u"secret nosuchword"_s).isEmpty());
        QVERIFY(m_library.find(u"  "_s).isEmpty());
    }

    void shouldShowTheWordsInTheirSurroundings()
    {
        for (const HelpHit &hit : m_library.find(u"keychain"_s)) {
            QVERIFY2(hit.excerpt.contains(u"keychain"_s, Qt::CaseInsensitive)
                    || hit.heading.contains(u"keychain"_s, Qt::CaseInsensitive),
                qPrintable(hit.address));
            QVERIFY(hit.excerpt.size() <= 112);
            QVERIFY(!hit.excerpt.contains(u'<'));
        }
    }

    void shouldFindGermanWordsHoweverTheyAreWritten()
    {
        const HelpLibrary german(u"de"_s);
        QCOMPARE(german.find(u"schlüsselbund"_s).first().address, u"help:data#keychain"_s);
        for (const QString &written : {u"SCHLÜSSELBUND"_s, u"Schluesselbund"_s, u"Schlu\u0308sselbund"_s})
            QCOMPARE(german.find(written).size(), german.find(u"schlüsselbund"_s).size());
        QCOMPARE(german.find(u"GROSS"_s).size(), german.find(u"groß"_s).size());
        QVERIFY(!german.find(u"groß"_s).isEmpty());
    }

    void shouldFindPartsOfGermanCompounds()
    {
        const auto hits = HelpLibrary(u"de"_s).find(u"zustimmung"_s);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().address, u"help:registration#consent"_s);
    }

    void shouldFindJapaneseWithoutBlanks()
    {
        const HelpLibrary japanese(u"ja"_s);
        for (const QString &word : {u"シークレット"_s, u"クライアント"_s, u"接続"_s, u"ＡＰＩ"_s}) {
            const auto hits = japanese.find(word);
            QVERIFY2(hits.size() > 1, qPrintable(word));
            for (const HelpHit &hit : hits)
                QVERIFY2(hit.excerpt.size() <= 112, qPrintable(hit.excerpt));
        }
        const HelpHit hit = japanese.find(u"シークレット"_s).first();
        QVERIFY((hit.title + hit.heading + hit.excerpt).contains(u"シークレット"_s));
        QVERIFY(japanese.find(u"がぎ"_s).isEmpty());
    }

    void shouldFallBackToEnglish()
    {
        const HelpLibrary other(u"is"_s);
        QCOMPARE(other.pages().size(), m_library.pages().size());
        QCOMPARE(other.pages().first().title, m_library.pages().first().title);
    }

private:
    [[nodiscard]] QString errors() const { return m_library.page(u"errors"_s)->html; }

    // The entry behind the error's address says what explain() says.
    void compareEntry(const Error &error)
    {
        const QString anchor = QUrl(helpAddressOf(error)).fragment();
        const qsizetype start = errors().indexOf(u"<a name=\"%1\">"_s.arg(anchor));
        QVERIFY2(start >= 0, qPrintable(anchor));
        const qsizetype end = errors().indexOf(QRegularExpression(u"<h[23]>|</body>"_s), start);
        const QString entry = errors().mid(start, end - start);
        const Explanation words = explain(error);
        QVERIFY2(entry.contains(words.title.toHtmlEscaped()), qPrintable(words.title));
        QVERIFY2(entry.contains(words.meaning.toHtmlEscaped()), qPrintable(words.meaning));
        for (const QString &advice : words.recommendations)
            QVERIFY2(entry.contains(advice.toHtmlEscaped()), qPrintable(anchor + u": "_s + advice));
    }

    HelpLibrary m_library;
};

QTEST_GUILESS_MAIN(tst_HelpLibrary)
#include "tst_helplibrary.moc"
