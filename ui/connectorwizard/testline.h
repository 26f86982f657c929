#pragma once

#include "connectivity/connectivityreport.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace workbench {

class IconMark;

// What the wizard knows about testing the values that are typed in.
struct TestState {
    QString blockedBy; // Why no test can start: "Fix Client ID to run the test."; empty: one can.
    bool isRunning = false; // Of these values.
    std::optional<ConnectivityReport> report; // Of these values.
    qint64 testedAt = 0; // Milliseconds since the epoch.
};

// "Test now" with its result beside it. Lives on the GUI thread; owned by its page.
class TestLine : public QWidget {
    Q_OBJECT

public:
    enum class Form { ButtonFirst, ResultFirst };

    TestLine(Form form, QWidget *parent);

    void setState(const TestState &state);

Q_SIGNALS:
    void testRequested();
    void detailsRequested();

private:
    void showResult(const TestState &state);

    Form m_form;
    QPushButton *m_button;
    IconMark *m_icon;
    QLabel *m_text;
    QPushButton *m_details;
};

} // namespace workbench
