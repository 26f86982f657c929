#pragma once

#include "base/result.h"
#include "sqlite/database.h"

#include <QByteArray>
#include <QByteArrayList>
#include <memory>
#include <optional>

namespace workbench {

// Packs bodies for records.db: zstd with a dictionary, each record on its own, so that one can be
// read alone. Owned by the writer, on its thread.
class BodyEncoder {
public:
    BodyEncoder();
    BodyEncoder(BodyEncoder &&) noexcept;
    BodyEncoder &operator=(BodyEncoder &&) noexcept;
    ~BodyEncoder();

    // From now on; an empty dictionary means none. The caller has stored it in zdict under `id`.
    void setDictionary(qint64 id, const QByteArray &dictionary);
    [[nodiscard]] qint64 dictionaryId() const; // 0: none.
    // Valid until the next call.
    [[nodiscard]] Result<QByteArrayView> encoded(QByteArrayView json);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Unpacks what BodyEncoder packed; reads each dictionary from zdict once. Belongs to one connection and its
// thread.
class BodyDecoder {
public:
    // Zero bytes that follow the text in memory, as simdjson wants it.
    static constexpr qsizetype padding = 64;

    // The connection must live, and stay where it is, longer than this object.
    explicit BodyDecoder(sqlite::Database &database);
    BodyDecoder(BodyDecoder &&) noexcept;
    BodyDecoder &operator=(BodyDecoder &&) noexcept;
    ~BodyDecoder();

    // body.dict and body.doc in, JSON out; valid until the next call. StoreDamaged for what is no body.
    [[nodiscard]] Result<QByteArrayView> decoded(qint64 dictionary, QByteArrayView doc);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// A dictionary of at most 64 KiB from about 1500 sample bodies; takes about half a second. Nothing if there
// are too few.
[[nodiscard]] std::optional<QByteArray> trainDictionary(const QByteArrayList &samples);
// The dictionary that comes with the program (resource ":/storage/default.zdict"; made by
// tests/benchmarks/train_dictionary). A store copies it into zdict before it uses it, so that another version
// may bring another one.
[[nodiscard]] QByteArray defaultDictionary();

} // namespace workbench
