#pragma once

#include "testlib/programrun.h"

#include <QDirIterator>
#include <QTemporaryDir>

namespace workbench::test {

// connectorctl on a data directory of its own.
class ConnectorBed {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataDirectory() const { return path(QStringLiteral("data")); }

    // The options of a connector that is accepted, without the secret.
    [[nodiscard]] static QStringList good(const QString &name)
    {
        return {QStringLiteral("add"), QStringLiteral("--name"), name, QStringLiteral("--tenant-name"),
            QStringLiteral("Acme Ltd"), QStringLiteral("--api-url"),
            QStringLiteral("acme.us3.portal.cloudappsecurity.com/api"), QStringLiteral("--tenant-id"),
            QStringLiteral("{7C9E6679-7425-40DE-944B-E07FC1F90AE7}"), QStringLiteral("--client-id"),
            QStringLiteral("11112222-3333-4444-5555-666677778888"), QStringLiteral("--content-type"),
            QStringLiteral("alerts,activities")};
    }
    // The same with the secret in the environment.
    [[nodiscard]] static QStringList goodWithoutKeychain(const QString &name)
    {
        return good(name) + QStringList{QStringLiteral("--secret-store"), QStringLiteral("environment")};
    }

    [[nodiscard]] ProgramRun program() const { return ProgramRun(QStringLiteral(CONNECTORCTL)); }
    // With --json, without input.
    [[nodiscard]] ProgramResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return program().withInput(input).run(withOptions(arguments));
    }
    [[nodiscard]] QStringList withOptions(const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("--data-dir"), dataDirectory(), QStringLiteral("--json")}
        + arguments;
    }

    // True if any file of the data directory, or its name, holds the text.
    [[nodiscard]] bool dataHold(const QByteArray &text) const
    {
        QDirIterator files(dataDirectory(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().toUtf8().contains(text)
                || (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)))
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace workbench::test
