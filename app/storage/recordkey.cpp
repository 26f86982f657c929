#include "storage/recordkey.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace workbench {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr qsizetype uuidLength = 36;

// One body, opened for reading single fields. On-demand parsing looks at these only, so that anything may be
// in the raw object, numbers beyond 64 bits for example. Copies the text, since simdjson reads a little
// beyond its end.
class Body {
public:
    explicit Body(QByteArrayView json) : m_text(json.data(), size_t(json.size()))
    {
        m_text.append(simdjson::SIMDJSON_PADDING, '\0');
        const simdjson::padded_string_view view(m_text.data(), size_t(json.size()), m_text.size());
        m_isOpen = m_parser.iterate(view).get(m_document) == simdjson::SUCCESS;
    }

    // The string at a JSON pointer, or the first of a list of strings; empty if there is none.
    [[nodiscard]] QByteArray text(std::string_view pointer)
    {
        ondemand::value value;
        ondemand::json_type type{};
        if (!find(pointer, value) || value.type().get(type) != simdjson::SUCCESS)
            return {};
        if (type == ondemand::json_type::string)
            return string(value);
        ondemand::array list;
        if (type != ondemand::json_type::array || value.get_array().get(list) != simdjson::SUCCESS)
            return {};
        for (auto element : list) {
            ondemand::value first;
            return element.get(first) == simdjson::SUCCESS ? string(first) : QByteArray();
        }
        return {};
    }

    [[nodiscard]] std::optional<qint64> integer(std::string_view pointer)
    {
        ondemand::value value;
        int64_t number = 0;
        if (!find(pointer, value) || value.get_int64().get(number) != simdjson::SUCCESS)
            return std::nullopt;
        return number;
    }

    [[nodiscard]] bool has(std::string_view pointer)
    {
        ondemand::value value;
        return find(pointer, value);
    }

private:
    [[nodiscard]] bool find(std::string_view pointer, ondemand::value &value)
    {
        return m_isOpen && m_document.at_pointer(pointer).get(value) == simdjson::SUCCESS;
    }

    [[nodiscard]] static QByteArray string(ondemand::value value)
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS)
            return {};
        return {text.data(), qsizetype(text.size())};
    }

    std::string m_text;
    ondemand::parser m_parser;
    ondemand::document m_document;
    bool m_isOpen = false;
};

QByteArray sourceIdOf(QByteArrayView json)
{
    return Body(json).text("/event/id");
}

IndexSet usualIndices(QByteArrayView msgClass, bool isDerived)
{
    if (isDerived)
        return indexSet(Index::Alerts);
    return msgClass.endsWith("_alerts") ? Index::WindowsEvents | Index::Syslog
                                        : indexSet(Index::WindowsEvents);
}

QByteArray firstOf(const QByteArray &one, const QByteArray &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

quint64 recordHash(const RecordKey &key)
{
    QByteArray text;
    text.reserve(key.connectorId.size() + key.msgClass.size() + key.sourceId.size() + 4);
    text.append(key.connectorId).append('\0');
    text.append(key.msgClass).append('\0');
    text.append(char(key.indices)).append('\0');
    text.append(key.sourceId);
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Blake2b_160);
    return qFromLittleEndian<quint64>(digest.constData());
}

bool isSameRecord(QByteArrayView storedJson, const InterflowRecord &record)
{
    const QByteArray stored = sourceIdOf(storedJson);
    if (!stored.isEmpty())
        return stored == record.sourceId || stored == sourceIdOf(record.json);
    // Without an id in the body, the UUID that was made from it must do.
    const QByteArray uuid = Body(storedJson).text("/stellar_uuid").left(uuidLength);
    return uuid.isEmpty() || uuid == record.stellarUuid.left(uuidLength);
}

std::optional<RestoredRecord> restoredRecord(QByteArrayView json)
{
    Body body(json);
    const auto eventTime = body.integer("/timestamp");
    const QByteArray msgClass = body.text("/msg_class");
    if (!eventTime || msgClass.isEmpty())
        return std::nullopt;
    const bool isDerived = body.has("/orig_id");
    const QByteArray uuid = body.text("/stellar_uuid");
    return RestoredRecord{
        .connectorId = body.text("/msg_origin/processor/id"),
        .record = {.msgClass = msgClass,
            .indices = usualIndices(msgClass, isDerived),
            .eventTime = *eventTime,
            .sourceId = firstOf(body.text("/event/id"), uuid),
            .stellarUuid = uuid,
            .user = body.text("/srcip_username"),
            .sourceIp = body.text("/srcip"),
            .country = body.text("/srcip_geo/countryCode"),
            .app = body.text("/service/name"),
            .action = firstOf(body.text("/event/action"), body.text("/event/tactic")),
            .category = body.text("/event/category"),
            .outcome = body.text("/event/outcome"),
            .severity = body.text("/event/severity_str"),
            .title = firstOf(body.text("/event/name"), body.text("/event/description")).left(200),
            .searchText = {},
            .json = json.toByteArray(),
            .contentHash = {},
            .originalBytes = {}},
        .isDerived = isDerived,
    };
}

} // namespace workbench
