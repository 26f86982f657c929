#include "benchmarks/windowhands.h"

#include "benchmarks/mappedrecords.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/recordbrowser/recordview.h"
#include "ui/recordbrowser/widgets/msgclasschips.h"
#include "ui/recordbrowser/widgets/queryedit.h"
#include "ui/recordbrowser/widgets/timerangebutton.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace workbench::bench {

using namespace Qt::StringLiterals;

WindowHands::WindowHands(RecordBrowser &browser)
    : m_browser(browser)
    , m_table(browser.findChild<RecordTable *>())
    , m_scrollBar(m_table->findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly))
{
    m_table->view().viewport()->installEventFilter(this);
    connect(&m_table->model(), &RecordModel::resultReset, this, [this] { m_needsOther = false; });
}

bool WindowHands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QObject::eventFilter(watched, event);
    const bool isRead = areRowsRead();
    ++m_paints;
    m_blankPaints += isRead ? 0 : 1;
    if (m_isWaiting && !m_needsOther && !m_isPainted && isRead) {
        m_isPainted = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isWaiting = false;
                Q_EMIT shown(waited());
            },
            Qt::QueuedConnection); // When it is painted.
    }
    return QObject::eventFilter(watched, event);
}

bool WindowHands::areRowsRead() const
{
    const RecordModel &model = m_table->model();
    const qint64 top = model.base() + std::max(0, m_table->view().rowAt(0));
    const qint64 end =
        std::min(model.total(), top + m_table->view().viewport()->height() / RecordView::rowHeight);
    for (qint64 position = top; position < end; ++position)
        if (!model.recordAt(position))
            return false;
    return model.total() > 0;
}

void WindowHands::begin(Wait wait)
{
    m_isWaiting = true;
    m_needsOther = wait == Wait::OtherResult;
    m_isPainted = false;
    m_watch.restart();
}

void WindowHands::waitUntil(const std::function<bool()> &isSo)
{
    constexpr double patience = 60;
    const Stopwatch watch;
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (watch.seconds() > patience)
            giveUp(u"The window did not show what was asked for."_s);
    }
}

double WindowHands::timeOf(Wait wait, const std::function<void()> &act)
{
    double time = 0;
    const auto connection =
        connect(this, &WindowHands::shown, this, [&time](double milliseconds) { time = milliseconds; });
    begin(wait);
    act();
    waitUntil([this] { return !m_isWaiting; });
    disconnect(connection);
    return time;
}

void WindowHands::showAllTimes()
{
    Q_EMIT m_browser.bar()->timeRange()->rangeChanged({.kind = TimeRange::Kind::All});
}

void WindowHands::filter(const QByteArray &msgClass)
{
    auto *chips = m_browser.findChild<MsgClassChips *>();
    Q_EMIT chips->selectionChanged(msgClass.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{msgClass});
}

void WindowHands::press(QWidget *target, int key, const QString &text) const
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(target, &event);
    }
}

void WindowHands::type(QChar letter)
{
    press(m_browser.bar()->query(), 0, letter);
}

void WindowHands::clearQuery()
{
    m_browser.bar()->query()->clear();
}

void WindowHands::search()
{
    press(m_browser.bar()->query(), Qt::Key_Return);
}

void WindowHands::jump(double share)
{
    m_scrollBar->setValue(int(share * m_scrollBar->maximum()));
}

void WindowHands::turnWheel(int notches)
{
    QWidget *view = m_table->view().viewport();
    const QPointF place = view->rect().center();
    QWheelEvent event(place, view->mapToGlobal(place), {}, {0, -120 * notches}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view, &event);
}

void WindowHands::pageDown()
{
    press(&m_table->view(), Qt::Key_PageDown);
}

qint64 WindowHands::total() const
{
    return m_table->model().total();
}

double WindowHands::repaintTime() const
{
    constexpr int repetitions = 31;
    return Timings::of(repetitions, [this] { m_browser.repaint(); }).median();
}

} // namespace workbench::bench
