#include "screens/contrast.h"
#include "screens/screens.h"
#include "screens/shownlanguage.h"
#include "screens/targets.h"
#include "testlib/ownsettings.h"
#include "testlib/shownwidgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

// Where a control is, for a message that leads there.
QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className())
            + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(u" > "_s);
}

// What Qt itself puts inside of a control; the control speaks for it.
bool isPartOfAControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_"_s))
        return true;
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above)
            || qobject_cast<const QTabBar *>(above) || qobject_cast<const QLineEdit *>(above)
            || qobject_cast<const QHeaderView *>(above) || qobject_cast<const QMenuBar *>(above))
            return true;
    }
    return qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QMenuBar *>(widget)
        || qobject_cast<const QScrollBar *>(widget);
}

QList<QWidget *> controlsOf(const QWidget *screen)
{
    QList<QWidget *> controls;
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        // A label takes the focus only to let its text be selected.
        const bool acts = (qobject_cast<QAbstractButton *>(widget) || widget->focusPolicy() != Qt::NoFocus)
            && !qobject_cast<QLabel *>(widget) && !widget->testAttribute(Qt::WA_TransparentForMouseEvents);
        const bool isArea = qobject_cast<QAbstractScrollArea *>(widget)
            && !qobject_cast<QAbstractItemView *>(widget) && !widget->inherits("QPlainTextEdit");
        if (widget->isVisibleTo(screen) && widget->window() == screen->window() && acts && !isArea
            && !isPartOfAControl(widget))
            controls.append(widget);
    }
    return controls;
}

QString nameOf(QWidget *control)
{
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(control);
    return seen ? seen->text(QAccessible::Name).trimmed() : QString();
}

// The whole text shows, or at least its tool tip has it.
bool isWhole(const QLabel *label)
{
    if (label->text().isEmpty() || label->wordWrap() || !label->toolTip().isEmpty()
        || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return true;
    return label->sizeHint().width() <= label->width() + 1;
}

// Nothing can be scrolled sideways where there is no bar for it.
bool isBesideItsColumn(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(at);
        if (!area || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        const int left = widget->mapTo(area->viewport(), QPoint()).x();
        return left < 0 || left + widget->width() > area->viewport()->width();
    }
    return false;
}

// Arrow keys lead from the one that Tab reaches to the others of its group.
bool isReached(const QWidget *control)
{
    if (!control->isEnabled() || control->focusPolicy() & Qt::TabFocus)
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const auto buttons = button->group()->buttons();
    return std::any_of(buttons.begin(), buttons.end(),
        [](const QAbstractButton *other) { return other->focusPolicy() & Qt::TabFocus; });
}

bool isCut(const QAbstractButton *button)
{
    const bool mayBeCut = button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
        || isPartOfAControl(button) || button->text().isEmpty();
    if (const auto *tool = qobject_cast<const QToolButton *>(button)) {
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return false;
        if (tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon)
            return tool->fontMetrics().horizontalAdvance(tool->text()) > tool->width();
    }
    return !mayBeCut && button->sizeHint().width() > button->width() + 1;
}

struct Findings {
    QStringList unnamed = {}, unreachable = {}, clipped = {}, untranslated = {}, missable = {}, poor = {};
};

Findings findingsOn(const QWidget *screen)
{
    Findings findings;
    const QList<QWidget *> controls = controlsOf(screen);
    for (QWidget *control : controls) {
        if (nameOf(control).isEmpty())
            findings.unnamed.append(pathOf(control));
        if (!isReached(control))
            findings.unreachable.append(pathOf(control));
        if (const auto *button = qobject_cast<QAbstractButton *>(control);
            button && (isCut(button) || isBesideItsColumn(button)))
            findings.clipped.append(pathOf(control) + u": "_s + button->text());
    }
    for (const auto *label : screen->findChildren<QLabel *>()) {
        if (label->isVisibleTo(screen) && label->window() == screen->window()
            && (!isWhole(label) || isBesideItsColumn(label)))
            findings.clipped.append(pathOf(label) + u": "_s + label->text());
    }
    findings.untranslated = testlib::untranslatedOn(screen);
    findings.missable = testlib::missableOn(screen, controls);
    return findings;
}

} // namespace

