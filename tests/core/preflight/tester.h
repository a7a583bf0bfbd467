#pragma once

#include "core/preflight/findingwords.h"
#include "core/preflight/preflight.h"
#include "tests/core/transport/sender.h"
#include "tests/support/fakeclock.h"

#include <QtTest/QSignalSpy>

namespace hk::test {

/// Runs one test of a URL to its end.
struct Tester
{
    Tester()
    {
        request.keys.keys.push_back(Secret(QByteArrayView("the key")));
        request.eventId = QStringLiteral("evt_0123456789abc");
        request.body = "{\"a\":\"Zürich\"}\n";
        request.allowedRanges = {QStringLiteral("127.0.0.0/8"), QStringLiteral("::1/128")};
        request.timeoutMs = 5'000;
    }

    PreflightReport run(const QUrl &url)
    {
        begin(url);
        QSignalSpy finished(preflight.get(), &Preflight::finished);
        constexpr int longestMs = 20'000;
        if (!finished.wait(longestMs))
            qFatal("a test of a URL did not end");
        return preflight->report();
    }

    void begin(const QUrl &url)
    {
        request.url = QString::fromLatin1(url.toEncoded());
        auto resolver = std::make_unique<FakeResolver>();
        resolver->names = names;
        resolver->hanging = hanging;
        preflight = std::make_unique<Preflight>(request, clock, std::move(resolver));
        preflight->start();
    }

    PreflightRequest request;
    FakeClock clock;
    QHash<QByteArray, QList<IpAddress>> names;
    QByteArrayList hanging;
    std::unique_ptr<Preflight> preflight;
};

/// The phases that were reached, together.
inline qint64 sumOf(const PhaseTimes &phases)
{
    qint64 sum = 0;
    for (const qint64 phase : {phases.resolveUs, phases.connectUs, phases.tlsUs, phases.sendUs,
                               phases.waitUs, phases.receiveUs})
        sum += std::max<qint64>(phase, 0);
    return sum;
}

/// What is wrong with the words for a report; empty when nothing is.
inline QString problemWithWords(const PreflightReport &report)
{
    const ErrorText text = textOf(report);
    QStringList all{text.message, text.hint};
    for (const PreflightWarning warning : report.warnings)
        all.append(textOf(warning, report));
    for (const QString &sentence : all) {
        if (!sentence.endsWith(u'.') || sentence.contains(u'%') || sentence.contains(u": ."))
            return sentence;
    }
    return {};
}

} // namespace hk::test

namespace hk {

/// How QCOMPARE names a finding.
inline char *toString(PreflightFinding finding) { return QTest::toString(nameOf(finding)); }

} // namespace hk
