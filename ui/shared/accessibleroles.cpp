#include "ui/shared/accessibleroles.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto roleProperty = "accessibleRole";

// A plain widget as screen readers see it. Owned by Qt, as long as the widget lives. GUI thread.
class NamedWidget : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::Role role() const override
    {
        const QAccessible::Role own = QAccessibleWidget::role();
        if (own != QAccessible::Client || widget()->accessibleName().isEmpty())
            return own;
        if (const QVariant chosen = widget()->property(roleProperty); chosen.isValid())
            return QAccessible::Role(chosen.toInt());
        return childCount() > 0 ? QAccessible::Grouping : QAccessible::Graphic;
    }
};

// Asked for every class of an object, from its own up to QObject; only for plain widgets does none answer
// before "QWidget".
QAccessibleInterface *namedWidget(const QString &className, QObject *object)
{
    return className == u"QWidget"_s && object->isWidgetType()
        ? new NamedWidget(static_cast<QWidget *>(object))
        : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(namedWidget);
}

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
}

} // namespace workbench
