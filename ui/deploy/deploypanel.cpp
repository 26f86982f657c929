#include "ui/deploy/deploypanel.h"

#include "ui/shared/buttons.h"
#include "ui/shared/dialogframe.h"
#include "ui/shared/formatting.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;
constexpr int smallIcon = 14;

void empty(QVBoxLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        // Not now: a change of the theme goes through all widgets there were.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

QLabel *iconLabel(const QString &icon, IconTone tone, int size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(themePixmap(icon, tone, size, parent->devicePixelRatioF()));
    label->setFixedSize(size, size);
    return label;
}

// Icon left, two lines right. Read as one: "Test passed, ready. 14:02:11, all 7 checks".
QWidget *checkRow(const ReadinessItem &item, QWidget *parent)
{
    using State = ReadinessItem::State;
    const bool isReady = item.state == State::Ready;
    const bool isMissing = item.state == State::Missing;
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const QString icon = isReady ? u"success"_s : isMissing ? u"error"_s : u"warning"_s;
    const IconTone tone = isReady ? IconTone::Ok : isMissing ? IconTone::Err : IconTone::Warn;
    layout->addWidget(iconLabel(icon, tone, iconSize, row), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(roleLabel(item.title, TextRole::Label, LabelTone::Normal, row));
    auto *detail = roleLabel(visibleText(item.detail), TextRole::Small, LabelTone::Secondary, row);
    detail->setWordWrap(true);
    words->addWidget(detail);
    layout->addLayout(words, 1);
    const QString state = isReady ? DeployPanel::tr("ready")
        : isMissing               ? DeployPanel::tr("missing")
                                  : DeployPanel::tr("needs attention");
    row->setAccessibleName(DeployPanel::tr("%1, %2. %3").arg(item.title, state, visibleText(item.detail)));
    return row;
}

QWidget *fileRow(const BundleFile &file, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(iconLabel(u"document"_s, IconTone::Normal, smallIcon, row));
    layout->addWidget(roleLabel(file.name, TextRole::Data, LabelTone::Normal, row), 1);
    const QString size = sizeText(file.bytes.size());
    layout->addWidget(roleLabel(size, TextRole::Small, LabelTone::Secondary, row));
    row->setAccessibleName(DeployPanel::tr("%1, %2").arg(file.name, size));
    return row;
}

} // namespace

DeployPanel::DeployPanel(QWidget *parent) : QWidget(parent)
{
    setProperty("v", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(10);
    auto *line = separatorLine(this);
    m_fileName = roleLabel({}, TextRole::Data, LabelTone::Secondary, this);
    m_fileName->setObjectName(u"bundleFileName"_s);
    m_fileName->setWordWrap(true);
    m_files = new QVBoxLayout;
    m_files->setSpacing(4);
    layout->addWidget(roleLabel(tr("Ready to deploy"), TextRole::Heading, LabelTone::Normal, this));
    layout->addLayout(m_checks);
    layout->addSpacing(8);
    layout->addWidget(line);
    layout->addSpacing(8);
    layout->addWidget(roleLabel(tr("Deployment bundle"), TextRole::Heading, LabelTone::Normal, this));
    layout->addWidget(m_fileName);
    layout->addLayout(m_files);
    layout->addWidget(buildSecretNote());
    layout->addStretch();
}

QWidget *DeployPanel::buildSecretNote()
{
    auto *secret = new QWidget(this);
    auto *secretLine = new QHBoxLayout(secret);
    secretLine->setContentsMargins(0, 4, 0, 0);
    secretLine->setSpacing(8);
    m_lock = iconLabel(u"lock"_s, IconTone::Normal, smallIcon, secret);
    secretLine->addWidget(m_lock, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        roleLabel(tr("The client secret is not in the bundle."), TextRole::Label, LabelTone::Normal, secret));
    auto *again = roleLabel(tr("You enter it again where the connector is deployed."), TextRole::Small,
        LabelTone::Secondary, secret);
    again->setWordWrap(true);
    words->addWidget(again);
    secretLine->addLayout(words, 1);
    return secret;
}

void DeployPanel::setReadiness(const std::vector<ReadinessItem> &items)
{
    m_items = items;
    showAll();
}

void DeployPanel::setBundle(const QString &fileName, const std::vector<BundleFile> &files)
{
    m_fileName->setText(fileName);
    m_bundle = files;
    showAll();
}

void DeployPanel::showAll()
{
    // Shown at once: a layout leaves out what waits to be shown.
    empty(m_checks);
    for (const ReadinessItem &item : m_items) {
        auto *row = checkRow(item, this);
        m_checks->addWidget(row);
        row->show();
    }
    empty(m_files);
    for (const BundleFile &file : m_bundle) {
        auto *row = fileRow(file, this);
        m_files->addWidget(row);
        row->show();
    }
    keepHeight();
}

void DeployPanel::clear()
{
    setReadiness({});
    setBundle({}, {});
}

// A scroll area would rather squeeze wrapped lines than scroll.
void DeployPanel::keepHeight()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

bool DeployPanel::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        keepHeight();
    return isTaken;
}

void DeployPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

void DeployPanel::changeEvent(QEvent *event)
{
    // Pixmaps have the colours of the theme they were drawn in.
    if (event->type() == QEvent::PaletteChange) {
        m_lock->setPixmap(themePixmap(u"lock"_s, IconTone::Normal, smallIcon, devicePixelRatioF()));
        showAll();
    }
    QWidget::changeEvent(event);
}

} // namespace workbench
