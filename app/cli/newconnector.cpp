#include "cli/newconnector.h"

#include "cli/command.h"
#include "cli/connectorjson.h"
#include "cli/output.h"
#include "cli/referencelists.h"
#include "cli/secretaccess.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/validation.h"
#include "secret/connectorsecret.h"
#include "secret/secretnow.h"

namespace workbench {

namespace {

// The keychain first, the configuration second: if the keychain refuses, nothing is saved.
Result<void> save(
    ConnectorConfig &connector, const std::optional<Secret> &secret, const ConnectorRepository &repository)
{
    const auto store = secretStoreOf(connector);
    if (secret) {
        const auto backend = writeNow(*store, secretReferenceOf(connector), *secret);
        if (!backend)
            return fail(backend.error());
        connector.keychainBackend = *backend;
        connector.secretStored = true;
    }
    const auto added = repository.add(connector);
    // An entry that no connector refers to would stay for ever.
    if (!added && secret)
        static_cast<void>(removeNow(*store, secretReferenceOf(connector)));
    return added;
}

} // namespace

Result<ConnectorConfig> addWithSecret(
    ConnectorConfig connector, const SecretInput &input, const DataDirectory &data)
{
    std::optional<Secret> secret;
    if (connector.secretStore == SecretStoreKind::Keychain) {
        auto taken = takeSecret(input);
        if (!taken)
            return fail(taken.error());
        secret = std::move(*taken);
    }
    if (secret && !secretWarning(*secret).isEmpty())
        printNote(secretWarning(*secret));
    if (const auto listed = rememberReferences(connector, data); !listed)
        return fail(listed.error());
    if (const auto saved = save(connector, secret, ConnectorRepository(data)); !saved)
        return fail(saved.error());
    return connector;
}

void printAdded(const ConnectorConfig &connector, const CommandContext &context, const QString &sentence)
{
    const bool isStored = isSecretStored(connector);
    if (!isStored && connector.secretStore == SecretStoreKind::Environment)
        printNote(CliWording::tr("Note: the environment holds no secret for this connector yet."));
    else if (!isStored)
        printNote(CliWording::tr(
            "Note: no client secret was given. Store it with: connectorctl secret NAME --secret-stdin"));
    printConnector(connector, isStored, context, sentence);
}

} // namespace workbench
