#include "ui/receiver/verdicttext.h"

#include "ui/common/outcometext.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

} // namespace

QString verdictWord(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return Verdicts::tr("Valid", "a signature");
    case SignatureVerdict::Invalid:
        return Verdicts::tr("Does not match", "a signature");
    case SignatureVerdict::Missing:
        return Verdicts::tr("Not signed");
    case SignatureVerdict::NotChecked:
        break;
    }
    return Verdicts::tr("Not checked", "a signature");
}

BadgeLook verdictBadge(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return {Icon::Shield, Tone::Success, verdictWord(verdict)};
    case SignatureVerdict::Invalid:
        return {Icon::Failed, Tone::Danger, verdictWord(verdict)};
    case SignatureVerdict::Missing:
        return {Icon::Warning, Tone::Warning, verdictWord(verdict)};
    case SignatureVerdict::NotChecked:
        break;
    }
    return {Icon::Info, Tone::Neutral, verdictWord(verdict)};
}

QString verdictSentence(const ReceivedRequest &request)
{
    switch (request.signature) {
    case SignatureVerdict::Valid:
        return Verdicts::tr(
                "The signature belongs to exactly these bytes and was made with the company's "
                "hash key.");
    case SignatureVerdict::Invalid:
        if (!request.signatureExplanation.isEmpty())
            return Verdicts::tr("The signature does not match: %1")
                    .arg(request.signatureExplanation);
        return Verdicts::tr(
                "The signature does not match: other bytes were signed, or another key was "
                "used.");
    case SignatureVerdict::Missing:
        return Verdicts::tr(
                "The request has no X-Message-Signature header, so anybody could have sent "
                "it.");
    case SignatureVerdict::NotChecked:
        break;
    }
    if (!request.signatureExplanation.isEmpty())
        return Verdicts::tr("The signature was not checked: %1").arg(request.signatureExplanation);
    return Verdicts::tr(
            "The signature was not checked: the payload names no company of this store.");
}

QString answerText(const ReceivedRequest &request)
{
    return request.answeredStatus ? statusLine(*request.answeredStatus)
                                  : Verdicts::tr("Dropped", "closed without an answer");
}

} // namespace hk
