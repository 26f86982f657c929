#include "ui/help/helpbrowser.h"

#include "help/helplibrary.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"

#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 28;
constexpr int widestLine = 760; // Longer lines are hard to read.
constexpr int iconSize = 14;

IconTone toneOf(const QString &icon)
{
    return icon == u"success" ? IconTone::Ok : icon == u"error" ? IconTone::Err : IconTone::Normal;
}

// Qt gives headings sizes of its own, which no style sheet changes.
QString withStyledHeadings(QString html)
{
    static const QRegularExpression begin(u"<h([123])>"_s), end(u"</h[123]>"_s);
    return html.replace(begin, u"<p class=\"h\\1\">"_s).replace(end, u"</p>"_s);
}

QString pageStyle(const Tokens &tokens)
{
    QFile file(u":/help/help.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, TextRole> sizes[] = {{"@titleSize"_L1, TextRole::Title},
        {"@headingSize"_L1, TextRole::Heading}, {"@bodySize"_L1, TextRole::Body},
        {"@smallSize"_L1, TextRole::Small}, {"@dataSize"_L1, TextRole::Data}};
    for (const auto &[name, role] : sizes)
        text.replace(name, u"%1px"_s.arg(fontFor(role).pixelSize()));
    return inColors(text, tokens, &tokens == &darkTokens());
}

} // namespace

HelpBrowser::HelpBrowser(const HelpLibrary &library, QWidget *parent)
    : QTextBrowser(parent)
    , m_library(library)
{
    setObjectName(u"helpPage"_s);
    setAccessibleName(tr("Help page"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(margin);
    applyColors();
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == u"help"_s)
            setSource(url);
        else if (url.scheme() == u"https"_s)
            Q_EMIT webLinkChosen(url);
    });
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::HtmlResource) {
        const HelpPage *page = name.scheme() == u"help"_s ? m_library.page(name.path()) : nullptr;
        return page ? withStyledHeadings(page->html)
                    : u"<p>%1</p>"_s.arg(tr("There is no page under this address.").toHtmlEscaped());
    }
    if (type == QTextDocument::ImageResource && name.scheme() == u"icon"_s)
        return themePixmap(name.path(), toneOf(name.path()), iconSize, devicePixelRatioF());
    return {};
}

int HelpBrowser::markAll(const QString &text)
{
    m_marked = text;
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens &tokens = tokensOf(palette());
    if (!text.isEmpty()) {
        QTextCursor found = document()->find(text);
        while (!found.isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(tokens.warnBackground);
            mark.format.setForeground(tokens.warn);
            marks.append(mark);
            found = document()->find(text, found);
        }
    }
    setExtraSelections(marks);
    return int(marks.size());
}

void HelpBrowser::goToMark(bool isBackward)
{
    if (m_marked.isEmpty())
        return;
    const QTextDocument::FindFlags flags =
        isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(m_marked, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor end(document());
        end.movePosition(isBackward ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(m_marked, end, flags);
    }
    if (!found.isNull())
        setTextCursor(found);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ground != tokensOf(palette()).surface.rgb())
        applyColors();
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    setLineWrapColumnOrWidth(qMin(viewport()->width(), widestLine));
    QTextBrowser::resizeEvent(event);
}

void HelpBrowser::applyColors()
{
    const Tokens &tokens = tokensOf(palette());
    m_ground = tokens.surface.rgb();
    document()->setDefaultFont(fontFor(TextRole::Body));
    document()->setDefaultStyleSheet(pageStyle(tokens));
    if (source().isEmpty())
        return;
    const int position = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(position);
    markAll(m_marked);
}

} // namespace workbench
