// Trains the dictionary that the program comes with, resources/default.zdict, from records of several
// simulated tenants and the sample records of the tests:
//   train_dictionary tests/data/defender/samples resources/default.zdict
// Stores copy the dictionary they use, so that a new one here changes nothing for records stored before.

#include "benchmarks/mappedrecords.h"
#include "benchmarks/tenantrecords.h"
#include "storage/bodycodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace workbench;
using namespace workbench::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t activitiesOfTenant = 450;
constexpr std::uint64_t tenantSize =
    100'000; // What the 450 are spread over, so that all kinds are among them.
constexpr std::uint64_t alertsOfTenant = 50;
constexpr int repeatedSamples = 4; // Real in form and few: seen once they would weigh nothing.

// Every connector writes other names into its records; what they share is what the dictionary should learn.
defender::MappingConstants constantsOf(int number)
{
    static const QStringList names{u"Prod"_s, u"Defender Cloud Apps"_s, u"mdca"_s, u"Contoso EU"_s};
    const QUuid id = QUuid::createUuidV5(QUuid(), u"connector %1"_s.arg(number));
    return {.connectorId = id.toString(QUuid::WithoutBraces),
        .connectorName = names.at(number % names.size()),
        .tenantName = u"Tenant %1"_s.arg(number),
        .tenantId = QUuid::createUuidV5(id, u"tenant"_s).toString(QUuid::Id128)};
}

void add(const MappedRecord &mapped, QByteArrayList &samples)
{
    samples.append(mapped.record.json);
    if (mapped.derivedAlert)
        samples.append(mapped.derivedAlert->json);
}

void addTenant(int number, QByteArrayList &samples)
{
    const TenantRecords records(std::uint64_t(1000 + number), tenantSize);
    const auto constants = constantsOf(number);
    for (std::uint64_t i = 0; i < activitiesOfTenant; ++i)
        add(expected(defender::mapActivity(
                records.activity(i * (tenantSize / activitiesOfTenant)), constants, now)),
            samples);
    const std::uint64_t step = records.alertCount() / alertsOfTenant;
    for (std::uint64_t i = 0; i < alertsOfTenant; ++i)
        add(expected(defender::mapAlert(records.alert(i * step), constants, now)), samples);
}

QJsonArray sampleRecords(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        giveUp(u"%1 cannot be read."_s.arg(file));
    return QJsonDocument::fromJson(input.readAll()).object().value("data"_L1).toArray();
}

void addSamples(const QString &folder, int number, QByteArrayList &samples)
{
    const auto constants = constantsOf(number);
    for (const QJsonValue &raw : sampleRecords(folder + u"/activities.json"_s)) {
        const QByteArray bytes = QJsonDocument(raw.toObject()).toJson(QJsonDocument::Compact);
        add(expected(defender::mapActivity(bytes.toStdString(), constants, now)), samples);
    }
    for (const QJsonValue &raw : sampleRecords(folder + u"/alerts.json"_s)) {
        const QByteArray bytes = QJsonDocument(raw.toObject()).toJson(QJsonDocument::Compact);
        add(expected(defender::mapAlert(bytes.toStdString(), constants, now)), samples);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        giveUp(u"usage: train_dictionary SAMPLES_FOLDER DICTIONARY"_s);
    QByteArrayList samples;
    for (int tenant = 0; tenant < 3; ++tenant)
        addTenant(tenant, samples);
    for (int repetition = 0; repetition < repeatedSamples; ++repetition)
        addSamples(QString::fromLocal8Bit(argv[1]), 10 + repetition, samples);

    const auto dictionary = trainDictionary(samples);
    if (!dictionary)
        giveUp(u"The samples gave no dictionary."_s);
    QFile output(QString::fromLocal8Bit(argv[2]));
    if (!output.open(QIODevice::WriteOnly) || output.write(*dictionary) != dictionary->size())
        giveUp(u"%1 cannot be written."_s.arg(output.fileName()));
    std::printf("%lld samples, dictionary of %lld bytes\n", static_cast<long long>(samples.size()),
        static_cast<long long>(dictionary->size()));
}
