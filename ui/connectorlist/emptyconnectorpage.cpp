#include "ui/connectorlist/emptyconnectorpage.h"

#include "ui/connectorlist/details/detailparts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentWidth = 520;

// Cloud, plug and records: what a connector does, in one picture.
class Picture : public QWidget {
public:
    explicit Picture(QWidget *parent) : QWidget(parent) { setFixedSize(contentWidth, 64); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPixmap(16, 0, themePixmap(u"cloud"_s, IconTone::Accent, 64, devicePixelRatioF()));
        painter.drawPixmap(230, 6, themePixmap(u"connectors"_s, IconTone::Normal, 52, devicePixelRatioF()));
        painter.setPen(QPen(tokens.strong, 1.5, Qt::DashLine));
        painter.drawLine(96, 32, 216, 32);
        painter.drawLine(296, 32, 400, 32);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.activities);
        painter.drawRoundedRect(412, 6, 104, 12, 3, 3);
        painter.drawRoundedRect(412, 26, 104, 12, 3, 3);
        painter.setBrush(tokens.alerts);
        painter.drawRoundedRect(412, 46, 72, 12, 3, 3);
    }
};

// An icon before a line; painted, so that it follows the theme.
class LineIcon : public QWidget {
public:
    LineIcon(QString name, QWidget *parent) : QWidget(parent), m_name(std::move(name))
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(0, 0, themePixmap(m_name, IconTone::Normal, 16, devicePixelRatioF()));
    }

private:
    QString m_name;
};

QLayout *iconLine(const QString &icon, QWidget *line, QWidget *parent)
{
    auto *label = qobject_cast<QLabel *>(line);
    if (label)
        label->setWordWrap(true);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(new LineIcon(icon, parent), 0, Qt::AlignVCenter);
    layout->addWidget(line, 1, label ? Qt::Alignment() : Qt::AlignLeft);
    return layout;
}

} // namespace

EmptyConnectorPage::EmptyConnectorPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"emptyPage"_s);
    auto *content = new QWidget(this);
    content->setFixedWidth(contentWidth);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Picture(content));
    layout->addSpacing(40);
    auto *title = roleLabel(
        tr("Connect your first Defender for Cloud Apps tenant"), TextRole::Title, LabelTone::Normal, content);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *text =
        roleLabel(tr("A connector queries Activities and Alerts and shows the Interflow records they become, "
                     "before you deploy anything. You need four values from Microsoft: API URL, Tenant ID, "
                     "Client ID and Client Secret."),
            TextRole::Body, LabelTone::Secondary, content);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addSpacing(8);
    auto *create = primaryButton(tr("Create connector"), u"plus"_s, content);
    create->setObjectName(u"createConnector"_s);
    auto *demo = plainButton(tr("Try it with the demo tenant"), u"demo"_s, content);
    demo->setObjectName(u"tryDemo"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(create);
    buttons->addWidget(demo);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addSpacing(12);
    layout->addWidget(new SectionLine(content));
    layout->addSpacing(6);
    layout->addLayout(iconLine(u"demo"_s,
        roleLabel(tr("The demo tenant is built in. It needs no network and no account."), TextRole::Small,
            LabelTone::Secondary, content),
        content));
    layout->addLayout(iconLine(u"info"_s,
        roleLabel(tr("Needs Microsoft 365 E5, E5 Security or E5 Compliance. No GCC, no GCC High."),
            TextRole::Small, LabelTone::Secondary, content),
        content));
    auto *help = linkButton(tr("Where do I find the four values?"), content);
    help->setObjectName(u"whereAreTheValues"_s);
    layout->addLayout(iconLine(u"help"_s, help, content));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new SectionLine(this));
    outer->addStretch(1);
    // Not by alignment: that would take the height of one long line.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);
    connect(create, &QPushButton::clicked, this, &EmptyConnectorPage::createRequested);
    connect(demo, &QPushButton::clicked, this, &EmptyConnectorPage::demoRequested);
    connect(help, &QPushButton::clicked, this, &EmptyConnectorPage::helpRequested);
}

} // namespace workbench
