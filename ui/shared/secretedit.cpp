#include "ui/shared/secretedit.h"

#include "ui/shared/buttons.h"
#include "ui/theme/icons.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(iconButton(tr("Show secret"), u"eye"_s, this))
{
    constexpr int roomForEye = 34;
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setTextMargins(0, 0, roomForEye, 0);
    m_eye->setObjectName(u"showSecretButton"_s);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->installEventFilter(this);
    connect(m_eye, &QToolButton::toggled, this, &SecretEdit::setRevealed);
    // Selected text reaches the clipboard of X11 by itself, and Ctrl+C takes it.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (echoMode() == QLineEdit::Normal && hasSelectedText())
            deselect();
    });
}

SecretEdit::~SecretEdit()
{
    // The eye goes later than this class and would still tell it that the focus left.
    m_eye->removeEventFilter(this);
    m_eye->disconnect(this);
    blockSignals(true); // Whoever listens may be half gone.
    forget();
}

Secret SecretEdit::secret() const
{
    const QString shared = text();
    qsizetype begin = 0, end = shared.size();
    while (begin < end && shared.at(begin).isSpace())
        ++begin;
    while (end > begin && shared.at(end - 1).isSpace())
        --end;
    // A copy of its own, so that it can be wiped.
    return Secret::fromString(QString(shared.constData() + begin, end - begin));
}

void SecretEdit::forget()
{
    {
        // The control holds the only other reference: overwritten in place, before the memory is given back.
        const QString shared = text();
        std::fill_n(const_cast<QChar *>(shared.constData()), shared.size(), u'\0');
    }
    setText({}); // Not clear(), which could be undone.
    m_eye->setChecked(false);
}

void SecretEdit::setUnchanged(bool isUnchanged)
{
    m_isUnchanged = isUnchanged;
    if (isUnchanged)
        forget();
    setReadOnly(isUnchanged);
    setPlaceholderText(isUnchanged ? tr("Unchanged") : QString());
    m_eye->setVisible(!isUnchanged);
}

void SecretEdit::setRevealed(bool isRevealed)
{
    deselect();
    setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    const auto name = isRevealed ? tr("Hide secret") : tr("Show secret");
    m_eye->setIcon(themeIcon(isRevealed ? u"eye-off"_s : u"eye"_s));
    m_eye->setToolTip(name);
    m_eye->setAccessibleName(name);
}

bool SecretEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool SecretEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_eye && event->type() == QEvent::FocusOut && !hasFocus())
        m_eye->setChecked(false);
    return QLineEdit::eventFilter(watched, event);
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_eye->hasFocus())
        m_eye->setChecked(false);
}

void SecretEdit::resizeEvent(QResizeEvent *event)
{
    constexpr int side = 24;
    QLineEdit::resizeEvent(event);
    m_eye->setGeometry(width() - side - 6, (height() - side) / 2, side, side);
}

} // namespace workbench
