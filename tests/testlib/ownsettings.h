#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace workbench::testlib {

// QSettings and standard paths of this test alone, gone with the object: tests run beside each other, and
// none may see or change what a person has.
class OwnSettings {
public:
    OwnSettings()
    {
        if (!m_folder.isValid())
            qFatal("no folder for the settings");
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("workbench-test"));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace workbench::testlib
