#include "screens/shownlanguage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

namespace {

// What is the same in every language: names and dates, what Microsoft calls its products, and what the demo
// tenant, the help (in English alone) and the tests bring along.
const QString known = uR"(
    https?://\S+ | /tmp/\S+ | \b[\w-]+(?:[._][\w-]+)+ | \b[a-z0-9]+(?:-[a-z0-9]+)+\b
    | \d\ [A-Z][a-z][a-z]\b | \d\ bytes\b | \b(?:timestamp|srcip|default)\b
    | Microsoft\ Defender\ for\ Cloud\ Apps | English | Deutsch | Cedar\ Hotels
    | Connected\ to\ 10 | Skipped | The\ client\ secret\ has\ expired | The\ credential\ was\ not\ accepted.*
    | Compare\ Client\ ID.* | Create\ a\ new\ secret\ in\ Entra.* | Getting\ the\ four\ values\ from\ Microsoft
)"_s;

// Controls that show fields and values of records.
bool showsData(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.startsWith(u"field:"_s) || name.startsWith(u"conditionField"_s) || name == u"detailTitle"_s;
}

// Without what stands in brackets, which may stand in each other.
QString outsideBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar character : text) {
        depth += character == u'[' ? 1 : 0;
        if (depth == 0)
            outside.append(character);
        if (character == u']' && depth > 0)
            --depth;
    }
    return outside;
}

bool isTranslated(const QString &text)
{
    static const QRegularExpression data(known, QRegularExpression::ExtendedPatternSyntaxOption);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    return !outsideBrackets(text).remove(data).contains(word);
}

void addMenu(const QList<QAction *> &actions, QStringList &texts)
{
    for (const QAction *action : actions) {
        texts.append(action->text());
        if (action->menu())
            addMenu(action->menu()->actions(), texts);
    }
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{
        widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(), widget->whatsThis()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.append(line->placeholderText());
    if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < choice->count(); ++i)
            texts.append(choice->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            texts.append(header->model()->headerData(i, header->orientation()).toString());
    }
    if (const auto *menu = qobject_cast<const QMenuBar *>(widget))
        addMenu(menu->actions(), texts);
    return texts;
}

} // namespace

ShownLanguage::ShownLanguage()
{
    const QString file = qEnvironmentVariable("WORKBENCH_TEST_LANGUAGE");
    if (!file.isEmpty()) {
        if (!m_translator.load(file))
            qFatal("no translation in %s", qPrintable(file));
        QCoreApplication::installTranslator(&m_translator);
        m_isPseudo = QCoreApplication::translate("StatusMark", "Paused").startsWith(u'[');
    }
    if (qEnvironmentVariable("WORKBENCH_TEST_DIRECTION") == u"rtl"_s)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

ShownLanguage::~ShownLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QStringList untranslatedOn(const QWidget *screen)
{
    QStringList found;
    QList<const QWidget *> widgets{screen};
    for (const QWidget *widget : screen->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(screen) && widget->window() == screen->window() && !showsData(widget))
            widgets.append(widget);
    }
    for (const QWidget *widget : std::as_const(widgets)) {
        const QString place =
            QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName();
        for (const QString &text : textsOf(widget)) {
            const QString line = u"%1: %2"_s.arg(place, text);
            if (!isTranslated(text) && !found.contains(line))
                found.append(line);
        }
    }
    return found;
}

} // namespace workbench::testlib
