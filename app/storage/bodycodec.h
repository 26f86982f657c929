#pragma once

#include "base/result.h"
#include "sqlite/database.h"

#include <QByteArray>
#include <QByteArrayList>
#include <memory>
#include <optional>

struct ZSTD_DDict_s;

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

// Ready to unpack with; null: none. Never changes, so threads may share it.
using BodyDictionary = std::shared_ptr<const ZSTD_DDict_s>;

// Unpacks what BodyEncoder packed. One object per thread.
class BodyUnpacker {
public:
    // Zero bytes that follow the text in memory, as simdjson wants it.
    static constexpr qsizetype padding = 64;

    BodyUnpacker();
    BodyUnpacker(BodyUnpacker &&) noexcept;
    BodyUnpacker &operator=(BodyUnpacker &&) noexcept;
    ~BodyUnpacker();

    // body.doc in, JSON out; valid until the next call. StoreDamaged for what is no body.
    [[nodiscard]] Result<QByteArrayView> unpacked(const BodyDictionary &dictionary, QByteArrayView doc);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The same by the numbers of dictionaries; reads each from zdict once. Belongs to one connection and its
// thread.
class BodyDecoder {
public:
    // The connection must live, and stay where it is, longer than this object.
    explicit BodyDecoder(sqlite::Database &database);
    BodyDecoder(BodyDecoder &&) noexcept;
    BodyDecoder &operator=(BodyDecoder &&) noexcept;
    ~BodyDecoder();

    // body.dict and body.doc in, JSON out; valid until the next call. StoreDamaged for what is no body.
    [[nodiscard]] Result<QByteArrayView> decoded(qint64 dictionary, QByteArrayView doc);
    // StoreDamaged where zdict has none of that number, which is not 0.
    [[nodiscard]] Result<BodyDictionary> dictionary(qint64 id);

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
