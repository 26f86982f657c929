#include "ui/connectivitydialog/rawdetail.h"

#include "ui/shared/buttons.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

RawDetail::RawDetail(QWidget *parent)
    : QWidget(parent)
    , m_toggle(linkButton({}, this))
    , m_hint(
          roleLabel(tr("Secrets, tokens and IDs are redacted."), TextRole::Small, LabelTone::Secondary, this))
    , m_text(new QPlainTextEdit(this))
{
    m_toggle->setObjectName(u"showMore"_s);
    m_text->setObjectName(u"rawDetail"_s);
    m_text->setAccessibleName(tr("Redacted detail"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::Data));
    m_text->setFixedHeight(136);
    auto *head = new QHBoxLayout;
    head->addWidget(m_toggle);
    head->addStretch();
    head->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_text);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    show();
}

void RawDetail::setText(const QString &text)
{
    m_text->setPlainText(text);
    setOpen(false);
}

void RawDetail::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    show();
    Q_EMIT opened(isOpen);
}

void RawDetail::show()
{
    m_toggle->setText(m_isOpen ? tr("Show less") : tr("Show more"));
    m_toggle->setIcon(themeIcon(m_isOpen ? u"chevron-down"_s : u"chevron-right"_s, IconTone::Accent));
    m_hint->setVisible(m_isOpen);
    m_text->setVisible(m_isOpen);
}

} // namespace workbench
