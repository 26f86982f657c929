#include "configuration/generalrules.h"
#include "configuration/wording.h"
#include "connector/fieldrules.h"

#include <QFileInfo>
#include <QSslCertificate>

namespace workbench {

using namespace Qt::StringLiterals;

Result<QString> normaliseCaFile(const QString &given)
{
    constexpr qint64 largestFile = 4 * 1024 * 1024;
    const auto refuse = [](const QString &sentence) {
        return fail(fieldError(u"ca_file"_s, ConfigurationWording::tr("CA file"), sentence));
    };
    if (given.trimmed().isEmpty())
        return QString();
    const auto path = QFileInfo(given.trimmed()).absoluteFilePath();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(ConfigurationWording::tr(
            "The file “%1” cannot be read. Give the path of a PEM file with the certificates to trust.")
                          .arg(path.left(300)));
    const auto text = file.read(largestFile + 1);
    if (text.size() > largestFile || QSslCertificate::fromData(text, QSsl::Pem).isEmpty())
        return refuse(ConfigurationWording::tr(
            "The file “%1” holds no PEM certificate. It has to have a line -----BEGIN CERTIFICATE-----.")
                          .arg(path.left(300)));
    return path;
}

} // namespace workbench
