#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace workbench {

// A language that the programs speak, named in itself: whoever speaks it finds it whatever is shown.
struct Language {
    QString code; // "de", as in the names of the files in translations/.
    QString name;
};

// English, in which the texts are written, first.
[[nodiscard]] const QList<Language> &languages();

// "system" or the code of one of languages().
[[nodiscard]] bool isLanguageChoice(const QString &choice);

// How dates, numbers and sizes are written with that choice: as the desktop says, unless another language
// than its own was chosen.
[[nodiscard]] QLocale localeOf(const QString &choice);

// What tr() answers in: the code of one of languages(). Main thread.
[[nodiscard]] QString spokenLanguage();

// The texts in another language: our own out of the resources of the program, and Qt's for its standard
// buttons where Qt's translations are installed. Main thread; made after the application and gone before it.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    // From now on tr() answers in this language; what is shown already keeps its words. "system" is the
    // language of the session, English if that is none of ours.
    void use(const QString &choice);

private:
    QTranslator m_own, m_qt;
};

} // namespace workbench
