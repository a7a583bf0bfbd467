#include "core/transport/cafile.h"

#include <QtCore/QFile>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hk {
namespace {

constexpr qint64 largestFile = 1024 * 1024;

using Bio = std::unique_ptr<BIO, decltype([](BIO *bio) { BIO_free(bio); })>;
using Certificate =
        std::unique_ptr<X509, decltype([](X509 *certificate) { X509_free(certificate); })>;

} // namespace

Result<void> checkCaFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, name, file.errorString(), {}};
    const QByteArray pem = file.read(largestFile + 1);
    const Error invalid{ErrorCode::CaFileInvalid, QStringLiteral("caFile"), name, {}};
    if (pem.size() > largestFile)
        return invalid;
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Certificate first(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    return first ? Result<void>() : Result<void>(invalid);
}

} // namespace hk
