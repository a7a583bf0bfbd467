#include "core/masking/maskedreceiver.h"

#include "core/base/words.h"
#include "core/records/personaldata.h"
#include "core/workspace/screenmask.h"

namespace hk {
namespace {

/// In the place of what quotes a body that cannot be read, and so not be masked in part.
QString unreadable() { return Words::tr("it cannot be read, and what it says is masked"); }

ReceivedRequest masked(ReceivedRequest request)
{
    if (request.schema == SchemaVerdict::NotJson)
        request.schemaProblem = unreadable();
    // Whatever follows may name somebody.
    const auto query = request.path.indexOf(u'?');
    if (query >= 0)
        request.path = request.path.first(query + 1) + PersonalData::mask;
    return request;
}

ReceivedContent masked(ReceivedContent content)
{
    const PersonalData personal(content.body, {});
    content.unmaskedSize = content.body.size();
    content.body = personal.payload();
    const auto query = content.target.indexOf('?');
    if (query >= 0)
        content.target = content.target.first(query + 1) + PersonalData::mask.data();
    // Of a body that cannot be read these say at least what it is.
    if (personal.isRead()) {
        for (auto &[name, value] : content.headers)
            value = personal.masked(value);
    }
    if (content.forwarded) {
        content.forwarded->body = personal.masked(content.forwarded->body);
        for (auto &[name, value] : content.forwarded->headers)
            value = personal.masked(value);
    }
    if (content.answer)
        content.answer = personal.masked(*content.answer);
    return content;
}

} // namespace

MaskedReceiver::MaskedReceiver(ReceiverFront &front, const ScreenMask &mask, QObject *parent)
    : ReceiverFront(parent), m_front(front), m_mask(mask)
{
    connect(&front, &ReceiverFront::listeningChanged, this, &ReceiverFront::listeningChanged);
    connect(&front, &ReceiverFront::behaviourChanged, this, &ReceiverFront::behaviourChanged);
    connect(&front, &ReceiverFront::handshakeFailed, this, &ReceiverFront::handshakeFailed);
    connect(&front, &ReceiverFront::requestsUpdated, this, &MaskedReceiver::passOn);
}

bool MaskedReceiver::masksScreen() const { return m_mask.isOn(); }

void MaskedReceiver::passOn(const ReceivedUpdate &update)
{
    if (!m_mask.isOn()) {
        Q_EMIT requestsUpdated(update);
        return;
    }
    ReceivedUpdate shown = update;
    for (QList<ReceivedRequest> *requests : {&shown.added, &shown.changed}) {
        for (ReceivedRequest &request : *requests)
            request = masked(std::move(request));
    }
    Q_EMIT requestsUpdated(shown);
}

QFuture<Result<ReceivedContent>> MaskedReceiver::content(qint64 number)
{
    if (!m_mask.isOn())
        return m_front.content(number);
    return m_front.content(number).then([](const Result<ReceivedContent> &content) {
        return content ? Result<ReceivedContent>(masked(*content)) : content;
    });
}

Result<void> MaskedReceiver::setRules(const QList<ResponseRule> &rules)
{
    return m_front.setRules(rules);
}

Result<void> MaskedReceiver::setAddress(const QString &address)
{
    return m_front.setAddress(address);
}

QFuture<Result<QList<PayloadProblem>>> MaskedReceiver::problems(qint64 number)
{
    using Problems = Result<QList<PayloadProblem>>;
    if (!m_mask.isOn())
        return m_front.problems(number);
    return m_front.problems(number).then([](const Problems &found) {
        if (!found)
            return found;
        QList<PayloadProblem> problems = *found;
        for (PayloadProblem &problem : problems) {
            if (problem.fault == PayloadFault::NotPayload)
                problem.message = unreadable();
        }
        return Problems(problems);
    });
}

QFuture<Result<QList<qint64>>> MaskedReceiver::find(const QString &text, qint64 after)
{
    return m_front.find(text, after);
}

QFuture<Result<qint64>> MaskedReceiver::exportHar(const QList<qint64> &numbers, const QString &file)
{
    return m_front.exportHar(numbers, file);
}

} // namespace hk
