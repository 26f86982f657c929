#include "base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

const QString followSystem = u"system"_s;
const QString sourceLanguage = u"en"_s; // There is no file for it: the texts are written in it.

QString &spoken()
{
    static QString code = sourceLanguage;
    return code;
}

bool isSpoken(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(),
        [&code](const Language &language) { return language.code == code; });
}

QString languageOf(const QLocale &locale)
{
    return locale.name().section(u'_', 0, 0);
}

// The C locale asks for untranslated texts, whatever else the environment wishes: scripts and tests rely on
// it.
bool isUntranslated()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return false;
}

QString languageOfSystem()
{
    const QStringList wishes = isUntranslated() ? QStringList() : QLocale::system().uiLanguages();
    for (const QString &wish : wishes) {
        if (const QString code = languageOf(QLocale(wish)); isSpoken(code))
            return code;
    }
    return sourceLanguage;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{
        {sourceLanguage, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"ja"_s, u"日本語"_s}};
    return all;
}

bool isLanguageChoice(const QString &choice)
{
    return choice == followSystem || isSpoken(choice);
}

QLocale localeOf(const QString &choice)
{
    const QLocale system = QLocale::system();
    return choice == followSystem || languageOf(system) == choice ? system : QLocale(choice);
}

QString spokenLanguage()
{
    return spoken();
}

Translations::~Translations()
{
    spoken() = sourceLanguage;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString &choice)
{
    const QString code = choice == followSystem ? languageOfSystem() : choice;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const bool isTranslated = m_own.load(u":/translations/connector-workbench_"_s + code);
    if (isTranslated)
        QCoreApplication::installTranslator(&m_own);
    spoken() = isTranslated ? code : sourceLanguage;
}

} // namespace workbench
