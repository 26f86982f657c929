#include "base/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

// What a person may choose, and what is spoken then.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("LC_ALL", "C.UTF-8");
        qunsetenv("LANGUAGE");
    }

    void shouldAcceptTheSystemAndEveryLanguage()
    {
        QVERIFY(isLanguageChoice(u"system"_s));
        for (const Language &language : languages())
            QVERIFY2(isLanguageChoice(language.code), qPrintable(language.code));
    }

    void shouldRefuseWhatNobodyTranslated()
    {
        for (const QString &choice : {u""_s, u"xx"_s, u"DE"_s, u"../de"_s})
            QVERIFY2(!isLanguageChoice(choice), qPrintable(choice));
    }

    void shouldSpeakEveryLanguage()
    {
        Translations translations;
        const QString english = paused();
        QStringList words{english};
        for (const Language &language : languages().sliced(1)) {
            translations.use(language.code);
            QVERIFY2(!words.contains(paused()), qPrintable(language.code));
            QCOMPARE(spokenLanguage(), language.code);
            words.append(paused());
        }

        translations.use(u"en"_s);

        QCOMPARE(paused(), english);
        QCOMPARE(spokenLanguage(), u"en"_s);
    }

    void shouldFollowTheSession()
    {
        qputenv("LC_ALL", "de_AT.UTF-8");
        Translations translations;

        translations.use(u"system"_s);

        QCOMPARE(paused(), u"Pausiert"_s);
    }

    void shouldStayEnglishInTheLocaleOfScripts()
    {
        qputenv("LANGUAGE", "de");
        Translations translations;

        translations.use(u"system"_s);

        QCOMPARE(paused(), u"Paused"_s);
    }

    void shouldWriteNumbersInTheLanguageThatWasChosen()
    {
        QCOMPARE(localeOf(u"de"_s).toString(1234567), u"1.234.567"_s);
        QCOMPARE(localeOf(u"ja"_s).toString(1234567), u"1,234,567"_s);
        QCOMPARE(localeOf(u"system"_s), QLocale::system());
    }

private:
    static QString paused() { return QCoreApplication::translate("StatusMark", "Paused"); }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
