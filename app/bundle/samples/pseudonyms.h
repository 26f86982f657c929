#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace workbench {

// Takes persons out of records: what belongs to one person gets the same pseudonym everywhere, in the form of
// what it stands for (a name, a mail address, an id). Addresses, ids and every text that is not known to be a
// word of the API or of ours are replaced too, the same text by the same one; kept are kinds of events, apps,
// countries, times and the like. Numbers are given in the order of appearance, so that the same records give
// the same pseudonyms and nobody can calculate back. Value type, one thread.
class Pseudonyms {
public:
    // All records first, then replaced() for each: a name is known everywhere once one record told whose it
    // is.
    void learn(const QJsonObject &record);
    [[nodiscard]] QJsonObject replaced(const QJsonObject &record);

private:
    void learnValue(const QJsonValue &value);
    void learnTogether(const QStringList &names);
    [[nodiscard]] size_t personOf(const QString &name);
    [[nodiscard]] size_t rootOf(size_t person) const;
    [[nodiscard]] qsizetype numberOf(size_t person);

    [[nodiscard]] QJsonObject replacedObject(const QJsonObject &object, const QString &path);
    [[nodiscard]] QJsonValue replacedValue(const QJsonValue &value, const QString &path);
    [[nodiscard]] QString replacedText(const QString &text, const QString &path);
    [[nodiscard]] QString replacedKey(const QString &key);
    [[nodiscard]] QString personText(size_t person, const QString &text);
    [[nodiscard]] bool namesSomebody(const QString &text) const;
    [[nodiscard]] qsizetype tokenOf(const QString &kind, const QString &text);

    QHash<QString, size_t> m_persons; // By name in folded case.
    std::vector<size_t> m_parents; // Persons that turned out to be one.
    QHash<size_t, qsizetype> m_numbers; // Of those that appear.
    QHash<QString, QHash<QString, qsizetype>> m_tokens; // By kind and text.
};

} // namespace workbench
