#include "query/fieldvalue.h"

#include "record/jsonlayout.h"

namespace workbench::query {

namespace {

QByteArray listOf(const QByteArrayList &values)
{
    return '[' + values.join(',') + ']';
}

} // namespace

QByteArray jsonOf(RecordDocument &record, const Field &field)
{
    QByteArrayList values;
    record.any(field.path, RecordDocument::Lists::Whole, [&](const Value &value) {
        values += jsonOnOneLine(value.json);
        return false;
    });
    return values.size() < 2 ? values.value(0) : listOf(values);
}

QByteArray textOf(RecordDocument &record, const Field &field)
{
    QByteArrayList values;
    QByteArray single;
    record.any(field.path, RecordDocument::Lists::Whole, [&](const Value &value) {
        values += jsonOnOneLine(value.json);
        const bool isScalar = value.type != Value::Type::Object && value.type != Value::Type::Array;
        single = isScalar ? value.text.toByteArray() : values.constLast();
        return false;
    });
    return values.size() < 2 ? single : listOf(values);
}

} // namespace workbench::query
