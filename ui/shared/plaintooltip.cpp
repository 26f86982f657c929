#include "ui/shared/plaintooltip.h"

#include <QTextDocument>
#include <QWidget>

namespace workbench {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

void setWrappedToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    widget->setAccessibleDescription(text);
}

} // namespace workbench
