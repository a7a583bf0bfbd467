#include "tests/system/killrounds.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace hk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int mostDispatches = 20; // of half a minute each, for what a thousand kills left
constexpr int mostShown = 10;      // deliveries whose attempts are looked at one by one

// Whole lines only: a killed program may leave half of one.
QStringList eventIdsOf(const QByteArray &out)
{
    QStringList ids;
    const qsizetype end = out.lastIndexOf('\n') + 1;
    for (const QJsonObject &row : Ran{0, out.first(end), {}}.rows())
        ids.append(row.value("eventId"_L1).toString());
    return ids;
}

} // namespace

KillRounds::KillRounds(quint32 seed)
    : m_random(seed), m_receiver([](int, const Arrived &) { return 200; }, 10)
{
    m_ctl.makeCompany(u"c"_s, m_receiver.url());
    m_ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s,1s,1s,1s,1s,1s"_s});
}

void KillRounds::killOnce()
{
    const auto sender = m_ctl.start({u"dispatch"_s, u"--max-seconds"_s, u"60"_s});
    const bool killMaker = m_random.bounded(2) == 0;
    const auto maker = m_ctl.start({u"trigger"_s, u"c"_s, u"CustomerUpdated"_s, u"--count"_s,
                                    killMaker ? u"400"_s : u"20"_s});
    QByteArray out;
    if (killMaker) {
        const int lines = m_random.bounded(1, 30);
        while (out.count('\n') < lines && maker->waitForReadyRead(patienceMs))
            out += maker->readAllStandardOutput();
        maker->kill();
    }
    // The instant is told by what arrives: sometimes at once, sometimes well within a burst.
    const qsizetype enough = m_receiver.count() + m_random.bounded(25);
    m_receiver.waitFor(enough, m_random.bounded(20, 500));
    sender->kill();
    sender->waitForFinished(patienceMs);
    maker->waitForFinished(patienceMs);
    out += maker->readAllStandardOutput();
    m_printed += eventIdsOf(out);
}

QStringList KillRounds::finish()
{
    Ran sent;
    for (int round = 0; round < mostDispatches && sent.exitCode != 0; ++round)
        sent = m_ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"30"_s});
    if (sent.exitCode != 0)
        return {u"the rest was not sent: "_s + QString::fromUtf8(sent.out + sent.err)};
    const auto rows = m_ctl.run({u"deliveries"_s, u"c"_s, u"--limit"_s, u"1000000"_s}).rows();
    QStringList problems;
    compareWire(rows, problems);
    for (const QJsonObject &row : rows) {
        if (row.value("attempts"_L1).toInt() > 1 && ++m_interrupted <= mostShown)
            compareAttempts(row.value("id"_L1).toString(), problems);
    }
    const Ran check = m_ctl.run({u"store"_s, u"check"_s});
    if (check.exitCode != 0)
        problems.append(QString::fromUtf8(check.out));
    return problems;
}

void KillRounds::compareWire(const QList<QJsonObject> &rows, QStringList &problems) const
{
    QHash<QString, int> posts;
    for (const Arrived &request : m_receiver.arrived())
        ++posts[request.eventId()];
    for (const QString &id : m_printed) {
        if (!posts.contains(id))
            problems.append(u"lost: "_s + id);
    }
    if (QSet<QString>(m_printed.begin(), m_printed.end()).size() != m_printed.size())
        problems.append(u"an id was given twice"_s);
    QSet<QString> ledger;
    for (const QJsonObject &row : rows) {
        const QString id = row.value("eventId"_L1).toString();
        ledger.insert(id);
        if (row.value("status"_L1).toString() != u"delivered"_s)
            problems.append(u"not delivered: "_s + id);
        if (row.value("attempts"_L1).toInt() < posts.value(id))
            problems.append(u"more requests than attempts: "_s + id);
    }
    // What a killed maker had no time to print is an event like any other; what is in no ledger was
    // never sent.
    for (auto id = posts.keyBegin(); id != posts.keyEnd(); ++id) {
        if (!ledger.contains(*id))
            problems.append(u"sent, but in no ledger: "_s + *id);
    }
}

// All attempts but the last were cut short by a kill, and say so.
void KillRounds::compareAttempts(const QString &id, QStringList &problems) const
{
    const QJsonArray attempts =
            m_ctl.run({u"delivery"_s, u"show"_s, id}).row().value("attempts"_L1).toArray();
    for (int i = 0; i < attempts.size(); ++i) {
        const QJsonObject attempt = attempts[i].toObject();
        const QString expected = i + 1 == attempts.size() ? u"answered"_s : u"interrupted"_s;
        if (attempt.value("number"_L1).toInt() != i + 1
            || attempt.value("outcome"_L1).toString() != expected)
            problems.append(u"attempt %1 of %2 tells something else"_s.arg(i + 1).arg(id));
    }
}

} // namespace hk::test
