#pragma once

#include "base/result.h"
#include "connector/connectortype.h"
#include "forecast/intervalcheck.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace workbench {

class BudgetStrip;

// The request budget of a connector that is being set up: what its dearest poll asks for, and what that is
// taken from. Keeps its size while it is measured. Passive; GUI thread.
class BudgetCard : public QFrame {
    Q_OBJECT

public:
    explicit BudgetCard(QWidget *parent = nullptr);

    // Until showCheck(). `connectorName`: whose records are read.
    void showMeasuring(const QString &connectorName);
    void showCheck(const IntervalCheck &check, const ConnectorType &type);
    // Why nothing could be measured, as a sentence of its own behind the others.
    void addSentence(const QString &sentence);

private:
    [[nodiscard]] QLabel *addSeries(QHBoxLayout *legend, const QString &contentType);
    void showUsage(const IntervalCheck &check);
    [[nodiscard]] static QString basis(const IntervalCheck &check, const ConnectorType &type);
    [[nodiscard]] static QString tightText(const IntervalCheck &check);

    BudgetStrip *m_strip;
    QLabel *m_peak;
    QLabel *m_activities = nullptr;
    QLabel *m_alerts = nullptr;
    QLabel *m_basis;
    QLabel *m_tight;
};

} // namespace workbench
