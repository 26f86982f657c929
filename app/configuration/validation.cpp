#include "configuration/validation.h"

#include "base/secret.h"
#include "configuration/generalrules.h"
#include "configuration/wording.h"
#include "connector/fieldrules.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Applies one rule after the other to the members of a connector until one refuses.
class Rules {
public:
    template<typename Value> void apply(Value &target, const Result<Value> &result)
    {
        if (m_error)
            return;
        if (result)
            target = *result;
        else
            m_error = result.error();
    }
    void applyField(const ConnectorType &type, const QString &key, QString &target)
    {
        if (const auto *field = type.field(key); field != nullptr && field->normalise)
            apply(target, field->normalise(target));
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace

Result<ConnectorConfig> validateConnector(
    ConnectorConfig connector, const ConnectorType &type, qint64 now, const ConnectorConfig *saved)
{
    connector.category = type.category;
    connector.type = type.id;
    connector.function = type.function;
    if (connector.startFrom.trimmed().isEmpty())
        connector.startFrom = u"24h"_s;
    Rules rules;
    rules.apply(connector.name, checkName(connector.name));
    rules.apply(connector.tenantName, normaliseTenantName(connector.tenantName));
    rules.apply(connector.runOn, normaliseRunOn(connector.runOn));
    rules.applyField(type, u"api_url"_s, connector.apiUrl);
    rules.applyField(type, u"tenant_id"_s, connector.tenantId);
    rules.applyField(type, u"client_id"_s, connector.clientId);
    rules.applyField(type, u"auth_url"_s, connector.authUrl);
    rules.apply(connector.intervalMinutes, parseInterval(QString::number(connector.intervalMinutes)));
    rules.apply(connector.contentTypes, normaliseContentTypes(connector.contentTypes, type));
    rules.apply(connector.profile, normaliseProfile(connector.profile));
    if (saved == nullptr || connector.startFrom != saved->startFrom)
        rules.apply(connector.startFrom, normaliseStartFrom(connector.startFrom, now));
    rules.apply(connector.secretExpires, normaliseSecretExpires(connector.secretExpires));
    if (saved == nullptr || connector.caFile != saved->caFile)
        rules.apply(connector.caFile, normaliseCaFile(connector.caFile));
    rules.apply(connector.proxy, normaliseProxy(connector.proxy));
    if (rules.error())
        return fail(*rules.error());
    if (type.check) {
        if (const auto together = type.check(connector); !together)
            return fail(together.error());
    }
    return connector;
}

QString secretWarning(const Secret &secret)
{
    const auto text = secret.reveal();
    static const QRegularExpression guid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    constexpr size_t guidLength = 36;
    if (text.size() == guidLength
        && guid.match(QString::fromLatin1(text.data(), qsizetype(text.size()))).hasMatch())
        return ConfigurationWording::tr(
            "The client secret looks like the Secret ID. Paste the secret's Value.");
    return {};
}

} // namespace workbench
