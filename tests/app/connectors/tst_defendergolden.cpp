#include "connectors/defender/defendermapping.h"
#include "record/jsonindex.h"
#include "record/jsonscanner.h"
#include "record/jsontext.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::defender;

namespace {

constexpr qint64 receiveTime = 1751000065000;

MappingConstants constants()
{
    return {.connectorId = u"c-01"_s,
        .connectorName = u"Contoso (EU)"_s,
        .tenantName = u"Contoso"_s,
        .tenantId = u"t-01"_s};
}

// Indented, members in the order they have. The raw record inside is left out: it has a file of its own.
void appendPretty(std::string &text, const JsonValue &value, size_t depth)
{
    if ((!value.isObject() && !value.isArray()) || value.begin() == value.end()) {
        text += value.raw();
        return;
    }
    const std::string indent(depth * 2 + 2, ' ');
    text += value.isObject() ? "{" : "[";
    bool isFirst = true;
    for (const JsonValue child : value) {
        text += std::exchange(isFirst, false) ? "\n" : ",\n";
        text += indent;
        if (value.isObject())
            text.append("\"").append(child.rawName()).append("\": ");
        if (value.isObject() && child.rawName() == "microsoft_defender_for_cloud_apps")
            text += "\"the raw record as it came\"";
        else
            appendPretty(text, child, depth + 1);
    }
    text += "\n" + std::string(depth * 2, ' ') + (value.isObject() ? "}" : "]");
}

void appendColumn(std::string &text, const char *name, const QByteArray &value)
{
    text.append("  \"").append(name).append("\": ");
    appendJsonString(text, viewOf(value));
    text += ",\n";
}

std::string pretty(const InterflowRecord &record)
{
    std::string text = "{\n";
    appendColumn(text, "msgClass", record.msgClass);
    appendColumn(text, "indices", QByteArray::number(record.indices));
    appendColumn(text, "eventTime", QByteArray::number(record.eventTime));
    appendColumn(text, "sourceId", record.sourceId);
    appendColumn(text, "stellarUuid", record.stellarUuid);
    appendColumn(text, "user", record.user);
    appendColumn(text, "sourceIp", record.sourceIp);
    appendColumn(text, "country", record.country);
    appendColumn(text, "app", record.app);
    appendColumn(text, "action", record.action);
    appendColumn(text, "category", record.category);
    appendColumn(text, "outcome", record.outcome);
    appendColumn(text, "severity", record.severity);
    appendColumn(text, "title", record.title);
    appendColumn(text, "contentHash", record.contentHash);
    text += "  \"json\": ";
    const auto index = JsonIndex::of(viewOf(record.json), 600);
    if (index)
        appendPretty(text, index->root(), 1);
    return text + "\n}\n";
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Maps every recorded raw record and compares the whole result with what was reviewed. With
// WORKBENCH_UPDATE_GOLDEN=1 in the environment the expected files are written anew, to be reviewed again.
class TestDefenderGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMapAsReviewed_data();
    void shouldMapAsReviewed();
};

void TestDefenderGolden::shouldMapAsReviewed_data()
{
    QTest::addColumn<QString>("path");

    const QDir folder(QStringLiteral(TEST_DATA_DIR "/defender/golden"));
    const QStringList names = folder.entryList({u"*.raw.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 80);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.chopped(9))) << folder.filePath(name.chopped(9));
}

void TestDefenderGolden::shouldMapAsReviewed()
{
    QFETCH(QString, path);
    const QByteArray raw = contents(path + u".raw.json"_s);
    const bool isAlert = QFileInfo(path).fileName().startsWith(u"alert");
    const QString expectedPath = path + u".expected.json"_s;

    const auto mapped = isAlert ? mapAlert(viewOf(raw), constants(), receiveTime)
                                : mapActivity(viewOf(raw), constants(), receiveTime);

    QVERIFY(mapped);
    QCOMPARE(mapped->derivedAlert.has_value(), isAlert);
    QByteArray text = QByteArray::fromStdString(pretty(mapped->record));
    if (isAlert)
        text += QByteArray::fromStdString(pretty(*mapped->derivedAlert));
    if (qEnvironmentVariableIntValue("WORKBENCH_UPDATE_GOLDEN") == 1) {
        QFile file(expectedPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QCOMPARE(text.split('\n'), contents(expectedPath).split('\n'));
    QVERIFY(mapped->record.json.endsWith("\"microsoft_defender_for_cloud_apps\":" + raw + "}"));
}

QTEST_GUILESS_MAIN(TestDefenderGolden)
#include "tst_defendergolden.moc"
