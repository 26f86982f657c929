#include "ui/recordbrowser/recordfeed.h"

#include "ui/recordbrowser/feed/exportthread.h"
#include "ui/recordbrowser/feed/feeddetail.h"
#include "ui/recordbrowser/feed/feedfigures.h"

#include <QDateTime>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millisecondsPerDay = 24 * 60 * 60 * 1000;

// Within one day the clock alone says when.
TimeStyle timeStyleOf(const RecordFilter &filter)
{
    const qint64 until = filter.until.value_or(QDateTime::currentMSecsSinceEpoch());
    const bool isWithinDay = filter.since && until - *filter.since <= millisecondsPerDay;
    return isWithinDay ? TimeStyle::Clock : TimeStyle::DayAndClock;
}

template<typename Answer> quint64 generationOf(const Answer &answer)
{
    if constexpr (requires { answer.generation; })
        return answer.generation;
    else if constexpr (requires { answer.figures; })
        return answer.figures.generation;
    else
        return FeedThread::anyGeneration;
}

} // namespace

RecordFeed::RecordFeed(const QString &storeFile, QObject *parent)
    : QObject(parent)
    , m_file(storeFile)
    , m_setup(std::make_shared<FeedSetup>())
    , m_rowReader(std::make_unique<FeedRows>())
    , m_figureReader(std::make_unique<FeedFigures>())
{
    using Urgency = FeedThread::Urgency;
    m_rows =
        std::make_unique<FeedThread>(m_file, Urgency::Rows, [this](FeedStore &store, std::stop_token stop) {
            const auto step = m_rowReader->walk(store, std::move(stop));
            if (step.figures)
                QMetaObject::invokeMethod(
                    this, [this, figures = *step.figures] { showWalk(figures); }, Qt::QueuedConnection);
            return step.hasMore;
        });
    m_figures = std::make_unique<FeedThread>(m_file, Urgency::Figures, nullptr);
}

RecordFeed::~RecordFeed()
{
    m_export.reset();
    m_figures->finish();
    m_rows->finish();
    m_rowReader.reset(); // Its result needs the store, which goes with the thread.
}

void RecordFeed::setFilter(const RecordFilter &filter)
{
    m_filter = filter;
    startGeneration();
}

void RecordFeed::setColumns(const QStringList &fields)
{
    if (fields == m_columns)
        return;
    m_columns = fields;
    startGeneration();
}

void RecordFeed::setTimeZone(TimeZone zone)
{
    if (std::exchange(m_zone, zone) != zone)
        startGeneration();
}

TimeStyle RecordFeed::timeStyle() const
{
    return m_setup->timeStyle;
}

void RecordFeed::startGeneration()
{
    ++m_generation;
    auto setup = std::make_shared<FeedSetup>();
    setup->generation = m_generation;
    setup->filter = m_filter;
    setup->columns = m_columns;
    setup->timeStyle = timeStyleOf(m_filter);
    m_setup = std::move(setup);
    m_rows->dropBefore(m_generation);
    m_figures->dropBefore(m_generation);
    request(
        *m_rows, ReadKind::Figures,
        [rows = m_rowReader.get(), now = m_setup](
            FeedStore &store, std::stop_token stop) { return rows->figures(store, now, std::move(stop)); },
        &RecordFeed::figuresRead);
}

template<typename Answer, typename Read>
void RecordFeed::request(
    FeedThread &thread, ReadKind kind, Read read, void (RecordFeed::*answered)(const Answer &))
{
    const bool isOfGeneration = kind != ReadKind::Detail && kind != ReadKind::Related;
    const quint64 generation = isOfGeneration ? m_generation : FeedThread::anyGeneration;
    // Several pages, and the values of several fields, may be waited for at once.
    const bool isSingle = kind != ReadKind::Rows && kind != ReadKind::Values;
    const QString slot = isSingle ? QString::number(int(kind)) : QString();
    const auto deliver = [this, kind, generation, answered](const Result<Answer> &answer) {
        if (generation != FeedThread::anyGeneration && generation != m_generation)
            return;
        if (answer)
            Q_EMIT(this->*answered)(*answer);
        else if (answer.error().kind != ErrorKind::Cancelled)
            Q_EMIT readFailed(kind, answer.error());
    };
    thread.add(
        generation, slot, [this, read = std::move(read), deliver](FeedStore &store, std::stop_token stop) {
            auto answer = std::make_shared<const Result<Answer>>(read(store, std::move(stop)));
            QMetaObject::invokeMethod(
                this, [deliver, answer] { deliver(*answer); }, Qt::QueuedConnection);
        });
}

