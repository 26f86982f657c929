#pragma once

#include "connectivity/connectivityreport.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace workbench {

// What a failure means and what to do about it, with links that open on a click only. Lives on the GUI
// thread.
class FailureView : public QWidget {
    Q_OBJECT

public:
    explicit FailureView(QWidget *parent = nullptr);

    void setReport(const ConnectivityReport &report);

private:
    QLabel *m_meaning;
    QVBoxLayout *m_advice;
    QPushButton *m_lookUp;
    QPushButton *m_openEntra;
    int m_entraCode = 0;
};

} // namespace workbench
