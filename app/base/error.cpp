#include "base/error.h"

namespace workbench {

using namespace Qt::StringLiterals;

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return u"cancelled"_s;
    case ErrorKind::Unreachable: return u"unreachable"_s;
    case ErrorKind::TlsFailure: return u"tls_failure"_s;
    case ErrorKind::TimedOut: return u"timed_out"_s;
    case ErrorKind::BadCredentials: return u"bad_credentials"_s;
    case ErrorKind::Forbidden: return u"forbidden"_s;
    case ErrorKind::NotFound: return u"not_found"_s;
    case ErrorKind::Throttled: return u"throttled"_s;
    case ErrorKind::ServerFailure: return u"server_failure"_s;
    case ErrorKind::BadReply: return u"bad_reply"_s;
    case ErrorKind::SecretUnavailable: return u"secret_unavailable"_s;
    case ErrorKind::StorageFailure: return u"storage_failure"_s;
    case ErrorKind::InvalidConfiguration: return u"invalid_configuration"_s;
    case ErrorKind::Busy: return u"busy"_s;
    case ErrorKind::Internal: return u"internal"_s;
    }
    Q_UNREACHABLE();
}

bool isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::Throttled:
    case ErrorKind::ServerFailure: return true;
    default: return false;
    }
}

} // namespace workbench
