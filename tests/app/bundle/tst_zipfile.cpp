#include "bundle/zipfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

const std::vector<BundleFile> twoFiles{{u"a.txt"_s, "first"}, {u"b.json"_s, "{}"}};

// A zip as another program would make it.
QByteArray foreignZip(
    const std::vector<BundleFile> &files, zip_int32_t method = ZIP_CM_STORE, bool isEncrypted = false)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"foreign.zip"_s);
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const BundleFile &file : files) {
        zip_source_t *source =
            zip_source_buffer(zip, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        const auto index = zip_file_add(zip, file.name.toUtf8().constData(), source, 0);
        if (index < 0)
            qFatal("%s", zip_strerror(zip));
        zip_set_file_compression(zip, zip_uint64_t(index), method, 0);
        if (isEncrypted)
            zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_TRAD_PKWARE, "password");
    }
    if (zip_close(zip) != 0)
        qFatal("%s", zip_strerror(zip));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the zip is not there");
    return file.readAll();
}

QString refusal(const QByteArray &zip)
{
    const auto files = unzipped(zip);
    return files ? u"accepted"_s : files.error().detail;
}

} // namespace

class ZipFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveBackWhatItWrote()
    {
        const auto zip = zipped(twoFiles);

        QVERIFY(zip);
        QCOMPARE(unzipped(*zip).value(), twoFiles);
    }
    void shouldWriteTheSameBytesAlways()
    {
        const QByteArray zip = zipped(twoFiles).value();
        qputenv("TZ", "Asia/Tokyo");
        tzset();

        QCOMPARE(zipped(twoFiles).value(), zip);
    }
    void shouldReadWhatAnotherProgramMadeInTheSameWay()
    {
        QCOMPARE(unzipped(foreignZip(twoFiles)).value(), twoFiles);
    }
    void shouldRefuseNamesThatLeadElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"../a.txt"_s, u"/etc/passwd"_s, u"a/b.txt"_s, u"..\\a.txt"_s, u"C:a"_s,
                 u".hidden"_s, u"a b"_s, QString(u"ä.txt"_s), QString(65, u'a')})
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void shouldRefuseNamesThatLeadElsewhere()
    {
        QFETCH(QString, name);

        QVERIFY(refusal(foreignZip({{name, "x"}})).contains(u"name"_s));
    }
    void shouldRefuseAFileThatIsInItTwice()
    {
        // Two names of the same length, then made one.
        QByteArray zip = foreignZip({{u"a.txt"_s, "first"}, {u"b.txt"_s, "other"}});
        zip.replace("b.txt", "A.txt");

        QVERIFY2(refusal(zip).contains(u"twice"_s), qPrintable(refusal(zip)));
    }
    void shouldRefuseWhatIsCompressed()
    {
        const QByteArray zip = foreignZip({{u"bomb.txt"_s, QByteArray(10'000'000, '0')}}, ZIP_CM_DEFLATE);

        QVERIFY(zip.size() < 50'000);
        QVERIFY(refusal(zip).contains(u"compressed"_s));
    }
    void shouldRefuseWhatIsEncrypted()
    {
        QVERIFY(refusal(foreignZip(twoFiles, ZIP_CM_STORE, true)).contains(u"encrypted"_s));
    }
    void shouldRefuseWhatIsTooLarge()
    {
        QVERIFY(refusal(QByteArray(largestBundle + 1, '0')).contains(u"too large"_s));
    }
    void shouldRefuseTooManyFiles()
    {
        std::vector<BundleFile> files;
        for (int number = 0; number <= mostBundleFiles; ++number)
            files.push_back({u"f%1"_s.arg(number), "x"});

        QVERIFY(refusal(foreignZip(files)).contains(u"too many"_s));
    }
    void shouldRefuseWhatIsNoZip()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("PK"), QByteArray("PK\3\4 and no more"),
                 zipped(twoFiles).value().chopped(1), zipped(twoFiles).value().mid(1)})
            QVERIFY(!unzipped(bytes));
    }
    void shouldNoticeADamagedFile()
    {
        QByteArray zip = zipped(twoFiles).value();
        zip.replace("first", "fIrst");

        QVERIFY(refusal(zip).contains(u"damaged"_s));
    }
};

QTEST_GUILESS_MAIN(ZipFileTest)
#include "tst_zipfile.moc"
