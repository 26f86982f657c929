#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace workbench::test {

// What a program left behind.
struct ProgramResult {
    int exitCode = -1; // -1: it did not start, crashed or did not end.
    QByteArray output;
    QByteArray errorOutput;

    // The one JSON document on standard output; empty if there is anything else.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
};

// Runs a real program to its end.
class ProgramRun {
public:
    explicit ProgramRun(const QString &program)
        : m_program(program)
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
    }

    ProgramRun &withInput(const QByteArray &input)
    {
        m_input = input;
        return *this;
    }
    ProgramRun &withVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
        return *this;
    }

    [[nodiscard]] ProgramResult run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(m_program, arguments);
        process.write(m_input);
        process.closeWriteChannel();
        constexpr int patience = 60'000;
        ProgramResult result;
        if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
            result.exitCode = process.exitCode();
        result.output = process.readAllStandardOutput();
        result.errorOutput = process.readAllStandardError();
        return result;
    }

private:
    QString m_program;
    QProcessEnvironment m_environment;
    QByteArray m_input;
};

} // namespace workbench::test
