#include "ui/connectivitydialog/failureview.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/icons.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = roleLabel(text, TextRole::Body, LabelTone::Normal, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

bool isSecretMatter(const Error &error)
{
    return error.entraCode != 0 || error.kind == ErrorKind::BadCredentials
        || error.kind == ErrorKind::Forbidden;
}

} // namespace

FailureView::FailureView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(roleLabel(tr("What it means"), TextRole::Name, LabelTone::Normal, this));
    m_meaning = wrapped({}, this);
    m_meaning->setObjectName(u"meaning"_s);
    layout->addWidget(m_meaning);
    layout->addSpacing(8);
    layout->addWidget(roleLabel(tr("What to do"), TextRole::Name, LabelTone::Normal, this));
    m_advice = new QVBoxLayout;
    m_advice->setSpacing(4);
    layout->addLayout(m_advice);
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    m_openEntra = linkButton(tr("Open Entra admin center"), this);
    m_openEntra->setIcon(themeIcon(u"external"_s, IconTone::Accent));
    m_openEntra->setObjectName(u"openEntra"_s);
    m_lookUp = linkButton(tr("Look up code"), this);
    m_lookUp->setIcon(themeIcon(u"external"_s, IconTone::Accent));
    m_lookUp->setObjectName(u"lookUpCode"_s);
    links->addWidget(m_openEntra);
    links->addWidget(m_lookUp);
    links->addStretch();
    layout->addLayout(links);
    connect(m_openEntra, &QPushButton::clicked, this,
        [] { QDesktopServices::openUrl(QUrl(u"https://entra.microsoft.com/"_s)); });
    connect(m_lookUp, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl(u"https://login.microsoftonline.com/error?code=%1"_s.arg(m_entraCode)));
    });
}

void FailureView::setReport(const ConnectivityReport &report)
{
    m_meaning->setText(visibleText(report.explanation));
    while (QLayoutItem *item = m_advice->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &advice : report.recommendations) {
        auto *label = wrapped(u"•  "_s + visibleText(advice), this);
        label->setAccessibleName(advice);
        m_advice->addWidget(label);
        label->show(); // Not only with the next turn of the event loop: the dialog grows now.
    }
    const Error error = report.error.value_or(Error());
    m_entraCode = error.entraCode;
    m_lookUp->setVisible(m_entraCode != 0);
    m_openEntra->setVisible(isSecretMatter(error));
}

} // namespace workbench
