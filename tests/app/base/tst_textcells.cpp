#include "base/textcells.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

// How much room text takes where each letter has a cell.
class TestTextCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCountTheCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");

        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("Latin") << u"cursor"_s << 6;
        QTest::newRow("Latin with an accent") << u"Zähler"_s << 6;
        QTest::newRow("Kanji and kana") << u"状態カーソル"_s << 12;
        QTest::newRow("half-width kana") << u"ｶｰｿﾙ"_s << 4;
        QTest::newRow("combining mark") << u"あ\u0301a"_s << 3;
        QTest::newRow("emoji, two code units") << u"\U0001f600"_s << 2;
    }
    void shouldCountTheCells()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void shouldFindTheWidest()
    {
        QCOMPARE(widestOf({}), 0);
        QCOMPARE(widestOf({u"cursor"_s, u"カーソル"_s, u"a"_s}), 8);
    }

    void shouldCutBetweenLetters()
    {
        QCOMPARE(elided(u"あああ"_s, 6), u"あああ"_s);
        QCOMPARE(elided(u"あああ"_s, 4), u"あ…"_s);
        QCOMPARE(elided(u"あああ"_s, 0), QString());
    }

    void shouldFillUp()
    {
        QCOMPARE(padded(u"状態"_s, 6), u"状態  "_s);
        QCOMPARE(paddedBefore(u"12 ミリ秒"_s, 11), u"  12 ミリ秒"_s);
        QCOMPARE(padded(u"状態"_s, 3), u"状態"_s);
    }

    void shouldPutValuesBelowEachOther()
    {
        QCOMPARE(labelledLines({{.label = u"a heading that is long"_s}, {.label = u"状態"_s, .value = u"1"_s},
                     {.label = u"Cursor"_s, .value = u"2"_s}}),
            u"a heading that is long\n状態    1\nCursor  2"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextCells)
#include "tst_textcells.moc"
