#pragma once

#include "core/transport/lookupthreads.h"
#include "core/transport/resolver.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <vector>

namespace hk {

/// The machine's own way to find addresses (getaddrinfo), in a bounded number of threads, with a
/// deadline, and a short memory of what was found and, shorter still, of what was not. "localhost"
/// and names below it are loopback without asking anybody (RFC 6761 section 6.3).
class SystemResolver final : public QObject, public Resolver
{
    Q_OBJECT

public:
    struct Options
    {
        int threads = 8;
        int deadlineMs = 5'000;
        int keepFoundMs = 30'000;
        int keepNotFoundMs = 1'000;
        int mostKept = 1'000; ///< names
    };

    explicit SystemResolver(const Options &options);
    /// With another way to look up than getaddrinfo; for tests.
    SystemResolver(const Options &options, LookUpThreads::LookUp lookUp);

    std::optional<Resolution> known(const QByteArray &host) override;
    void lookUp(const QByteArray &host, QObject *context, Answer answer) override;

private:
    struct Kept
    {
        Resolution resolution;
        qint64 until = 0; ///< µs, steady
    };
    struct Waiter
    {
        QPointer<QObject> context;
        Answer answer;
    };
    struct Asked
    {
        std::vector<Waiter> waiters;
        int number = 0;
    };
    void take(const QByteArray &host, const Resolution &resolution);
    void giveUp(const QByteArray &host, int number);
    static void answerAll(const std::vector<Waiter> &waiters, const Resolution &resolution);
    void keep(const QByteArray &host, const Resolution &resolution);

    Options m_options;
    QHash<QByteArray, Kept> m_kept;
    QHash<QByteArray, Asked> m_asked;
    QSet<QByteArray> m_inThreads; ///< what the threads were asked and have not answered
    QSet<QByteArray> m_slow;      ///< missed their deadline the last time
    int m_number = 0;
    LookUpThreads m_threads;
};

} // namespace hk
