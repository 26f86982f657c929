#pragma once

#include "filter/logfilter.h"
#include "ui/connectorwizard/formfield.h"

#include <QStringList>
#include <vector>

class QComboBox;
class QMenu;

namespace workbench {

// Which log filters a new connector gets: a menu of those its tenant may use, and the way to their editor.
// GUI thread; owned by its page.
class LogFilterField : public FormField {
    Q_OBJECT

public:
    LogFilterField(int labelWidth, QWidget *parent);

    // All filters there are, and the ids of those that are chosen.
    void setFilters(const std::vector<LogFilter> &filters, const QStringList &attached);
    // Those of other tenants are not offered.
    void setTenant(const QString &tenantName);
    // Ids of the chosen ones that the tenant may use.
    [[nodiscard]] QStringList attached() const;

Q_SIGNALS:
    void editRequested();

private:
    void rebuild();
    void showChosen();

    std::vector<LogFilter> m_filters;
    QStringList m_attached;
    QString m_tenant;
    QMenu *m_menu;
    QComboBox *m_box;
};

// Names of the filters with these ids with commas between them; "None" without any.
[[nodiscard]] QString logFilterNames(const std::vector<LogFilter> &filters, const QStringList &ids);

} // namespace workbench
