#include "screens/contrast.h"
#include "screens/targets.h"
#include "testlib/shownwidgets.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

class PaintedWords : public QWidget {
public:
    explicit PaintedWords(QColor color, QWidget *parent) : QWidget(parent), m_color(color)
    {
        setObjectName(u"painted"_s);
        setFixedSize(200, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(m_color);
        painter.drawText(rect(), Qt::AlignCenter, u"Painted words"_s);
    }

private:
    QColor m_color;
};

class PaintedBar : public QWidget {
public:
    explicit PaintedBar(QColor ground, QWidget *parent) : QWidget(parent), m_ground(ground)
    {
        setFixedSize(200, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_ground);
        painter.fillRect(QRect(20, 10, 30, 20), tokensOf(palette()).activities);
    }

private:
    QColor m_ground;
};

// One control as the style sheet knows it, by its property "v" or its kind.
QWidget *controlWith(const QString &look, QWidget *parent)
{
    if (look == u"check")
        return new QCheckBox(u"Words"_s, parent);
    if (look == u"radio")
        return new QRadioButton(u"Words"_s, parent);
    if (look == u"line")
        return new QLineEdit(parent);
    if (look == u"choice")
        return new QComboBox(parent);
    if (look == u"number")
        return new QSpinBox(parent);
    const bool isTool = look == u"tool" || look == u"icon" || look == u"segment" || look == u"rail";
    QAbstractButton *button = isTool ? static_cast<QAbstractButton *>(new QToolButton(parent))
                                     : static_cast<QAbstractButton *>(new QPushButton(parent));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(u"Words"_s);
    if (!look.isEmpty())
        button->setProperty("v", look);
    return button;
}

} // namespace

// What the tests of all screens measure with.
class TestMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMeasureAsWcagDoes()
    {
        QCOMPARE(testlib::contrastOf(Qt::white, Qt::black), 21.0);
        QCOMPARE(testlib::contrastOf(Qt::black, Qt::white), 21.0);
        QVERIFY(qAbs(testlib::contrastOf(0x767676, Qt::white) - 4.54) < 0.01);
    }

    void shouldTakeTheInkFromThePixels()
    {
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        picture.setPixelColor(3, 3, Qt::black); // A stray pixel.
        QPainter(&picture).fillRect(QRect(5, 5, 3, 6), QColor(0x767676));

        const testlib::InkOnGround found = testlib::measured(picture, picture.rect());

        QCOMPARE(found.ground, QColor(Qt::white));
        QCOMPARE(found.ink, QColor(0x767676));
    }

    void shouldFindWhatCanHardlyBeSeen_data()
    {
        QTest::addColumn<QColor>("color");
        QTest::addColumn<bool>("isPoor");
        QTest::newRow("black") << QColor(Qt::black) << false;
        QTest::newRow("just enough") << QColor(0x757575) << false;
        QTest::newRow("just too pale") << QColor(0x7D7D7D) << true;
        QTest::newRow("not at all") << QColor(Qt::white) << true;
    }
    void shouldFindWhatCanHardlyBeSeen()
    {
        QFETCH(QColor, color);
        const auto theme = testlib::shownTheme();
        QWidget screen;
        PaintedWords words(color, &screen);
        auto *label = new QLabel(u"Words of a label"_s, &screen);
        label->setObjectName(u"label"_s);
        label->setStyleSheet(u"background: white; color: "_s + color.name());
        label->setGeometry(0, 50, 200, 40);
        screen.show();

        const QString found = testlib::poorContrastOn(&screen).join(u'\n');

        QFETCH(bool, isPoor);
        QCOMPARE(found.contains(u"#painted: \"Painted words\""), isPoor);
        QCOMPARE(found.contains(u"#label: \"Words of a label\""), isPoor);
    }

    void shouldExemptWhatIsDisabled()
    {
        const auto theme = testlib::shownTheme();
        QWidget screen;
        PaintedWords words(0xDDDDDD, &screen);
        words.setEnabled(false);
        screen.show();

        QVERIFY(testlib::poorContrastOn(&screen).isEmpty());
    }

    void shouldFindAFieldWithoutABorder()
    {
        const auto theme = testlib::shownTheme();
        QWidget screen;
        QLineEdit field(&screen);
        field.setGeometry(20, 20, 200, 32);
        screen.show();
        QVERIFY(testlib::poorContrastOn(&screen).isEmpty());

        field.setStyleSheet(u"border: 1px solid #DDDDDD"_s);

        QVERIFY(testlib::poorContrastOn(&screen).join(u'\n').contains(u"border"));
    }

    void shouldFindABarThatCanHardlyBeSeen_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<bool>("isPoor");
        QTest::newRow("on white") << QColor(Qt::white) << false;
        QTest::newRow("on a middle grey") << QColor(0x999999) << true;
    }
    void shouldFindABarThatCanHardlyBeSeen()
    {
        QFETCH(QColor, ground);
        const auto theme = testlib::shownTheme();
        QWidget screen;
        PaintedBar bar(ground, &screen);
        screen.show();

        QFETCH(bool, isPoor);
        QCOMPARE(testlib::poorContrastOn(&screen).join(u'\n').contains(u"shape"), isPoor);
    }

    void shouldFindACheckBoxWithoutABorder()
    {
        const auto theme = testlib::shownTheme();
        QWidget screen;
        QCheckBox box(u"Words beside the box"_s, &screen);
        box.setGeometry(20, 20, 200, 32);
        screen.show();
        QVERIFY(testlib::poorContrastOn(&screen).isEmpty());

        box.setStyleSheet(u"QCheckBox::indicator { border: 1px solid #DDDDDD; background: white; }"_s);

        QVERIFY(testlib::poorContrastOn(&screen).join(u'\n').contains(u"indicator"));
    }

    void shouldSeeWhereTheFocusIs_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QString>("look");
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const char *look : {"", "primary", "danger", "link", "tool", "icon", "segment", "rail",
                     "status", "check", "radio", "line", "choice", "number"})
                QTest::addRow("%s %s", qPrintable(themeName(theme)), *look ? look : "push")
                    << theme << QString::fromLatin1(look);
        }
    }
    // The ring against what was there without the focus.
    void shouldSeeWhereTheFocusIs()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QString, look);
        const auto shown = testlib::shownTheme();
        shown->setChoice(theme);
        QWidget screen;
        QPushButton other(&screen);
        const std::unique_ptr<QWidget> control(controlWith(look, &screen));
        control->move(20, 60);
        screen.resize(300, 200);
        screen.show();
        screen.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        other.setFocus();
        const QImage before = screen.grab().toImage();

        control->setFocus(Qt::TabFocusReason);

        QVERIFY(control->hasFocus());
        const QImage after = screen.grab().toImage();
        int seen = 0;
        for (int y = 50; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x)
                seen += testlib::contrastOf(after.pixelColor(x, y), before.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
        QVERIFY2(seen >= 2 * control->width(), qPrintable(QString::number(seen)));
    }

    void shouldAskForTargetsThatAreNotMissed()
    {
        const QRect large(0, 0, 24, 24);
        const QRect small(30, 4, 16, 16);
        QCOMPARE(testlib::missableTargets({large, large.translated(24, 0)}), QList<int>());
        QCOMPARE(testlib::missableTargets({large, small}), QList<int>());
        QCOMPARE(testlib::missableTargets({large, small.translated(-6, 0)}), QList<int>{1});
        QCOMPARE(testlib::missableTargets({small, small.translated(16, 0)}), (QList<int>{0, 1}));
    }
};

QTEST_MAIN(TestMeasures)

#include "tst_measures.moc"
