#include "ui/recordbrowser/widgets/queryedit.h"

#include "ui/recordbrowser/widgets/querycompletion.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCompletions = 12, longestHistory = 50, pauseMilliseconds = 300;
constexpr int insertionRole = Qt::UserRole + 1;

// What people look for first; the whole query each.
const QStringList quickSearches{u"msg_class:microsoft_defender_for_cloud_apps_activities"_s,
    u"msg_class:microsoft_defender_for_cloud_apps_alerts"_s, u"msg_origin.source:microsoft_defender"_s};

} // namespace

QueryEdit::QueryEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(this))
{
    setObjectName(u"query"_s);
    setFont(fontFor(TextRole::Data));
    setPlaceholderText(tr("Search, for example %1").arg(u"event.action:FileDownloaded"_s));
    setAccessibleName(tr("Search records"));
    setMaxLength(int(query::longestQuery));
    showSearchIcon();

    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(mostCompletions);
    m_completer->popup()->setObjectName(u"queryCompletions"_s);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        &QueryEdit::insertCompletion);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &QueryEdit::check);
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::noticeTyping);
}

void QueryEdit::showSearchIcon()
{
    addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Run search"));
    connect(actions().constLast(), &QAction::triggered, this, &QueryEdit::run);
    auto *clearAction = addAction(themeIcon(u"close"_s), QLineEdit::TrailingPosition);
    clearAction->setText(tr("Clear search"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, [this] {
        clear();
        run();
    });
    connect(this, &QLineEdit::textChanged, clearAction,
        [clearAction](const QString &text) { clearAction->setVisible(!text.isEmpty()); });
}

void QueryEdit::setQuery(const QString &query)
{
    setText(query);
    m_historyPosition = -1;
    check();
}

void QueryEdit::noticeTyping()
{
    m_historyPosition = -1;
    setError(std::nullopt);
    m_pause.start();
    offerCompletions();
}

void QueryEdit::check()
{
    m_pause.stop();
    const auto parsed = query::parseQuery(text(), QDateTime::currentMSecsSinceEpoch());
    if (parsed)
        setError(std::nullopt);
    else
        setError(parsed.error());
}

void QueryEdit::setError(std::optional<query::QueryError> error)
{
    const bool isNews = (error ? error->message : QString()) != (m_error ? m_error->message : QString());
    m_error = std::move(error);
    update();
    if (!isNews)
        return;
    const QString message = m_error ? m_error->message : QString();
    setAccessibleDescription(message);
    Q_EMIT errorChanged(message);
}

void QueryEdit::run()
{
    check();
    m_completer->popup()->hide();
    if (m_error)
        return;
    const QString query = text().trimmed();
    if (!query.isEmpty()) {
        m_history.removeAll(query);
        m_history.prepend(query);
        while (m_history.size() > longestHistory)
            m_history.removeLast();
    }
    m_historyPosition = -1;
    Q_EMIT queryAccepted(query);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const bool hasChoice = isOffering && m_completer->popup()->currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hasChoice ? event->ignore() : run(); // The list takes it itself.
        return;
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        if (isOffering) {
            event->ignore();
            return;
        }
        if (event->key() == Qt::Key_Escape) {
            clearFocus();
            return;
        }
        break;
    case Qt::Key_Up: walkHistory(1); return;
    case Qt::Key_Down:
        if (text().isEmpty() && m_historyPosition < 0)
            offerCompletions();
        else
            walkHistory(-1);
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void QueryEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty())
        offerCompletions();
}

void QueryEdit::walkHistory(int step)
{
    const qsizetype position = m_historyPosition + step;
    if (position < -1 || position >= m_history.size() || position == m_historyPosition)
        return;
    if (m_historyPosition < 0)
        m_typed = text();
    setText(position < 0 ? m_typed : m_history[position]);
    m_historyPosition = position;
    check();
}

void QueryEdit::offerCompletions()
{
    QList<std::pair<QString, QString>> texts;
    QStringList insertions;
    if (text().isEmpty()) {
        for (const auto &search : quickSearches)
            texts.append({search, {}});
        offer(texts, quickSearches);
        return;
    }
    const CompletionPlace place = completionPlace(text(), cursorPosition());
    if (place.kind == CompletionPlace::Kind::Value) {
        offer({}, {});
        Q_EMIT completionsRequested(place.field, place.prefix);
        return;
    }
    if (place.kind == CompletionPlace::Kind::Field && !place.prefix.isEmpty()) {
        for (const bool isStart : {true, false})
            for (const auto &field : std::as_const(m_fields)) {
                const bool startsSo = field.startsWith(place.prefix, Qt::CaseInsensitive);
                if (texts.size() >= mostCompletions || startsSo != isStart
                    || !field.contains(place.prefix, Qt::CaseInsensitive))
                    continue;
                texts.append({field, {}});
                insertions.append(field + u':');
            }
    }
    offer(texts, insertions);
}

void QueryEdit::setCompletions(const ShownTopValues &values)
{
    const CompletionPlace place = completionPlace(text(), cursorPosition());
    if (!hasFocus() || place.kind != CompletionPlace::Kind::Value || place.field != values.field
        || place.prefix != values.prefix)
        return;
    QList<std::pair<QString, QString>> texts;
    QStringList insertions;
    for (const auto &value : values.values) {
        if (value.isMissing || texts.size() >= mostCompletions)
            continue;
        texts.append({value.text, numberText(value.count)});
        insertions.append(queryValue(value.value) + u' ');
    }
    offer(texts, insertions);
}

void QueryEdit::offer(const QList<std::pair<QString, QString>> &texts, const QStringList &insertions)
{
    m_completions->clear();
    for (qsizetype row = 0; row < texts.size(); ++row) {
        const auto &[text, count] = texts[row];
        auto *item = new QStandardItem(count.isEmpty() ? text : u"%1   %2"_s.arg(text, count));
        item->setData(insertions[row], insertionRole);
        m_completions->appendRow(item);
    }
    if (texts.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({});
}

void QueryEdit::insertCompletion(const QModelIndex &index)
{
    const QString insertion = index.data(insertionRole).toString();
    if (text().isEmpty()) {
        setText(insertion);
        run();
        return;
    }
    const CompletionPlace place = completionPlace(text(), cursorPosition());
    QString changed = text();
    changed.replace(place.start, place.length, insertion);
    setText(changed);
    setCursorPosition(int(place.start + insertion.size()));
    noticeTyping();
}

void QueryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_error || text().isEmpty())
        return;
    // cursorRect() begins five pixels before the cursor.
    const QFontMetrics metrics(font());
    const int origin = cursorRect().x() + 5 - metrics.horizontalAdvance(text().left(cursorPosition()));
    const qsizetype position = std::min(m_error->position, text().size());
    const int left = origin + metrics.horizontalAdvance(text().left(position));
    const int right = std::max(left + metrics.averageCharWidth(),
        origin + metrics.horizontalAdvance(text().left(position + m_error->length)));
    QPainterPath wave(QPointF(left, 0));
    for (int x = left; x < right; x += 2)
        wave.lineTo(x + 2, (x - left) / 2 % 2 == 0 ? 2 : 0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(28, 0, -28, 0));
    painter.translate(0, cursorRect().bottom() - 2);
    painter.setPen(QPen(tokensOf(palette()).err, 1.5));
    painter.drawPath(wave);
}

} // namespace workbench
