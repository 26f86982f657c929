#include "bundle/manifest.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

std::vector<BundleFile> contents()
{
    std::vector<BundleFile> files;
    for (const QString &name : bundleFileNames().first(bundleFileNames().size() - 1))
        files.push_back({name, "content of " + name.toUtf8()});
    return files;
}

QByteArray bundle(std::vector<BundleFile> files = contents())
{
    files.push_back(manifestOf(files));
    return zipped(files).value();
}

QString refusal(const QByteArray &zip)
{
    const auto files = verifiedBundle(zip);
    return files ? u"accepted"_s : files.error().detail;
}

} // namespace

class ManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptWhatWasWritten() { QCOMPARE(verifiedBundle(bundle()).value(), contents()); }
    void shouldSeeEveryChangedByte()
    {
        const QByteArray zip = bundle();
        for (qsizetype index = 0; index < zip.size(); ++index) {
            QByteArray changed = zip;
            changed[index] = char(changed[index] ^ 1);
            QVERIFY2(!verifiedBundle(changed), qPrintable(QString::number(index)));
        }
    }
    void shouldSeeWhatIsAddedBehindAndBefore()
    {
        QVERIFY(!verifiedBundle(bundle() + "x"));
        QVERIFY(!verifiedBundle("x" + bundle()));
    }
    void shouldNameAFileThatWasChanged()
    {
        std::vector<BundleFile> files = contents();
        files.push_back(manifestOf(files));
        files[1].bytes += "and more";

        QVERIFY(refusal(zipped(files).value()).contains(u"connector.json is not what the manifest says"_s));
    }
    void shouldNameAFileThatIsMissing()
    {
        std::vector<BundleFile> files = contents();
        files.erase(files.begin() + 3);

        QVERIFY(refusal(bundle(files)).contains(u"log-filters.json is missing"_s));
    }
    void shouldNameAFileThatWasAdded()
    {
        std::vector<BundleFile> files = contents();
        files.push_back({u"more.txt"_s, "more"});

        QVERIFY(refusal(bundle(files)).contains(u"more.txt does not belong"_s));
    }
    void shouldSeeAnotherOrder()
    {
        std::vector<BundleFile> files = contents();
        const BundleFile manifest = manifestOf(files);
        std::swap(files[0], files[1]);
        files.push_back(manifest);

        QVERIFY(refusal(zipped(files).value()).contains(u"manifest.json was changed"_s));
    }
    void shouldRefuseABundleOfANewerFormat()
    {
        std::vector<BundleFile> files = contents();
        BundleFile manifest = manifestOf(files);
        manifest.bytes.replace("\"format\": 1", "\"format\": 2");
        files.push_back(manifest);

        QVERIFY(refusal(zipped(files).value()).contains(u"newer version"_s));
    }
    void shouldNameAFileThatCannotBeRead()
    {
        const auto files = verifiedBundleFile(u"/nowhere/bundle.zip"_s);

        QVERIFY(!files);
        QVERIFY(files.error().detail.contains(u"/nowhere/bundle.zip"_s));
        QCOMPARE(files.error().kind, ErrorKind::InvalidConfiguration);
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
