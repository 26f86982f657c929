#pragma once

#include "ui/settings/sectionform.h"

class QLabel;

namespace workbench {

// Where the data directory is and how much is in it. Lives on the GUI thread.
class DataSection : public SectionForm {
    Q_OBJECT

public:
    explicit DataSection(QWidget *parent);

    void setDirectory(const QString &path, qint64 bytes);

Q_SIGNALS:
    void openFolderRequested();

private:
    QLabel *m_path;
    QLabel *m_size;
};

} // namespace workbench
