#include "ui/workspace/workspace.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

// The password of the proxy over a real keychain.
class TestProxyPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldBeKnownToTheNextWindow();
    void shouldBeInNoFile();
    void shouldGoWithItsProxy();
    void shouldBeRemoved();

private:
    static constexpr int patience = 10'000;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr char password[] = "correct horse";

struct Bed {
    Workspace workspace;

    explicit Bed(const QString &folder) : workspace(DataDirectory(folder))
    {
        if (!workspace.start())
            qFatal("the workspace does not start");
    }
    void choose(const QString &host)
    {
        Settings settings = workspace.settings();
        settings.proxy = {.mode = ProxyMode::Manual, .host = host, .userName = u"ada"_s};
        QVERIFY(workspace.saveSettings(settings));
    }
    void store()
    {
        std::optional<std::optional<Error>> answer;
        workspace.proxyPassword().store(
            Secret(QByteArray(password)), [&answer](const std::optional<Error> &error) { answer = error; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY2(!*answer, *answer ? qPrintable((*answer)->detail) : "");
    }
    [[nodiscard]] bool isKnown() const
    {
        const auto login = workspace.proxyLogin({});
        return login && login->userName == u"ada"_s && login->password == Secret(QByteArray(password));
    }
    static constexpr int patience = 10'000;
};

} // namespace

void TestProxyPassword::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProxyPassword::shouldBeKnownToTheNextWindow()
{
    {
        Bed bed(m_folder->path());
        bed.choose(u"proxy.example"_s);
        bed.store();
        QVERIFY(bed.isKnown());
    }
    const Bed next(m_folder->path());

    QTRY_VERIFY_WITH_TIMEOUT(next.isKnown(), patience);
    QVERIFY(next.workspace.settings().proxy.isPasswordStored);
}

void TestProxyPassword::shouldBeInNoFile()
{
    Bed bed(m_folder->path());
    bed.choose(u"proxy.example"_s);

    bed.store();

    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(password), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void TestProxyPassword::shouldGoWithItsProxy()
{
    Bed bed(m_folder->path());
    bed.choose(u"proxy.example"_s);
    bed.store();

    bed.choose(u"other.example"_s);

    QVERIFY(!bed.workspace.settings().proxy.isPasswordStored);
    QVERIFY2(bed.workspace.proxyLogin({})->password.isEmpty(), "Another proxy would be told the password.");
}

void TestProxyPassword::shouldBeRemoved()
{
    Bed bed(m_folder->path());
    bed.choose(u"proxy.example"_s);
    bed.store();
    std::optional<std::optional<Error>> answer;

    bed.workspace.proxyPassword().remove([&answer](const std::optional<Error> &error) { answer = error; });

    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QVERIFY(!*answer);
    QVERIFY(!bed.workspace.settings().proxy.isPasswordStored);
    QVERIFY(!bed.isKnown());
}

QTEST_GUILESS_MAIN(TestProxyPassword)

#include "tst_proxypassword.moc"
