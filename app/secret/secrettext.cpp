#include "secret/secrettext.h"

#include "secret/wording.h"

#include <QFile>
#include <algorithm>

namespace workbench {

namespace {

Error refused(const QString &field, const QString &detail)
{
    return {.kind = ErrorKind::InvalidConfiguration, .detail = detail, .field = field};
}

} // namespace

Result<Secret> secretFromText(QByteArray &&text, const QString &field)
{
    QByteArray bytes = std::move(text);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    const auto isControl = [](char character) { return uchar(character) < 0x20 || character == 0x7f; };
    if (bytes.isEmpty())
        return fail(
            refused(field, SecretWording::tr("The client secret is empty. Paste the secret's Value.")));
    if (bytes.size() > maximumSecretSize) {
        wipe(bytes);
        return fail(refused(field,
            SecretWording::tr(
                "The client secret is longer than 4096 bytes. Paste the secret's Value alone.")));
    }
    if (std::any_of(bytes.cbegin(), bytes.cend(), isControl)) {
        wipe(bytes);
        return fail(refused(field,
            SecretWording::tr(
                "The client secret holds a line break or another control character. Give the secret's Value "
                "alone, on one line.")));
    }
    return Secret(std::move(bytes));
}

Result<Secret> readSecret(QIODevice &device, const QString &field)
{
    // Two more for the newline, one more to see that there is too much.
    constexpr qsizetype most = maximumSecretSize + 3;
    QByteArray text;
    text.reserve(most);
    while (text.size() < most) {
        QByteArray part = device.read(most - text.size());
        if (part.isEmpty())
            break;
        text += part;
        wipe(part);
    }
    return secretFromText(std::move(text), field);
}

Result<Secret> readSecretFile(const QString &path, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(refused(field,
            SecretWording::tr("The file %1 cannot be read: %2").arg(path.left(200), file.errorString())));
    return readSecret(file, field);
}

} // namespace workbench
