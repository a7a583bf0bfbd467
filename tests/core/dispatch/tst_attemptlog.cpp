#include "core/dispatch/attemptlog.h"

#include "core/store/dispatchrepository.h"
#include "core/store/publicid.h"
#include "tests/support/fakeclock.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QStringList &written()
{
    static QStringList lines;
    return lines;
}

void keep(QtMsgType, const QMessageLogContext &, const QString &line) { written().append(line); }

OutcomeRecord failed(OutcomeKind kind, const QString &detail = {})
{
    OutcomeRecord outcome;
    outcome.delivery = DeliveryId(1);
    outcome.attempt.outcome = kind;
    outcome.attempt.errorDetail = detail;
    outcome.next = {DeliveryStatus::Retrying, 1000, false};
    return outcome;
}

ClaimedDelivery of(int endpoint)
{
    ClaimedDelivery delivery;
    delivery.endpoint = EndpointId(endpoint);
    return delivery;
}

} // namespace

class TestAttemptLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        written().clear();
        m_before = qInstallMessageHandler(keep);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void aBusyReceiverFillsOnlyItsShare()
    {
        AttemptLog log(m_ids, m_clock);
        for (int i = 0; i < 1000; ++i)
            log.note(of(1), failed(OutcomeKind::Refused));
        QCOMPARE(written().size(), 60);
        log.note(of(2), failed(OutcomeKind::Refused));
        QCOMPARE(written().size(), 61);
        m_clock.advance(60 * microsPerSecond);
        log.note(of(1), failed(OutcomeKind::Refused));
        QVERIFY2(written().last().endsWith(QStringLiteral(" left_out=940")),
                 qPrintable(written().last()));
        log.note(of(1), failed(OutcomeKind::Refused));
        QVERIFY(!written().last().contains(QStringLiteral("left_out")));
    }

    void whatThePeerWroteStaysOut_data()
    {
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("TLS") << OutcomeKind::TlsFailed << true;
        QTest::newRow("address") << OutcomeKind::Blocked << true;
        QTest::newRow("not HTTP") << OutcomeKind::Protocol << false;
        QTest::newRow("other") << OutcomeKind::Failed << false;
    }
    void whatThePeerWroteStaysOut()
    {
        QFETCH(const OutcomeKind, kind);
        QFETCH(const bool, isTold);
        AttemptLog(m_ids, m_clock).note(of(1), failed(kind, QStringLiteral("its words")));
        QCOMPARE(written().size(), 1);
        QCOMPARE(written().first().contains(QStringLiteral("its words")), isTold);
    }

    void whatWasDeliveredIsNotTold()
    {
        OutcomeRecord delivered = failed(OutcomeKind::Answered);
        delivered.next = {DeliveryStatus::Delivered, std::nullopt, false};
        AttemptLog(m_ids, m_clock).note(of(1), delivered);
        QCOMPARE(written(), QStringList());
    }

private:
    PublicIds m_ids;
    FakeClock m_clock;
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestAttemptLog)
#include "tst_attemptlog.moc"
