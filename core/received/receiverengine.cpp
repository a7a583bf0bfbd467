#include "core/received/receiverengine.h"

#include "core/received/receivedrow.h"

namespace hk {
namespace {

/// As often as a person can follow, and seldom enough to cost nothing.
constexpr std::chrono::milliseconds betweenUpdates{60};

} // namespace

ReceiverEngine::ReceiverEngine(const Clock &clock, const QString &folder,
                               const RequestLog::Bounds &bounds)
    : m_receiver(clock), m_log(bounds, folder), m_most(bounds.requests), m_judge(bounds.requests),
      m_search(m_log)
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &ReceiverEngine::scheduleUpdate);
    connect(&m_receiver, &LocalReceiver::requestReceived, this, &ReceiverEngine::add);
    connect(&m_receiver, &LocalReceiver::requestForwarded, this, &ReceiverEngine::takeAnswer);
    connect(&m_receiver, &LocalReceiver::requestAnswered, this, &ReceiverEngine::takeCourse);
}

void ReceiverEngine::add(const ReceivedRequestData &data)
{
    const PayloadFacts facts = factsOf(data.body);
    ReceivedRequest row = rowOf(data, facts);
    row.schema = firstSchemaVerdict(data, facts);
    row.arrival = m_judge.judge(
            {data.number, data.at, data.understoodStatus(), data.headers, facts, data.path()});
    m_log.add(row, {data.target, data.headers, data.body});
    m_oldest = m_log.oldest();
    if (row.schema == SchemaVerdict::Waiting) {
        m_unchecked.push_back(data.number);
        if (m_unchecked.size() > static_cast<size_t>(m_most))
            m_unchecked.pop_front();
        checkNext();
    }
    scheduleUpdate();
}

void ReceiverEngine::takeAnswer(qint64 number, const ForwardedAnswer &answer)
{
    ReceivedRequest *row = m_log.row(number);
    if (!row)
        return;
    m_log.addAnswer(number, answer);
    row->hasForwarded = true;
    row->forwardedStatus = answer.status;
    if (std::exchange(row->waitsForOther, false)) {
        row->answeredStatus = passedOn(answer).status;
        m_judge.learnAnswer(number, *row->answeredStatus);
    }
    m_changed.insert(number);
    scheduleUpdate();
}

void ReceiverEngine::takeCourse(qint64 number, const SentAnswer &answer)
{
    ReceivedRequest *row = m_log.row(number);
    if (!row)
        return;
    row->course = answer.course;
    if (answer.course.isBrokenOff())
        m_judge.learnNoAnswer(number);
    m_log.addOwnAnswer(number, answer.bytes);
    if (number > m_told)
        return; // the update that tells of the request has it
    m_changed.insert(number);
    scheduleUpdate();
}

SchemaVerdict ReceiverEngine::firstSchemaVerdict(const ReceivedRequestData &data,
                                                 const PayloadFacts &facts) const
{
    if (data.isCutOff)
        return SchemaVerdict::CutOff;
    if (!data.problem.isEmpty())
        return SchemaVerdict::NoWebhook;
    if (data.bodySize > data.body.size())
        return SchemaVerdict::TooLong;
    if (!facts.isJson)
        return SchemaVerdict::NotJson;
    return triggerOf(facts.trigger) ? SchemaVerdict::Waiting : SchemaVerdict::UnknownTrigger;
}

std::optional<Trigger> ReceiverEngine::triggerOf(const QString &name) const
{
    const auto own = m_ownNames.constFind(name);
    return own == m_ownNames.constEnd() ? triggerFromWireName(name) : std::optional(*own);
}

std::optional<PayloadJob> ReceiverEngine::jobFor(qint64 number) const
{
    const ReceivedRequest *row = m_log.row(number);
    const auto body = m_log.body(number);
    if (!row || !body || row->schema == SchemaVerdict::TooLong
        || row->schema == SchemaVerdict::UnknownTrigger || !row->isWebhook())
        return std::nullopt;
    const auto trigger = triggerOf(row->eventTrigger);
    return PayloadJob{number, trigger.value_or(Trigger::AppointmentConfirmed),
                      m_ownNames.contains(row->eventTrigger), *body};
}

/// The newest first: it is what is looked at.
void ReceiverEngine::checkNext()
{
    while (!m_isChecking && !m_unchecked.empty()) {
        const qint64 number = m_unchecked.back();
        m_unchecked.pop_back();
        if (const auto job = jobFor(number)) {
            m_isChecking = true;
            Q_EMIT checkWanted(*job);
        } else if (ReceivedRequest *row = m_log.row(number)) {
            row->schema = SchemaVerdict::TooLate;
            m_changed.insert(number);
            scheduleUpdate();
        }
    }
}

void ReceiverEngine::takeFinding(const PayloadFinding &finding)
{
    m_isChecking = false;
    if (ReceivedRequest *row = m_log.row(finding.number)) {
        row->schema = finding.problems ? SchemaVerdict::Problems : SchemaVerdict::Valid;
        row->schemaProblems = finding.problems;
        row->schemaProblem = finding.first;
        m_changed.insert(finding.number);
        scheduleUpdate();
    }
    checkNext();
}

void ReceiverEngine::find(const QString &text, qint64 after, QPromise<BodySearch::Answer> promise)
{
    m_search.find(text, after, std::move(promise));
}

void ReceiverEngine::clear()
{
    m_oldest = qMax(m_oldest, m_log.newest() + 1);
    m_log.clear();
    m_judge.forgetAll();
    m_unchecked.clear();
    m_changed.clear();
    m_told = qMax(m_told, m_oldest - 1);
    scheduleUpdate();
}

void ReceiverEngine::goOn()
{
    m_isShowing = false;
    scheduleUpdate();
}

void ReceiverEngine::tellAgain()
{
    m_told = 0;
    scheduleUpdate();
}

bool ReceiverEngine::hasNews() const
{
    return m_log.newest() > m_told || !m_changed.isEmpty() || m_oldest > m_oldestTold;
}

void ReceiverEngine::scheduleUpdate()
{
    if (m_isShowing || m_pause.isActive() || !hasNews())
        return;
    m_pause.start(betweenUpdates);
    sendUpdate();
}

void ReceiverEngine::sendUpdate()
{
    ReceivedUpdate update;
    update.oldest = m_oldest;
    m_oldestTold = m_oldest;
    const qint64 first = qMax(m_told + 1, m_oldest);
    for (const qint64 number : std::as_const(m_changed)) {
        const ReceivedRequest *row = number < first ? m_log.row(number) : nullptr;
        if (row)
            update.changed.append(*row);
    }
    m_changed.clear();
    for (qint64 number = first; number <= m_log.newest(); ++number)
        update.added.append(*m_log.row(number));
    m_told = qMax(m_told, m_log.newest());
    m_isShowing = true;
    Q_EMIT updated(update);
}

} // namespace hk
