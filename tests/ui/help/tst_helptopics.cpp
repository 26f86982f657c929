#include "help/helplibrary.h"
#include "ui/help/helptopics.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QWidget>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

class SettingsPage : public QWidget {
    Q_OBJECT
};

} // namespace

// Which page F1 opens.
class tst_HelpTopics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every page, dialog and prompt of the window, by its class.
    void shouldKnowEveryScreen()
    {
        static const QRegularExpression screen(
            u"^class (\\w+(?:Page|Dialog|Wizard|Prompt|Browser|Sheet)) : public Q(?:Widget|Dialog|Frame)\\b"_s,
            QRegularExpression::MultilineOption);
        const QStringList parts{u"statePage"_s, u"helpBrowser"_s};
        int count = 0;
        QDirIterator files(
            QStringLiteral(TEST_DATA_DIR "/../../ui"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto found = screen.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
                QString name = found.next().captured(1);
                name[0] = name[0].toLower();
                if (name == u"emptyConnectorPage"_s)
                    name = u"emptyPage"_s; // Its object name.
                QVERIFY2(parts.contains(name) || !helpTopicFor(name).isEmpty(), qPrintable(name));
                ++count;
            }
        }
        QVERIFY(count >= 12);
    }

    void shouldLeadToPlacesThatExist()
    {
        const HelpLibrary library;
        for (const QString &name :
            {u"connectorListPage"_s, u"emptyPage"_s, u"generalPage"_s, u"confirmPage"_s, u"profilePrompt"_s,
                u"updateSecretDialog"_s, u"recollectDialog"_s, u"deleteConnectorDialog"_s,
                u"connectivityDialog"_s, u"failureView"_s, u"recordBar"_s, u"fieldList"_s, u"histogram"_s,
                u"recordDetail"_s, u"exportDialog"_s, u"activityLogPage"_s, u"settingsPage"_s,
                u"generalSection"_s, u"collectionSection"_s, u"networkSection"_s, u"dataSection"_s}) {
            const QUrl url(helpTopicFor(name));
            const HelpPage *page = library.page(url.path());
            QVERIFY2(page, qPrintable(name));
            QVERIFY2(!url.hasFragment() || page->html.contains(u"<a name=\"%1\">"_s.arg(url.fragment())),
                qPrintable(name));
        }
    }

    void shouldTakeTheNearestScreenAroundTheFocus()
    {
        QWidget window;
        auto *page = new QWidget(&window);
        page->setObjectName(u"recordBrowser"_s);
        auto *list = new QWidget(page);
        list->setObjectName(u"fieldList"_s);
        auto *row = new QWidget(list);
        auto *other = new QWidget(page);

        QCOMPARE(helpTopicFor(row), u"help:records#fieldlist"_s);
        QCOMPARE(helpTopicFor(other), u"help:records"_s);
    }

    void shouldTakeThePageThatTheWindowShows()
    {
        QWidget window;
        auto *rail = new QWidget(&window);
        auto *hidden = new QWidget(&window);
        hidden->setObjectName(u"connectorListPage"_s);
        auto *shown = new QWidget(&window);
        shown->setObjectName(u"activityLogPage"_s);
        hidden->hide();
        window.show();

        QCOMPARE(helpTopicFor(rail), u"help:log"_s);
    }

    void shouldKnowAScreenByItsClass()
    {
        SettingsPage page;
        QWidget field(&page);
        QCOMPARE(helpTopicFor(&field), u"help:settings"_s);
    }

    void shouldBeginAtTheBeginningWhereNothingIsKnown()
    {
        QWidget window;
        QCOMPARE(helpTopicFor(&window), u"help:values"_s);
        QCOMPARE(helpTopicFor(static_cast<const QWidget *>(nullptr)), u"help:values"_s);
        QCOMPARE(helpTopicFor(u"nosuch"_s), QString());
    }
};

QTEST_MAIN(tst_HelpTopics)
#include "tst_helptopics.moc"
