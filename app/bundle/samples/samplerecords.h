#pragma once

#include "base/result.h"
#include "connector/connectorconfig.h"
#include "connector/connectortype.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <stop_token>

namespace workbench {

// The newest records of the connector, at most 20 of each content type and 20 mapped alerts: whole Interflow
// JSON. None if there is no store yet.
[[nodiscard]] Result<QByteArrayList> sampleRecords(const QString &recordsFile,
    const ConnectorConfig &connector, const ConnectorType &type, std::stop_token stop = {});

// One pseudonymised record a line; see Pseudonyms. The same records give the same bytes.
[[nodiscard]] QByteArray pseudonymisedLines(const QByteArrayList &records);

// Which raw field each Interflow field was made from and how, by msg_class and index, as seen in the records;
// and all fields with their kinds. No values.
[[nodiscard]] QByteArray mappingJson(const QByteArrayList &records);

} // namespace workbench
