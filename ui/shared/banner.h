#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace workbench {

enum class BannerKind { Information, Warning, Error };

// What happened, what it means for the data, and up to two actions; under the title of a page or dialog.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    // `headline` is bold, `text` one line about the data; both plain text. Hidden while `headline` is empty.
    void setMessage(BannerKind kind, const QString &icon, const QString &headline, const QString &text);
    void setText(const QString &text); // Only the second line: countdowns.
    // At most two; the first is the important one. actionTriggered() says which.
    void setActions(const QStringList &actions);
    void clear();
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void actionTriggered(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    BannerKind m_kind = BannerKind::Information;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QList<QPushButton *> m_buttons;
};

} // namespace workbench
