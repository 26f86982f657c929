#include "ui/settings/networksection.h"

#include "configuration/generalrules.h"
#include "ui/settings/proxypasswordfield.h"
#include "ui/shared/buttons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace workbench {

using namespace Qt::StringLiterals;

NetworkSection::NetworkSection(QWidget *parent)
    : SectionForm(tr("Network"), parent)
    , m_mode(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new ProxyPasswordField(this))
    , m_caFile(new QLineEdit(this))
    , m_browse(plainButton(tr("Browse…"), {}, this))
{
    buildProxy();
    m_caFile->setObjectName(u"caFile"_s);
    m_browse->setObjectName(u"browseCaFile"_s);
    m_browse->setAccessibleName(tr("Browse for a CA file"));
    m_browse->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addRow(tr("Extra CA file"), m_caFile,
        tr("PEM certificates to trust beside the system's, for a proxy that inspects connections."));
    m_caProblem = addProblem(m_caFile);
    addRow({}, m_browse);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        enableFields();
        takeProxy();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkSection::takeProxy);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkSection::takeProxy);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkSection::takeProxy);
    connect(m_password, &ProxyPasswordField::passwordEntered, this, &NetworkSection::proxyPasswordEntered);
    connect(m_password, &ProxyPasswordField::removalRequested, this,
        &NetworkSection::proxyPasswordRemovalRequested);
    connect(m_caFile, &QLineEdit::editingFinished, this, &NetworkSection::takeCaFile);
    connect(m_browse, &QPushButton::clicked, this, &NetworkSection::browse);
    connect(m_host, &QLineEdit::textEdited, this, [this] { showProblem(m_hostProblem, m_host, {}); });
    connect(m_user, &QLineEdit::textEdited, this, [this] { showProblem(m_userProblem, m_user, {}); });
    connect(m_caFile, &QLineEdit::textEdited, this, [this] { showProblem(m_caProblem, m_caFile, {}); });
    enableFields();
}

void NetworkSection::buildProxy()
{
    m_mode->setObjectName(u"proxyMode"_s);
    m_mode->addItems({tr("The system's proxy"), tr("No proxy"), tr("This proxy")});
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, 65'535);
    m_port->setKeyboardTracking(false);
    m_port->setMaximumWidth(160);
    m_user->setObjectName(u"proxyUser"_s);
    addRow(tr("Proxy"), m_mode, tr("For connectors that name none of their own."));
    addRow(tr("Proxy host"), m_host);
    m_hostProblem = addProblem(m_host);
    addRow(tr("Proxy port"), m_port);
    addRow(tr("Proxy user name"), m_user, tr("Leave empty if the proxy asks for none."));
    m_userProblem = addProblem(m_user);
    addRow(tr("Proxy password"), m_password);
    m_host->setWhatsThis(tr("The name or address of the proxy, without a port."));
    m_port->setWhatsThis(tr("The port of the proxy, often 8080 or 3128."));
}

void NetworkSection::setSettings(const Settings &settings)
{
    const QSignalBlocker mode(m_mode), host(m_host), port(m_port), user(m_user), caFile(m_caFile);
    m_mode->setCurrentIndex(int(settings.proxy.mode));
    m_host->setText(settings.proxy.host);
    m_port->setValue(settings.proxy.port);
    m_user->setText(settings.proxy.userName);
    m_password->setStored(settings.proxy.isPasswordStored, settings.proxy.keychainBackend);
    m_caFile->setText(settings.caFile);
    showProblem(m_hostProblem, m_host, {});
    showProblem(m_userProblem, m_user, {});
    showProblem(m_caProblem, m_caFile, {});
    enableFields();
}

void NetworkSection::concludePassword(const QString &problem)
{
    m_password->conclude(problem);
}

void NetworkSection::takeProxy()
{
    const ProxySettings proxy{.mode = ProxyMode(m_mode->currentIndex()),
        .host = m_host->text().trimmed(),
        .port = m_port->value(),
        .userName = m_user->text().trimmed()};
    enableFields();
    if (proxy.mode == ProxyMode::Manual && !isUsable(proxy))
        return;
    showProblem(m_hostProblem, m_host, {});
    showProblem(m_userProblem, m_user, {});
    Q_EMIT proxyChosen(proxy);
}

bool NetworkSection::isUsable(const ProxySettings &proxy)
{
    if (proxy.host.isEmpty()) {
        // Choosing this proxy is only the beginning; until there is a host, the last choice counts.
        showProblem(m_hostProblem, m_host, tr("Enter the host name or address of the proxy."));
        return false;
    }
    const bool isBare =
        !proxy.host.contains(u'/') && !proxy.host.contains(u'@') && !proxy.host.contains(u' ');
    if (!isBare || !normaliseProxy(proxyUrl(proxy))) {
        showProblem(m_hostProblem, m_host,
            tr("Enter the host name or address alone, for example proxy.example.com."));
        return false;
    }
    // The colon ends the name where it is sent (RFC 7617).
    if (proxy.userName.contains(u':')) {
        showProblem(m_userProblem, m_user, tr("A user name for a proxy holds no colon."));
        return false;
    }
    return true;
}

void NetworkSection::takeCaFile()
{
    const auto path = normaliseCaFile(m_caFile->text());
    showProblem(m_caProblem, m_caFile, path ? QString() : path.error().detail);
    if (path)
        Q_EMIT caFileChosen(*path);
}

void NetworkSection::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA file"), m_caFile->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile->setText(path);
        takeCaFile();
    });
    dialog->open();
}

void NetworkSection::enableFields()
{
    const bool isManual = m_mode->currentIndex() == int(ProxyMode::Manual);
    m_host->setEnabled(isManual);
    m_port->setEnabled(isManual);
    m_user->setEnabled(isManual);
    m_password->setEnabled(
        isManual && !m_host->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty());
}

} // namespace workbench
