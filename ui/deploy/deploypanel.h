#pragma once

#include "bundle/readiness.h"
#include "bundle/zipfile.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace workbench {

// What stands in the way of deploying, and what a bundle would hold. Passive.
class DeployPanel : public QWidget {
    Q_OBJECT

public:
    explicit DeployPanel(QWidget *parent = nullptr);

    void setReadiness(const std::vector<ReadinessItem> &items);
    void setBundle(const QString &fileName, const std::vector<BundleFile> &files);
    // While nothing is known yet.
    void clear();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSecretNote();
    void showAll();
    void keepHeight();

    std::vector<ReadinessItem> m_items;
    std::vector<BundleFile> m_bundle;
    QVBoxLayout *m_checks;
    QLabel *m_fileName;
    QVBoxLayout *m_files;
    QLabel *m_lock = nullptr;
};

} // namespace workbench
