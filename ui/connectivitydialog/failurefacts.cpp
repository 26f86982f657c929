#include "ui/connectivitydialog/failurefacts.h"

#include "base/errorexplanation.h"

namespace workbench {

using namespace Qt::StringLiterals;

bool isSecretFailure(const Error &error)
{
    return error.kind == ErrorKind::BadCredentials || error.kind == ErrorKind::SecretUnavailable
        || error.field == u"client_secret"_s;
}

QString failedStep(const ConnectivityReport &report)
{
    for (const TestStep &step : report.steps) {
        if (step.state == StepState::Failed)
            return step.id;
    }
    return {};
}

QString fieldAtFault(const ConnectivityReport &report)
{
    const Error error = report.error.value_or(Error());
    if (!error.field.isEmpty())
        return error.field;
    if (isSecretFailure(error))
        return u"client_secret"_s;
    const QString step = failedStep(report);
    return step == u"resolve_host"_s || step == u"connect"_s || step == u"tls"_s || step == u"activities"_s
            || step == u"alerts"_s
        ? u"api_url"_s
        : QString();
}

QString codesOf(const Error &error)
{
    QStringList codes;
    if (error.httpStatus != 0)
        codes << httpStatusName(error.httpStatus);
    if (error.entraCode != 0)
        codes << u"AADSTS%1"_s.arg(error.entraCode);
    return codes.isEmpty() ? explain(error).title : codes.join(u", "_s);
}

} // namespace workbench
