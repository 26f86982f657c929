#pragma once

#include <QDialog>

class QDateTimeEdit;

namespace workbench {

// "Collect from an earlier time?": takes a moment of the last 30 days, as far back as Microsoft answers.
// Cancel is the default. Lives on the GUI thread.
class RecollectDialog : public QDialog {
    Q_OBJECT

public:
    // `now` in milliseconds since the epoch.
    RecollectDialog(const QString &connectorName, qint64 now, QWidget *parent = nullptr);

    // The moment chosen, in milliseconds since the epoch.
    [[nodiscard]] qint64 from() const;

private:
    QDateTimeEdit *m_from;
};

} // namespace workbench
