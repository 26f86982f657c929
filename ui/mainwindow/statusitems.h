#pragma once

#include "overview/connectoroverview.h"
#include "secret/keychainservice.h"

#include <QObject>
#include <functional>

class QMainWindow;
class QPushButton;

namespace workbench {

// The live items of the status bar; each one can be activated. GUI thread, owned by the window.
class StatusItems : public QObject {
    Q_OBJECT

public:
    explicit StatusItems(QMainWindow *window);

    void setOnline(bool isOnline);
    void setOverviews(const QList<ConnectorOverview> &overviews);
    // "acme-retail-mdca", step 7 of 8; empty: none runs.
    void setTest(const QString &connectorName, int step);
    void setKeychain(const KeychainService &service);
    void setStore(qint64 bytes, qint64 records);
    void setTimesInUtc(bool isUtc);
    // A link beside the message that the status bar shows now, for as long as it shows it: "Undo", "Cancel".
    void offer(const QString &text, const std::function<void()> &act);
    void withdraw();

Q_SIGNALS:
    void onlineRequested();
    void connectorsRequested();
    void testRequested();
    void keychainRequested();
    void storeRequested();
    void timesRequested();

private:
    QPushButton *m_online, *m_collectors, *m_test, *m_keychain, *m_store, *m_times, *m_offer;
    std::function<void()> m_offered;
};

} // namespace workbench
