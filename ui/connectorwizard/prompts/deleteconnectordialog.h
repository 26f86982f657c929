#pragma once

#include <QDialog>

class QCheckBox;

namespace workbench {

// "Delete riverton-schools?", with the choice to delete the stored records too. Cancel is the default. Lives
// on the GUI thread.
class DeleteConnectorDialog : public QDialog {
    Q_OBJECT

public:
    DeleteConnectorDialog(const QString &connectorName, qint64 storedRecords, QWidget *parent = nullptr);

    [[nodiscard]] bool deletesRecords() const;

private:
    QCheckBox *m_records;
};

} // namespace workbench
