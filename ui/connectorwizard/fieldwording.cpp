#include "ui/connectorwizard/fieldwording.h"
#include "base/joinedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Looks the words up for translation as those of the form.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::Wording)

public:
    static QString shorter(const QString &sentence, const QString &label, const FieldSpec *spec);
    static QString empty(const QString &label) { return tr("Enter the %1.").arg(label); }

private:
    static QString choose(const FieldSpec *spec);
};

// Whether the engine made this sentence from one of its templates, in the language in use.
bool isMadeFrom(const QString &sentence, const char *pattern)
{
    static const QRegularExpression placeholder(u"\\\\%[1-9]"_s);
    // The contexts of the folders that make such sentences.
    for (const char *context : {"workbench::Connector", "workbench::Defender", "workbench::Configuration"}) {
        auto expression = QRegularExpression::escape(QCoreApplication::translate(context, pattern));
        expression.replace(placeholder, u".*"_s);
        const QRegularExpression whole(
            u"^%1$"_s.arg(expression), QRegularExpression::DotMatchesEverythingOption);
        if (whole.match(sentence).hasMatch())
            return true;
    }
    return false;
}

bool isMadeFromAny(const QString &sentence, std::initializer_list<const char *> patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
        [&sentence](const char *pattern) { return isMadeFrom(sentence, pattern); });
}

QString Wording::choose(const FieldSpec *spec)
{
    QStringList labels;
    if (spec != nullptr) {
        for (const auto &choice : spec->choices)
            labels << choice.label;
    }
    if (labels.size() == 2)
        return tr("Choose %1, %2 or both.").arg(labels.at(0), labels.at(1));
    return tr("Choose at least one of %1.").arg(joinedList(labels));
}

QString Wording::shorter(const QString &sentence, const QString &label, const FieldSpec *spec)
{
    if (isMadeFromAny(sentence,
            {"%1 is not an address. Enter a URL that starts with https://, for example %2.",
                "The scheme %1 is not accepted. Enter a URL that starts with https://, for example %2.",
                "Plain http to %1 is refused, since it would show the credentials. Enter a URL that starts "
                "with https://."}))
        return tr("Enter a URL that starts with https://, for example %1.")
            .arg(u"https://tenant.us3.portal.cloudappsecurity.com"_s);
    if (isMadeFrom(sentence,
            "%1 is the portal's address. Copy the API URL from Settings, Cloud Apps, System, About."))
        return tr("This is the portal's address. Copy the API URL from Settings, Cloud Apps, System, About.");
    if (isMadeFromAny(sentence,
            {"%1 belongs to GCC. GCC and GCC High are not supported.",
                "%1 belongs to GCC High or DoD, the US Government clouds. GCC and GCC High are not "
                "supported."}))
        return tr("GCC and GCC High are not supported.");
    if (isMadeFrom(sentence,
            "%1 is no such ID. It has 32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7. "
            "Copy it from the app's Overview."))
        return tr("A %1 has 32 hexadecimal digits, like %2.")
            .arg(label, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
    if (isMadeFrom(sentence, "%1 is the same value as Tenant ID. Copy “Application (client) ID” instead."))
        return tr("Same value as Tenant ID. Copy “Application (client) ID” instead.");
    if (isMadeFrom(sentence, "%1 is not accepted. Enter 1 to 1440, a whole number of minutes."))
        return tr("Enter 1 to 1440.");
    if (isMadeFrom(sentence, "Choose at least one of: %1."))
        return choose(spec);
    return sentence;
}

} // namespace

QString fieldSentence(const Error &error, const QString &label, const FieldSpec *spec)
{
    const auto start = label + u": "_s;
    const auto sentence = error.detail.startsWith(start) ? error.detail.mid(start.size()) : error.detail;
    return Wording::shorter(sentence, label, spec);
}

QString emptySentence(const QString &label)
{
    return Wording::empty(label);
}

} // namespace workbench
