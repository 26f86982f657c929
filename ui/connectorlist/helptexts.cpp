#include "ui/connectorlist/helptexts.h"

#include "base/errorexplanation.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectorHelp)
};

} // namespace

HelpText valuesHelp()
{
    return {Words::tr("Where do I find the four values?"),
        {Words::tr("API URL: Microsoft Defender portal: Settings, Cloud Apps, System, About."),
            Words::tr("Tenant ID and Client ID: Your app's Overview: Directory (tenant) ID and Application "
                      "(client) ID."),
            Words::tr("Client Secret: Certificates & secrets: copy the Value, not the Secret ID. It is shown "
                      "once and "
                      "cannot be retrieved later.")}};
}

HelpText secretHelp()
{
    return {Words::tr("How to create a client secret"),
        {Words::tr("In Microsoft Entra open App registrations, your app, Certificates & secrets."),
            Words::tr("Choose New client secret and copy its Value, not the Secret ID. It is shown once."),
            Words::tr("Choose Update secret here and paste the value.")}};
}

HelpText errorHelp(const std::optional<Error> &error)
{
    // Throttled by another process: the pace says so, and there is no error of ours.
    const Explanation explanation =
        explain(error.value_or(Error{.kind = ErrorKind::Throttled, .httpStatus = 429}));
    return {explanation.title, QStringList{explanation.meaning} + explanation.recommendations};
}

void showHelp(const HelpText &help, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, help.title, help.title, QMessageBox::Close, parent);
    box->setObjectName(u"helpBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(help.sentences.join(u"\n\n"_s));
    box->open();
}

} // namespace workbench
