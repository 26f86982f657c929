#include "ui/shared/dialogframe.h"

#include <QFrame>
#include <QScreen>
#include <QWidget>

namespace workbench {

using namespace Qt::StringLiterals;

QFrame *separatorLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("v", u"line"_s);
    return line;
}

QSize roomOnScreen(const QWidget &dialog)
{
    constexpr int rim = 48;
    const QSize screen = dialog.screen() ? dialog.screen()->availableSize() : QSize(1440, 900);
    return screen - QSize(rim, rim);
}

} // namespace workbench
