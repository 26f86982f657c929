#include "ui/help/helpwindow.h"

#include "base/language.h"
#include "ui/help/findbar.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpindex.h"
#include "ui/shared/buttons.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1000, 720);
constexpr QSize smallestSize(560, 360);
constexpr int indexWidth = 280, narrowestIndex = 180;

} // namespace

HelpWindow::HelpWindow()
    : m_library(spokenLanguage())
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_index(new HelpIndex(m_library, m_splitter))
    , m_browser(new HelpBrowser(m_library))
    , m_find(new FindBar)
{
    setObjectName(u"helpWindow"_s);
    setProperty("v", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Help"));
    setMinimumSize(smallestSize);
    auto *right = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_find);
    column->addWidget(m_browser, 1);
    m_index->setMinimumWidth(narrowestIndex);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({indexWidth, firstSize.width() - indexWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_index, &HelpIndex::chosen, this,
        [this](const QString &address) { m_browser->setSource(QUrl(address)); });
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::noteSource);
    connect(m_browser, &HelpBrowser::webLinkChosen, this,
        [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_browser, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        const bool isWeb = url.scheme() == u"https"_s;
        m_link->setText(isWeb ? tr("Opens in your browser: %1").arg(url.toDisplayString()) : QString());
    });
    connect(m_find, &FindBar::textChanged, this,
        [this](const QString &text) { m_find->setCount(m_browser->markAll(text)); });
    connect(m_find, &FindBar::nextRequested, this, [this] { m_browser->goToMark(false); });
    connect(m_find, &FindBar::previousRequested, this, [this] { m_browser->goToMark(true); });
    addShortcuts();
    resize(firstSize);
    const QSettings stored;
    restoreGeometry(stored.value("help/geometry"_L1).toByteArray());
    m_splitter->restoreState(stored.value("help/splitter"_L1).toByteArray());
    m_browser->setSource(QUrl(u"help:"_s + m_library.pages().constFirst().id));
}

HelpWindow::~HelpWindow()
{
    saveSizes();
}

QWidget *HelpWindow::buildBar()
{
    auto *bar = new QWidget(this);
    m_back = iconButton(tr("Back (Alt+Left)"), u"chevron-left"_s, bar);
    m_forward = iconButton(tr("Forward (Alt+Right)"), u"chevron-right"_s, bar);
    auto *find = iconButton(tr("Find on this page (Ctrl+F)"), u"search"_s, bar);
    m_back->setObjectName(u"helpBack"_s);
    m_forward->setObjectName(u"helpForward"_s);
    m_link = roleLabel({}, TextRole::Small, LabelTone::Secondary, bar);
    m_link->setObjectName(u"helpLink"_s);
    m_link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(8);
    layout->addWidget(m_link, 1);
    layout->addWidget(find);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(find, &QToolButton::clicked, m_find, &FindBar::open);
    return bar;
}

void HelpWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_browser->backward(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_browser->forward(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_index->focusSearch(); });
    add(QKeySequence::Find, [this] { m_find->open(); });
    add(QKeySequence(Qt::Key_F3), [this] { m_browser->goToMark(false); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_browser->goToMark(true); });
    add(QKeySequence(Qt::Key_F6), [this] { changePane(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { changePane(); });
    add(QKeySequence(Qt::Key_Escape), [this] { leave(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
}

void HelpWindow::showPage(const QString &address)
{
    m_browser->setSource(QUrl(address));
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::address() const
{
    return m_browser->source().toString();
}

// With the address that the signal names: the browser itself still tells the one before.
void HelpWindow::noteSource(const QUrl &source)
{
    const HelpPage *page = m_library.page(source.path());
    if (!page)
        return;
    m_index->setCurrentPage(page->id);
    setWindowTitle(tr("%1 – Help", "title of a page").arg(page->title));
    m_browser->setAccessibleName(page->title);
    m_find->setCount(m_browser->markAll(m_find->isVisible() ? m_find->text() : QString()));
}

void HelpWindow::changePane()
{
    if (m_browser->hasFocus())
        m_index->focusList();
    else
        m_browser->setFocus(Qt::ShortcutFocusReason);
}

void HelpWindow::leave()
{
    if (m_find->isVisible()) {
        m_find->close();
        m_browser->setFocus(Qt::OtherFocusReason);
    } else if (!m_index->searchText().isEmpty()) {
        m_index->clearSearch();
    } else {
        close();
    }
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    saveSizes();
    event->accept();
}

void HelpWindow::saveSizes() const
{
    QSettings stored;
    stored.setValue("help/geometry"_L1, saveGeometry());
    stored.setValue("help/splitter"_L1, m_splitter->saveState());
}

} // namespace workbench
