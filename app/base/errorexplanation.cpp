#include "base/errorexplanation.h"

#include "base/entracodes.h"
#include "base/explanationtable.h"
#include "base/joinedtext.h"

#include <QCoreApplication>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(ErrorExplanation)
};

void addAdvice(QStringList &list, const QString &advice)
{
    if (!advice.isEmpty() && !list.contains(advice))
        list << advice;
}

void addAdvice(QStringList &list, const ExplanationRow *row)
{
    if (!row)
        return;
    for (const char *advice : row->advice) {
        if (advice)
            addAdvice(list, Wording::tr(advice));
    }
}

// The row of the HTTP status or of the kind. The kind decides where it says something else than the status:
// Entra answers 400 for much that is neither the configuration nor a refusal.
const ExplanationRow *generalRow(const Error &error)
{
    const bool statusIsMeant = error.entraCode == 0 || error.kind == ErrorKind::InvalidConfiguration
        || error.kind == ErrorKind::BadCredentials;
    const auto *ofStatus = statusIsMeant ? explanationOfStatus(error.httpStatus) : nullptr;
    return ofStatus ? ofStatus : explanationOf(error.kind);
}

// A refusal by an HTTP status also gets the advice of that status; what never got an answer does not.
bool hasHttpAdvice(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidConfiguration:
    case ErrorKind::BadCredentials:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound: return error.httpStatus >= 400;
    default: return false;
    }
}

} // namespace

Explanation explain(const Error &error)
{
    const EntraCode *entra = findEntraCode(error.entraCode);
    const ExplanationRow *cause = explanationOf(error.cause);
    const ExplanationRow *general = generalRow(error);

    Explanation explanation;
    if (entra) {
        explanation.headline = Wording::tr(entra->headline);
        addAdvice(explanation.recommendations, Wording::tr(entra->advice));
    } else if (error.entraCode != 0) {
        explanation.headline =
            Wording::tr("Microsoft Entra refused the request (AADSTS%1)").arg(error.entraCode);
        addAdvice(explanation.recommendations,
            Wording::tr("Look up the code: https://login.microsoftonline.com/error?code=%1")
                .arg(error.entraCode));
    } else {
        explanation.headline = Wording::tr(cause ? cause->headline : general->headline);
    }
    explanation.meaning = Wording::tr(cause ? cause->meaning : general->meaning);
    addAdvice(explanation.recommendations, cause);
    if (!cause || hasHttpAdvice(error))
        addAdvice(explanation.recommendations, general);

    if (error.retryAfter.count() > 0)
        explanation.meaning = joinedSentences(
            {explanation.meaning, Wording::tr("Microsoft asks to wait %1 s.").arg(error.retryAfter.count())});
    if (!error.correlationId.isEmpty() && error.kind != ErrorKind::Cancelled)
        addAdvice(explanation.recommendations,
            Wording::tr("If you ask Microsoft for help, name the correlation ID %1.")
                .arg(error.correlationId));
    explanation.title = explanation.headline.left(1).toUpper() + explanation.headline.mid(1);
    return explanation;
}

QString httpStatusName(int status)
{
    struct Name {
        int status;
        const char16_t *name;
    };
    // As the RFC writes them: they are searched for, so they are not translated.
    static constexpr Name names[] = {
        {400, u"Bad Request"},
        {401, u"Unauthorized"},
        {402, u"Payment Required"},
        {403, u"Forbidden"},
        {404, u"Not Found"},
        {405, u"Method Not Allowed"},
        {407, u"Proxy Authentication Required"},
        {408, u"Request Timeout"},
        {410, u"Gone"},
        {413, u"Content Too Large"},
        {415, u"Unsupported Media Type"},
        {429, u"Too Many Requests"},
        {500, u"Internal Server Error"},
        {501, u"Not Implemented"},
        {502, u"Bad Gateway"},
        {503, u"Service Unavailable"},
        {504, u"Gateway Timeout"},
        {301, u"Moved Permanently"},
        {302, u"Found"},
        {307, u"Temporary Redirect"},
        {308, u"Permanent Redirect"},
    };
    for (const Name &entry : names) {
        if (entry.status == status)
            return u"%1 %2"_s.arg(status).arg(QStringView(entry.name));
    }
    return QString::number(status);
}

} // namespace workbench
