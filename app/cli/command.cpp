#include "cli/command.h"

#include "base/interruption.h"
#include "cli/wording.h"

#include <QEventLoop>
#include <QThread>
#include <CLI/CLI.hpp>
#include <memory>

namespace workbench {

namespace {

// The parser takes refusals as exceptions; runProgram() catches them.
void refuseEmpty(const std::string &option)
{
    throw CLI::ValidationError(
        CliWording::tr("%1 needs a value.").arg(QString::fromStdString(option)).toStdString());
}

} // namespace

CLI::Option *addText(
    CLI::App &app, const std::string &flags, QString &target, const std::string &help, EmptyText empty)
{
    const auto take = [&target, flags, empty](const std::string &text) {
        target = QString::fromStdString(text);
        if (empty == EmptyText::Refused && target.trimmed().isEmpty())
            refuseEmpty(flags);
    };
    return app.add_option_function<std::string>(flags, take, help);
}

CLI::Option *addList(CLI::App &app, const std::string &flags, QStringList &target, const std::string &help)
{
    const auto append = [&target, flags](const std::vector<std::string> &texts) {
        for (const auto &text : texts) {
            const auto before = target.size();
            const auto parts = QString::fromStdString(text).split(u',');
            for (const auto &part : parts) {
                if (const auto value = part.trimmed(); !value.isEmpty())
                    target.append(value);
            }
            if (target.size() == before)
                refuseEmpty(flags);
        }
    };
    // One value for each time the option is given: otherwise it would swallow the names that follow it.
    return app.add_option_function<std::vector<std::string>>(flags, append, help)
        ->type_size(1)
        ->expected(1)
        ->take_all();
}

int runOffMainThread(const std::function<int(std::stop_token)> &work)
{
    std::stop_source stop;
    Interruption interruption([&stop] { stop.request_stop(); });
    int result = 0;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(stop.get_token()); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return result;
}

} // namespace workbench