void RecordFeed::showWalk(const ResultFigures &figures)
{
    if (figures.generation == m_generation)
        Q_EMIT figuresRead(figures);
}

void RecordFeed::requestRows(qint64 position, int count)
{
    request(
        *m_rows, ReadKind::Rows,
        [rows = m_rowReader.get(), now = m_setup, position, count](FeedStore &store, std::stop_token stop) {
            return rows->rows(store, now, position, count, std::move(stop));
        },
        &RecordFeed::rowsRead);
}

void RecordFeed::refresh(std::optional<RowKey> anchor, int count)
{
    request(
        *m_rows, ReadKind::Update,
        [rows = m_rowReader.get(), now = m_setup, anchor, count](FeedStore &store, std::stop_token stop) {
            return rows->update(store, now, anchor, count, std::move(stop));
        },
        &RecordFeed::updated);
}

void RecordFeed::requestHistogram(qint64 from, qint64 width, int buckets)
{
    request(
        *m_figures, ReadKind::Histogram,
        [figures = m_figureReader.get(), now = m_setup, from, width, buckets](
            FeedStore &store, std::stop_token stop) {
            return figures->histogram(store, now, from, width, buckets, std::move(stop));
        },
        &RecordFeed::histogramRead);
}

void RecordFeed::requestChips()
{
    request(
        *m_figures, ReadKind::Chips,
        [figures = m_figureReader.get(), now = m_setup](
            FeedStore &store, std::stop_token stop) { return figures->chips(store, now, std::move(stop)); },
        &RecordFeed::chipsRead);
}

void RecordFeed::requestTopValues(const QString &field, int count)
{
    request(
        *m_figures, ReadKind::Values,
        [figures = m_figureReader.get(), now = m_setup, field, count](FeedStore &store,
            std::stop_token stop) { return figures->topValues(store, now, field, count, std::move(stop)); },
        &RecordFeed::topValuesRead);
}

void RecordFeed::requestCompletions(const QString &field, const QString &prefix, int count)
{
    request(
        *m_figures, ReadKind::Completions,
        [figures = m_figureReader.get(), now = m_setup, field, prefix, count](
            FeedStore &store, std::stop_token stop) {
            return figures->completions(store, now, field, prefix, count, std::move(stop));
        },
        &RecordFeed::completionsRead);
}

void RecordFeed::requestFields()
{
    request(
        *m_figures, ReadKind::Fields,
        [figures = m_figureReader.get(), now = m_setup](
            FeedStore &store, std::stop_token stop) { return figures->fields(store, now, std::move(stop)); },
        &RecordFeed::fieldsRead);
}

void RecordFeed::requestDetail(const QByteArray &stellarUuid)
{
    request(
        *m_rows, ReadKind::Detail,
        [stellarUuid](FeedStore &store, std::stop_token) -> Result<RecordDetail> {
            const auto reader = store.reader();
            if (!reader)
                return fail(reader.error());
            return *reader ? readDetail(**reader, stellarUuid) : RecordDetail{.stellarUuid = stellarUuid};
        },
        &RecordFeed::detailRead);
}

void RecordFeed::requestRelated(const QByteArray &stellarUuid)
{
    request(
        *m_figures, ReadKind::Related,
        [stellarUuid](FeedStore &store, std::stop_token stop) -> Result<RelatedRecords> {
            const auto reader = store.reader();
            if (!reader)
                return fail(reader.error());
            return *reader ? readRelated(**reader, stellarUuid, std::move(stop))
                           : RelatedRecords{.stellarUuid = stellarUuid, .records = {}};
        },
        &RecordFeed::relatedRead);
}

bool RecordFeed::startExport(ExportPlan plan)
{
    if (m_export)
        return false;
    const auto later = [this](auto what) {
        QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
    };
    m_export = std::make_unique<ExportThread>(m_file, std::move(plan),
        ExportThread::Report{.progressed =
                                 [this, later](qint64 done, qint64 total) {
                                     later([this, done, total] { Q_EMIT exportProgressed(done, total); });
                                 },
            .finished =
                [this, later](
                    const Result<qint64> &written) { later([this, written] { endExport(written); }); }});
    m_export->start();
    return true;
}

void RecordFeed::cancelExport()
{
    if (m_export)
        m_export->cancel();
}

void RecordFeed::endExport(const Result<qint64> &written)
{
    const QString file = m_export->plan().file;
    m_export.reset();
    Q_EMIT exportFinished(file, written.value_or(0), written ? std::nullopt : std::optional(written.error()));
}

} // namespace workbench
