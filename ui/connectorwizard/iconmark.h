#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace workbench {

// One icon beside a text, which says the same in words: nothing for a screen reader. Follows the theme.
class IconMark : public QWidget {
    Q_OBJECT

public:
    IconMark(const QString &icon, IconTone tone, int size, QWidget *parent);

    void setIcon(const QString &icon, IconTone tone);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    IconTone m_tone;
    int m_size;
};

} // namespace workbench
