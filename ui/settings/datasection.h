#pragma once

#include "configuration/settings.h"
#include "ui/settings/sectionform.h"

class QComboBox;
class QLabel;

namespace workbench {

// Where the data directory is and how much is in it. Lives on the GUI thread.
class DataSection : public SectionForm {
    Q_OBJECT

public:
    explicit DataSection(QWidget *parent);

    void setRetention(const RetentionPolicy &retention);
    void setDirectory(const QString &path, qint64 bytes);

Q_SIGNALS:
    void openFolderRequested();
    void retentionChosen(const workbench::RetentionPolicy &retention);

private:
    QComboBox *m_days;
    QComboBox *m_bytes;
    QLabel *m_path;
    QLabel *m_size;
};

} // namespace workbench
