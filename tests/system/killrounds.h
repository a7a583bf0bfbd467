#pragma once

#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

namespace hk::test {

/// kill -9 at random instants, of who sends and of who triggers, again and again on one store; then
/// the wire against the ledger. Reproducible, as far as the instant of a kill can be.
class KillRounds final
{
public:
    explicit KillRounds(quint32 seed);

    /// A sender and a maker run, and one or both are killed.
    void killOnce();
    /// Sends the rest, and compares what arrived with what was accepted and what the ledger says:
    /// a sentence for each contradiction.
    QStringList finish();

    qsizetype accepted() const { return m_printed.size(); } ///< whose ids were printed
    qsizetype requests() const { return m_receiver.count(); }
    int interrupted() const { return m_interrupted; } ///< deliveries that a kill caught on the wire

private:
    void compareWire(const QList<QJsonObject> &rows, QStringList &problems) const;
    void compareAttempts(const QString &id, QStringList &problems) const;

    QRandomGenerator m_random;
    ThreadedReceiver m_receiver;
    ConsoleDriver m_ctl;
    QStringList m_printed;
    int m_interrupted = 0;
};

} // namespace hk::test
