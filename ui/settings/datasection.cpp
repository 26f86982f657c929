#include "ui/settings/datasection.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>
#include <functional>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The usual choices, and the one that is saved where it is another.
void fill(QComboBox *box, QList<qint64> choices, qint64 chosen, const std::function<QString(qint64)> &textOf)
{
    if (!choices.contains(chosen))
        choices.append(chosen);
    std::sort(choices.begin(), choices.end());
    box->clear();
    for (const qint64 choice : choices)
        box->addItem(textOf(choice), choice);
    box->setCurrentIndex(int(choices.indexOf(chosen)));
}

} // namespace

DataSection::DataSection(QWidget *parent)
    : SectionForm(tr("Data"), parent)
    , m_days(new QComboBox(this))
    , m_bytes(new QComboBox(this))
    , m_path(roleLabel({}, TextRole::Data, LabelTone::Normal, this))
    , m_size(roleLabel({}, TextRole::Data, LabelTone::Normal, this))
{
    m_path->setObjectName(u"dataDirectory"_s);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_size->setObjectName(u"dataSize"_s);
    m_days->setObjectName(u"retentionDays"_s);
    m_bytes->setObjectName(u"retentionBytes"_s);
    addRow(tr("Keep records"), m_days);
    addRow(tr("Store at most"), m_bytes,
        tr("The oldest records go after a run. Those of the last %1 days always stay, since Microsoft could "
           "send them again.")
            .arg(RetentionPolicy::leastDays));
    m_days->setWhatsThis(tr("How long a record stays in the local store after it was collected."));
    m_bytes->setWhatsThis(tr("How large the local store may become before its oldest records go."));
    setRetention({});
    for (QComboBox *box : {m_days, m_bytes})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            Q_EMIT retentionChosen(
                {.days = m_days->currentData().toInt(), .bytes = m_bytes->currentData().toLongLong()});
        });
    auto *open = plainButton(tr("Open folder"), u"external"_s, this);
    open->setObjectName(u"openFolder"_s);
    open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addRow(tr("Data directory"), m_path,
        tr("Connectors, settings, records and the activity log. Secrets are not in it."));
    addRow(tr("Size"), m_size);
    addRow({}, open);
    connect(open, &QPushButton::clicked, this, &DataSection::openFolderRequested);
}

void DataSection::setRetention(const RetentionPolicy &retention)
{
    const QSignalBlocker days(m_days), bytes(m_bytes);
    fill(m_days, {0, RetentionPolicy::leastDays, 90, 180, 365, 730}, retention.days,
        [](qint64 value) { return value == 0 ? tr("Without end") : tr("%n days", nullptr, int(value)); });
    constexpr qint64 gigabyte = 1'000'000'000;
    fill(m_bytes, {0, gigabyte, 5 * gigabyte, 10 * gigabyte, 50 * gigabyte}, retention.bytes,
        [](qint64 value) { return value == 0 ? tr("No limit") : sizeText(value); });
}

void DataSection::setDirectory(const QString &path, qint64 bytes)
{
    m_path->setText(visibleText(path));
    m_size->setText(bytes < 0 ? tr("not known") : sizeText(bytes));
}

} // namespace workbench
