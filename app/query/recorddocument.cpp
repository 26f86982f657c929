#include "query/recorddocument.h"

#include "query/jsonstring.h"

#include <simdjson.h>

namespace workbench::query {

namespace {

namespace ondemand = simdjson::ondemand;
using Each = std::function<bool(const Value &)>;
using Lists = RecordDocument::Lists;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// The text between the quotation marks; `start` is behind the first one.
QByteArrayView untilQuote(const char *start)
{
    const char *end = start;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {start, end - start};
}

bool isKey(ondemand::field &field, const QByteArray &key)
{
    const QByteArrayView written = untilQuote(field.key().raw());
    return written.contains('\\') ? unescaped(written) == key : written == key;
}

bool visit(ondemand::value value, std::span<const QByteArray> path, Lists lists, const Each &each);

bool visitScalar(ondemand::value value, ondemand::json_type type, const Each &each)
{
    const QByteArrayView token = viewOf(value.raw_json_token()).trimmed();
    if (type == ondemand::json_type::number)
        return each({Value::Type::Number, token, token});
    if (type == ondemand::json_type::boolean)
        return each({Value::Type::Boolean, token, token});
    if (type != ondemand::json_type::string)
        return false;
    const QByteArrayView written = untilQuote(token.data() + 1);
    const QByteArrayView json(token.data(), written.size() + 2);
    if (!written.contains('\\'))
        return each({Value::Type::String, written, json});
    const QByteArray text = unescaped(written);
    return each({Value::Type::String, text, json});
}

bool visitArray(ondemand::value value, std::span<const QByteArray> path, Lists lists, const Each &each)
{
    ondemand::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    if (path.empty() && lists == Lists::Whole) {
        std::string_view json;
        if (array.raw_json().get(json) != simdjson::SUCCESS)
            return false;
        return each({Value::Type::Array, viewOf(json), viewOf(json)});
    }
    for (auto next : array) {
        ondemand::value element;
        // Without the move it does not compile: get() may only be called on what is done with.
        if (std::move(next).get(element) != simdjson::SUCCESS) // NOLINT(performance-move-const-arg)
            return false;
        if (visit(element, path, lists, each))
            return true;
    }
    return false;
}

bool visitObject(ondemand::object object, std::span<const QByteArray> path, Lists lists, const Each &each)
{
    if (path.empty()) {
        std::string_view json;
        if (object.raw_json().get(json) != simdjson::SUCCESS)
            return false;
        return each({Value::Type::Object, viewOf(json), viewOf(json)});
    }
    for (auto next : object) {
        ondemand::field field;
        if (std::move(next).get(field) != simdjson::SUCCESS)
            return false;
        if (isKey(field, path.front()) && visit(field.value(), path.subspan(1), lists, each))
            return true;
    }
    return false;
}

bool visit(ondemand::value value, std::span<const QByteArray> path, Lists lists, const Each &each)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type == ondemand::json_type::array)
        return visitArray(value, path, lists, each);
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        return value.get_object().get(object) == simdjson::SUCCESS && visitObject(object, path, lists, each);
    }
    return path.empty() && visitScalar(value, type, each);
}

} // namespace

struct RecordDocument::Private {
    std::string buffer; // The record and the bytes simdjson may read behind it.
    size_t size = 0;
    ondemand::parser parser;
    ondemand::document document;
};

RecordDocument::RecordDocument() : d(std::make_unique<Private>()) { }
RecordDocument::RecordDocument(RecordDocument &&) noexcept = default;
RecordDocument &RecordDocument::operator=(RecordDocument &&) noexcept = default;
RecordDocument::~RecordDocument() = default;

bool RecordDocument::load(std::initializer_list<QByteArrayView> parts)
{
    d->buffer.clear();
    for (const auto part : parts)
        d->buffer.append(part.data(), size_t(part.size()));
    d->size = d->buffer.size();
    d->buffer.append(simdjson::SIMDJSON_PADDING, '\0');
    const simdjson::padded_string_view view(d->buffer.data(), d->size, d->buffer.size());
    return d->parser.iterate(view).get(d->document) == simdjson::SUCCESS;
}

QByteArrayView RecordDocument::json() const
{
    return {d->buffer.data(), qsizetype(d->size)};
}

bool RecordDocument::any(const std::vector<QByteArray> &path, Lists lists, const Each &each)
{
    d->document.rewind();
    ondemand::object object;
    if (d->document.get_object().get(object) != simdjson::SUCCESS)
        return false;
    return visitObject(object, path, lists, each);
}

QByteArray RecordDocument::lastMember()
{
    d->document.rewind();
    ondemand::object object;
    if (d->document.get_object().get(object) != simdjson::SUCCESS)
        return {};
    QByteArray last;
    for (auto next : object) {
        ondemand::field field;
        if (std::move(next).get(field) != simdjson::SUCCESS)
            break;
        visit(field.value(), {}, Lists::Whole, [&](const Value &value) {
            last = value.json.toByteArray();
            return false;
        });
    }
    return last;
}

} // namespace workbench::query
