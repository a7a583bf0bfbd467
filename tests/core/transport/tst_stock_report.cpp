#include "core/transport/report.h"
#include "tests/support/localhttpserver.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QtTest>

#include <memory>

using namespace hk;
using namespace hk::test;

/// What reportOf() makes of the replies of Qt's own manager, over which the dispatcher's tests run
/// too.
class TestStockReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItCan_data()
    {
        QTest::addColumn<int>("status"); // 0: closes without an answer, -1: hangs
        QTest::addColumn<QString>("outcome");
        QTest::newRow("200") << 200 << QStringLiteral("answered");
        QTest::newRow("404") << 404 << QStringLiteral("answered");
        QTest::newRow("503") << 503 << QStringLiteral("answered");
        QTest::newRow("no answer") << 0 << QStringLiteral("closedBeforeAnswer");
        QTest::newRow("time-out") << -1 << QStringLiteral("answerTimeout");
    }
    void tellsWhatItCan()
    {
        QFETCH(const int, status);
        QFETCH(const QString, outcome);
        LocalHttpServer server([status](LocalConnection &connection) {
            if (!connection.readRequest())
                return;
            if (status > 0)
                connection.send(LocalHttpServer::response(status, "hello", {{"X-A", "b"}}));
            if (status < 0)
                connection.hang();
        });
        QNetworkAccessManager manager;
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setTransferTimeout(status < 0 ? 100 : 10'000);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
        QTRY_VERIFY(reply->isFinished());
        const TransportReport report = reportOf(*reply);
        QCOMPARE(nameOf(report.outcome), outcome);
        QCOMPARE(report.statusCode.value_or(0), std::max(status, 0));
        if (status > 0) {
            QCOMPARE(report.responseBody, QByteArray("hello"));
            QVERIFY(report.responseHeaders.contains({"X-A", "b"}));
        }
        QCOMPARE(report.phases, PhaseTimes());
    }

    void refused()
    {
        quint16 port = 0;
        {
            LocalHttpServer gone;
            port = gone.port();
        }
        QNetworkAccessManager manager;
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(port));
        const std::unique_ptr<QNetworkReply> reply(
                manager.post(QNetworkRequest(url), QByteArray("{}")));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reportOf(*reply).outcome, OutcomeKind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestStockReport)
#include "tst_stock_report.moc"
