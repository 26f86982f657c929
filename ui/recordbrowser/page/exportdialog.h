#pragma once

#include <QDialog>

class QRadioButton;

namespace workbench {

// Asks what an export holds. The file is asked for afterwards.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Format { Csv, JsonLines };
    enum class Fields { Columns, All };

    ExportDialog(qint64 records, const QStringList &columns, QWidget *parent);

    [[nodiscard]] Format format() const;
    [[nodiscard]] Fields fields() const;

private:
    QRadioButton *m_csv, *m_jsonLines, *m_columns, *m_all;
};

} // namespace workbench
