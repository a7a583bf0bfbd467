#include "ui/receiver/verdicttext.h"

#include "ui/common/outcometext.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

QString text(const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate("Verdicts", source, comment);
}

} // namespace

QString verdictWord(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return text(QT_TRANSLATE_NOOP("Verdicts", "Valid"), "a signature");
    case SignatureVerdict::Invalid:
        return text(QT_TRANSLATE_NOOP("Verdicts", "Does not match"), "a signature");
    case SignatureVerdict::Missing:
        return text(QT_TRANSLATE_NOOP("Verdicts", "Not signed"));
    case SignatureVerdict::NotChecked:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Verdicts", "Not checked"), "a signature");
}

QString verdictSentence(const ReceivedRequest &request)
{
    switch (request.signature) {
    case SignatureVerdict::Valid:
        return text("The signature belongs to exactly these bytes and was made with the company's "
                    "hash key.");
    case SignatureVerdict::Invalid:
        if (!request.signatureExplanation.isEmpty())
            return text("The signature does not match: %1").arg(request.signatureExplanation);
        return text("The signature does not match: other bytes were signed, or another key was "
                    "used.");
    case SignatureVerdict::Missing:
        return text("The request has no X-Message-Signature header, so anybody could have sent "
                    "it.");
    case SignatureVerdict::NotChecked:
        break;
    }
    if (!request.signatureExplanation.isEmpty())
        return text("The signature was not checked: %1").arg(request.signatureExplanation);
    return text("The signature was not checked: the payload names no company of this store.");
}

QString answerText(const ReceivedRequest &request)
{
    return request.answeredStatus ? statusLineOf(*request.answeredStatus)
                                  : text("Dropped", "closed without an answer");
}

} // namespace hk
