#include "ui/activitylog/activitydetails.h"

#include "base/timetext.h"
#include "ui/activitylog/activitywording.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString fixText(ActivityFix fix)
{
    switch (fix) {
    case ActivityFix::UpdateSecret: return ActivityDetails::tr("Update secret…");
    case ActivityFix::EditConnector: return ActivityDetails::tr("Edit connector…");
    case ActivityFix::RaiseInterval: return ActivityDetails::tr("Raise interval…");
    case ActivityFix::RunTest: return ActivityDetails::tr("Run test");
    case ActivityFix::None: break;
    }
    return {};
}

QString fixIcon(ActivityFix fix)
{
    return fix == ActivityFix::UpdateSecret ? u"key"_s : fix == ActivityFix::RunTest ? u"test"_s : u"edit"_s;
}

void makeSelectable(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

// Line breaks are ours; every other sign that cannot be seen is made visible.
QString visibleLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

} // namespace

ActivityDetails::ActivityDetails(QWidget *parent) : QWidget(parent)
{
    build();
    clear();
}

void ActivityDetails::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    m_place = roleLabel({}, TextRole::Small, LabelTone::Secondary, this);
    m_detail = roleLabel({}, TextRole::Name, LabelTone::Normal, this);
    m_detail->setObjectName(u"activityDetail"_s);
    m_explanation = roleLabel({}, TextRole::Body, LabelTone::Normal, this);
    m_explanation->setObjectName(u"activityExplanation"_s);
    for (QLabel *label : {m_place, m_detail, m_explanation}) {
        makeSelectable(label);
        layout->addWidget(label);
    }
    auto *actions = new QHBoxLayout;
    m_fix = primaryButton({}, {}, this);
    m_fix->setObjectName(u"fixButton"_s);
    m_test = plainButton(tr("Run test again"), u"refresh"_s, this);
    m_test->setObjectName(u"testAgain"_s);
    actions->addWidget(m_fix);
    actions->addWidget(m_test);
    actions->addStretch();
    layout->addLayout(actions);

    m_rawPart = new QWidget(this);
    m_rawPart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *raw = new QVBoxLayout(m_rawPart);
    raw->setContentsMargins(0, 8, 0, 0);
    m_raw = new QPlainTextEdit(m_rawPart);
    m_raw->setObjectName(u"activityRaw"_s);
    m_raw->setAccessibleName(tr("Redacted detail"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(fontFor(TextRole::DataDense));
    m_raw->setFixedHeight(138);
    auto *copyButton = plainButton(tr("Copy report"), u"copy"_s, m_rawPart);
    copyButton->setObjectName(u"copyActivity"_s);
    raw->addWidget(roleLabel(tr("Redacted detail"), TextRole::Micro, LabelTone::Secondary, m_rawPart));
    raw->addWidget(m_raw);
    raw->addWidget(copyButton, 0, Qt::AlignLeft);
    layout->addWidget(m_rawPart);

    m_earlierPart = new QWidget(this);
    m_earlierPart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_earlier = new QVBoxLayout(m_earlierPart);
    m_earlier->setContentsMargins(0, 8, 0, 0);
    m_earlier->addWidget(
        roleLabel(tr("Same connector, earlier"), TextRole::Micro, LabelTone::Secondary, m_earlierPart));
    layout->addWidget(m_earlierPart);
    layout->addStretch(1);
    connect(copyButton, &QPushButton::clicked, this, &ActivityDetails::copy);
    connect(m_fix, &QPushButton::clicked, this,
        [this] { Q_EMIT fixRequested(m_entry.connectorId, fixOf(m_entry)); });
    connect(m_test, &QPushButton::clicked, this,
        [this] { Q_EMIT fixRequested(m_entry.connectorId, ActivityFix::RunTest); });
}

QWidget *ActivityDetails::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_icon = new QLabel(head);
    m_icon->setFixedSize(20, 20);
    m_title = roleLabel({}, TextRole::Heading, LabelTone::Normal, head);
    m_title->setObjectName(u"activityTitle"_s);
    m_title->setWordWrap(true);
    QToolButton *close = iconButton(tr("Close details"), u"close"_s, head);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_title, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &ActivityDetails::closeRequested);
    return head;
}

void ActivityDetails::setEntry(const ActivityEntry &entry)
{
    if (m_entry.id != entry.id)
        setEarlier(m_entry.id, {});
    m_entry = entry;
    m_title->setText(visibleText(entry.event));
    m_place->setText(tr("%1, %2").arg(connectorWord(entry), momentText(entry.time)));
    m_detail->setText(detailWord(entry));
    m_detail->setVisible(!entry.detail.isEmpty());
    m_explanation->setText(visibleLines(entry.explanation));
    m_explanation->setVisible(!entry.explanation.isEmpty());
    m_raw->setPlainText(visibleLines(entry.rawDetail));
    m_rawPart->setVisible(!entry.rawDetail.isEmpty());
    showFix();
    updateIcon();
}

void ActivityDetails::clear()
{
    setEntry({.event = tr("Nothing chosen")});
    m_place->setText(tr("Choose a row to see what happened."));
}

void ActivityDetails::setEarlier(qint64 entryId, const QList<ActivityEntry> &entries)
{
    if (entryId != m_entry.id)
        return;
    while (m_earlier->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_earlier->takeAt(1));
        delete item->widget();
    }
    m_earlierPart->setVisible(!entries.isEmpty());
    for (const ActivityEntry &entry : entries) {
        auto *line = new QWidget(m_earlierPart);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(roleLabel(clockText(entry.time), TextRole::Data, LabelTone::Secondary, line));
        auto *words = roleLabel(tr("%1, %2").arg(visibleText(entry.event), detailWord(entry)),
            TextRole::Small, LabelTone::Normal, line);
        words->setWordWrap(true);
        layout->addWidget(words, 1);
        m_earlier->addWidget(line);
        line->show();
    }
}

void ActivityDetails::showFix()
{
    const ActivityFix fix = fixOf(m_entry);
    m_fix->setVisible(fix != ActivityFix::None);
    m_fix->setText(fixText(fix));
    m_fix->setIcon(themeIcon(fixIcon(fix), IconTone::OnFill));
    m_test->setVisible(
        m_entry.kind == ActivityKind::Test && !m_entry.connectorId.isEmpty() && fix != ActivityFix::RunTest);
}

void ActivityDetails::updateIcon()
{
    m_icon->setPixmap(
        themePixmap(levelIcon(m_entry.level), levelTone(m_entry.level), 20, devicePixelRatioF()));
    m_icon->setAccessibleName(levelWord(m_entry.level));
}

void ActivityDetails::copy()
{
    const QStringList lines{formatTime(m_entry.time), m_entry.connectorName, m_entry.event, m_entry.detail,
        QString(), m_entry.explanation, QString(), m_entry.rawDetail};
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(tr("Report copied"));
}

void ActivityDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        updateIcon();
}

void ActivityDetails::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sunken);
    painter.fillRect(leadingEdge(*this), tokens.border);
}

} // namespace workbench
