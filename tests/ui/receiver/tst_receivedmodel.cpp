#include "ui/receiver/receivedmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace hk;

namespace {

ReceivedRequest requestOf(qint64 number, const QByteArray &body = "{}")
{
    ReceivedRequest request;
    request.number = number;
    request.at = number * microsPerSecond;
    request.method = "POST";
    request.path = QStringLiteral("/booking");
    request.body = body;
    request.answeredStatus = 200;
    return request;
}

} // namespace

class TestReceivedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsFirst()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model);
        for (qint64 number = 1; number <= 5; ++number)
            model.add(requestOf(number));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.request(0)->number, 5);
        QCOMPARE(model.index(4, 0).data(ReceivedModel::NumberRole).toLongLong(), 1);
        QCOMPARE(model.request(5), nullptr);
        QCOMPARE(model.request(-1), nullptr);
    }

    void aRowSaysWhatArrivedAndWhatWasAnswered()
    {
        ReceivedModel model;
        ReceivedRequest request = requestOf(1);
        request.eventTrigger = QStringLiteral("SmsReminder");
        request.signature = SignatureVerdict::Missing;
        request.answeredStatus = {};
        model.add(request);
        QCOMPARE(textAt(model, ReceivedModel::Time), QStringLiteral("00:00:01"));
        QCOMPARE(textAt(model, ReceivedModel::Request), QStringLiteral("POST /booking"));
        QCOMPARE(textAt(model, ReceivedModel::TriggerName), QStringLiteral("SmsReminder"));
        QCOMPARE(textAt(model, ReceivedModel::Signature), QStringLiteral("Not signed"));
        QCOMPARE(textAt(model, ReceivedModel::Answer), QStringLiteral("Dropped"));
        QVERIFY(!model.index(0, 0).data(ReceivedModel::AnswerRole).isValid());
    }

    void theOldestGoWhenThereAreTenThousand()
    {
        ReceivedModel model;
        for (qint64 number = 1; number < ReceivedModel::mostRequests; ++number)
            model.add(requestOf(number));
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.add(requestOf(10'000));
        QCOMPARE(model.rowCount(), ReceivedModel::mostRequests);
        QCOMPARE(removed.size(), 0);
        model.add(requestOf(10'001));
        QCOMPARE(model.rowCount(), ReceivedModel::mostRequests);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.request(0)->number, 10'001);
        QCOMPARE(model.request(model.rowCount() - 1)->number, 2);
    }

    void theOldestLoseTheirBodiesWhenTheyAreTooMuch()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model);
        const QByteArray megabyte(1 << 20, 'x'); // shared by all of them
        for (qint64 number = 1; number <= 66; ++number)
            model.add(requestOf(number, megabyte));
        QCOMPARE(model.rowCount(), 66);
        QVERIFY(!model.hasLostBody(63));
        QVERIFY(model.hasLostBody(64));
        QVERIFY(model.hasLostBody(65));
        QVERIFY(model.request(65)->body.isEmpty());
        QCOMPARE(model.request(0)->body.size(), megabyte.size());
    }

    void anEmptyBodyIsNotALostOne()
    {
        ReceivedModel model;
        model.add(requestOf(1, {}));
        QVERIFY(!model.hasLostBody(0));
    }

    void clearedItStartsAnew()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model);
        const QByteArray megabyte(1 << 20, 'x');
        for (qint64 number = 1; number <= 60; ++number)
            model.add(requestOf(number, megabyte));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        for (qint64 number = 1; number <= 60; ++number)
            model.add(requestOf(number, megabyte));
        QVERIFY(!model.hasLostBody(59));
    }

private:
    static QString textAt(const ReceivedModel &model, int column)
    {
        return model.index(0, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestReceivedModel)
#include "tst_receivedmodel.moc"
