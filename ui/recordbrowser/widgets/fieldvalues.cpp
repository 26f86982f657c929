#include "ui/recordbrowser/widgets/fieldvalues.h"

#include "ui/shared/plaintooltip.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// A value, its share as a number and as a bar below.
class ShareBar : public QWidget {
public:
    ShareBar(const QString &text, qreal share, const QString &shareText, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
        , m_share(share)
        , m_shareText(shareText)
    {
        setFixedHeight(26);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(palette());
        painter.setFont(fontFor(TextRole::DataDense));
        const int shareWidth = painter.fontMetrics().horizontalAdvance(m_shareText) + 6;
        painter.setPen(tokens.text2);
        const QRect line(0, 0, width(), 18);
        painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), m_shareText);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(tokens.text);
        const QString text =
            painter.fontMetrics().elidedText(m_text, Qt::ElideRight, std::max(0, width() - shareWidth));
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), text);

        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.track);
        painter.drawRoundedRect(QRectF(0, 19, width(), 4), 2, 2);
        painter.setBrush(tokens.activities);
        painter.drawRoundedRect(QRectF(0, 19, std::max(2.0, m_share * width()), 4), 2, 2);
    }

private:
    QString m_text;
    qreal m_share;
    QString m_shareText;
};

QString percentText(qreal share)
{
    if (share > 0 && share < 0.001)
        return u"< 0.1 %"_s;
    return QLocale().toString(share * 100, 'f', 1) + u" %"_s;
}

} // namespace

FieldValues::FieldValues(const QString &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_rows(new QVBoxLayout(this))
    , m_note(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
{
    setObjectName(u"values:"_s + field);
    m_rows->setContentsMargins(0, 2, 0, 6);
    m_rows->setSpacing(2);
    m_note->setWordWrap(true);
    m_rows->addWidget(m_note);
    m_note->setText(tr("Counting…"));
}

void FieldValues::setNote(const QString &text)
{
    m_note->setText(text);
}

QString FieldValues::summary(const ShownTopValues &values)
{
    const auto shown = std::count_if(
        values.values.begin(), values.values.end(), [](const auto &value) { return !value.isMissing; });
    if (values.values.empty())
        return tr("No record has this field.");
    return values.isExact
        ? tr("Top %1 of %2 values, exact counts").arg(numberText(shown), numberText(values.distinct))
        : tr("Top %1 of %2 values, estimated from %3 records")
              .arg(numberText(shown), numberText(values.distinct), numberText(values.records));
}

void FieldValues::setValues(const ShownTopValues &values)
{
    qDeleteAll(m_shown);
    m_shown.clear();
    for (const auto &value : values.values)
        addValue(value, values.records);
    m_note->setText(summary(values));
}

void FieldValues::addValue(const ShownValue &value, qint64 records)
{
    const QString text = value.isMissing ? tr("(none)", "records without the field") : value.text;
    const qreal share = records > 0 ? qreal(value.count) / qreal(records) : 0;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *bar = new ShareBar(text, share, percentText(share), row);
    const QString words = tr("%1: %2 records, %3").arg(text, numberText(value.count), percentText(share));
    bar->setAccessibleName(words);
    bar->setToolTip(plainToolTip(words));
    auto *include = iconButton(tr("Filter for %1").arg(text), u"plus"_s, row);
    auto *exclude = iconButton(tr("Filter out %1").arg(text), u"minus"_s, row);
    for (QToolButton *button : {include, exclude}) {
        button->setToolTip(plainToolTip(button->accessibleName()));
        button->setFixedSize(22, 22);
        button->setIconSize({14, 14});
        const bool isIncluded = button == include;
        connect(button, &QToolButton::clicked, this, [this, value, isIncluded] {
            Q_EMIT filterRequested(m_field, value.value, value.isMissing, isIncluded);
        });
    }
    auto *drop = new QAction(tr("Exclude records like this…"), row);
    connect(drop, &QAction::triggered, this,
        [this, value] { Q_EMIT excludeRequested(m_field, value.isMissing ? QString() : value.value); });
    // The menu key opens it on the buttons too, which have the focus.
    for (QWidget *part : std::initializer_list<QWidget *>{bar, include, exclude}) {
        part->addAction(drop);
        part->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    layout->addWidget(bar, 1);
    layout->addWidget(include);
    layout->addWidget(exclude);
    m_rows->insertWidget(m_rows->count() - 1, row);
    m_shown.append(row);
}

} // namespace workbench