// What has to hold on every screen, whatever is on it.
class TestEveryScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<testlib::ShownLanguage>();
        m_theme = testlib::shownTheme();
        m_screens = std::make_unique<testlib::Screens>(*m_theme);
    }
    void cleanupTestCase()
    {
        m_screens.reset();
        m_language.reset();
    }

    void shouldNameEveryControl_data() { addScreens(); }
    void shouldNameEveryControl() { QVERIFY2(look().unnamed.isEmpty(), listed(look().unnamed)); }

    void shouldReachEveryControlByKeyboard_data() { addScreens(); }
    void shouldReachEveryControlByKeyboard()
    {
        QVERIFY2(look().unreachable.isEmpty(), listed(look().unreachable));
    }

    void shouldOutliveAChangeOfTheTheme_data() { addScreens(); }
    void shouldOutliveAChangeOfTheTheme()
    {
        if (!m_isThemeChanged)
            QSKIP("The themes are the same in every language.");
        look();

        QVERIFY(!m_theme->isDark());
    }

    void shouldClipNoText_data() { addScreens(); }
    void shouldClipNoText() { QVERIFY2(look().clipped.isEmpty(), listed(look().clipped)); }

    void shouldHitEveryControlWithThePointer_data() { addScreens(); }
    void shouldHitEveryControlWithThePointer()
    {
        QVERIFY2(look().missable.isEmpty(), listed(look().missable));
    }

    void shouldShowEverythingInContrast_data() { addScreens(); }
    void shouldShowEverythingInContrast()
    {
        if (!m_isThemeChanged)
            QSKIP("The colours are the same in every language.");
        QVERIFY2(look().poor.isEmpty(), listed(look().poor));
    }

    void shouldShowNothingUntranslated_data() { addScreens(); }
    void shouldShowNothingUntranslated()
    {
        if (!m_language->isPseudo())
            QSKIP("Only a language of which every text is known shows what is not in it.");
        QVERIFY2(look().untranslated.isEmpty(), listed(look().untranslated));
    }

private:
    testlib::OwnSettings m_settings;
    void addScreens() const
    {
        QTest::addColumn<QString>("screen");
        for (const QString &name : m_screens->names())
            QTest::newRow(qPrintable(name)) << name;
    }

    static const char *listed(const QStringList &lines)
    {
        static QByteArray text;
        text = '\n' + lines.join(u'\n').toUtf8();
        return text.constData();
    }

    // Each screen is made once, since some take seconds.
    const Findings &look()
    {
        const QString screen = *static_cast<QString *>(QTest::qData("screen", qMetaTypeId<QString>()));
        if (!m_findings.contains(screen)) {
            QWidget *shown = m_screens->show(screen);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // Of what has just changed.
            m_findings.insert(
                screen, shown ? findingsOn(shown) : Findings{.unnamed = {u"cannot be shown"_s}});
            if (shown && m_isThemeChanged)
                m_findings[screen].poor = poorInBothThemes(shown);
        }
        return m_findings[screen];
    }

    // Some parts are made anew in another theme, which ended the program once.
    QStringList poorInBothThemes(QWidget *screen)
    {
        QStringList poor;
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_theme->setChoice(choice);
            QCoreApplication::processEvents();
            for (const QString &line : testlib::poorContrastOn(screen))
                poor.append(themeName(choice) + u", "_s + line);
        }
        return poor;
    }

    QHash<QString, Findings> m_findings;
    const bool m_isThemeChanged = qEnvironmentVariableIsEmpty("WORKBENCH_TEST_LANGUAGE")
        && qEnvironmentVariableIsEmpty("WORKBENCH_TEST_DIRECTION");
    std::unique_ptr<testlib::ShownLanguage> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<testlib::Screens> m_screens;
};

QTEST_MAIN(TestEveryScreen)

#include "tst_everyscreen.moc"
