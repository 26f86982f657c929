#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace workbench {

// An empty or failed page: icon, heading, one or two sentences, one primary action and one alternative,
// centred and at most 520 wide.
class StatePage : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Error };

    explicit StatePage(QWidget *parent = nullptr);

    void setState(const QString &icon, Tone tone, const QString &heading, const QString &text);
    // Empty texts hide the buttons.
    void setActions(const QString &primary, const QString &alternative);
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *alternativeButton() const { return m_alternative; }
    // A further line or link below the buttons.
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void primaryTriggered();
    void alternativeTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_primary;
    QPushButton *m_alternative;
    QWidget *m_below;
};

} // namespace workbench
