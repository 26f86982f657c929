#include "cli/shellword.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

// What is proposed for copying reaches the program as it was meant.
class TestShellWord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveAPlainNameAsItIs() { QCOMPARE(shellWord(u"drop-previews_2"_s), u"drop-previews_2"_s); }

    void shouldReachTheProgramUnchanged_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"drop previews"_s, u"Ann's $HOME"_s, u"`id`; echo \"x\""_s,
                 u"ネットワーク"_s, u"-n"_s, u"'"_s, u"*"_s, u"a\\b"_s, u""_s})
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void shouldReachTheProgramUnchanged()
    {
        QFETCH(QString, name);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '<%s>' "_s + shellWord(name)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), u'<' + name + u'>');
    }
};

QTEST_GUILESS_MAIN(TestShellWord)
#include "tst_shellword.moc"
