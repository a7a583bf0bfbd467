#include "ui/receiver/receivedmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace hk;

namespace {

ReceivedRequest requestOf(qint64 number)
{
    ReceivedRequest request;
    request.number = number;
    request.at = number * microsPerSecond;
    request.method = "POST";
    request.path = QStringLiteral("/booking");
    request.signature = SignatureVerdict::Valid;
    request.schema = SchemaVerdict::Valid;
    request.answeredStatus = 200;
    return request;
}

ReceivedRequest duplicateOf(qint64 number)
{
    ReceivedRequest request = requestOf(number);
    request.arrival.repeats = 1;
    request.arrival.repeatedAnswer = 200;
    return request;
}

/// Requests `first` to `last`, as one update.
ReceivedUpdate updateOf(qint64 first, qint64 last, qint64 oldest = 1)
{
    ReceivedUpdate update{oldest};
    for (qint64 number = first; number <= last; ++number)
        update.added.append(requestOf(number));
    return update;
}

QString textAt(const ReceivedModel &model, int column)
{
    return model.index(0, column).data().toString();
}

QList<qint64> numbersOf(const ReceivedModel &model)
{
    QList<qint64> numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers.append(model.index(row, 0).data(ReceivedModel::numberRole).toLongLong());
        if (model.rowOf(numbers.constLast()) != row)
            return {};
    }
    return numbers;
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
        model.apply(updateOf(1, 3));
        model.apply(updateOf(4, 5));
        QCOMPARE(numbersOf(model), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(model.request(5), nullptr);
        QCOMPARE(model.request(-1), nullptr);
        QCOMPARE(model.find(6), nullptr);
        QCOMPARE(model.find(3)->number, 3);
        QCOMPARE(model.shownNumbers(), (QList<qint64>{1, 2, 3, 4, 5}));
    }

    void aRowSaysWhatArrivedAndWhatWasAnswered()
    {
        ReceivedModel model;
        ReceivedRequest request = duplicateOf(1);
        request.eventTrigger = QStringLiteral("SmsReminder");
        request.signature = SignatureVerdict::Missing;
        request.schema = SchemaVerdict::NotJson;
        request.answeredStatus = {};
        model.apply({1, {request}});
        QCOMPARE(textAt(model, ReceivedModel::Time), QStringLiteral("00:00:01"));
        QCOMPARE(textAt(model, ReceivedModel::Request), QStringLiteral("/booking"));
        QCOMPARE(model.index(0, ReceivedModel::Request).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("POST /booking"));
        QCOMPARE(textAt(model, ReceivedModel::TriggerName), QStringLiteral("SmsReminder"));
        QCOMPARE(textAt(model, ReceivedModel::Signature), QStringLiteral("Not signed"));
        QCOMPARE(textAt(model, ReceivedModel::Payload), QStringLiteral("No JSON"));
        QCOMPARE(textAt(model, ReceivedModel::Arrival), QStringLiteral("Duplicate"));
        QCOMPARE(textAt(model, ReceivedModel::Answer), QStringLiteral("Dropped"));
    }

    void oneUpdateIsOneChange()
    {
        ReceivedModel model;
        model.apply(updateOf(1, 10));
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.apply(updateOf(11, 300, 6));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 295);
        QCOMPARE(numbersOf(model).constLast(), 6);
    }

    void whatBecomesKnownChangesTheRow()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(updateOf(1, 5));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        ReceivedRequest request = requestOf(2);
        request.schema = SchemaVerdict::Problems;
        request.schemaProblems = 3;
        model.apply({1, {}, {request, requestOf(99)}}); // one of them is not there
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 3);
        QCOMPARE(model.request(3)->schemaProblems, 3);
        QCOMPARE(model.countOf(ReceivedKind::Payload), 1);
        QCOMPARE(model.countOf(ReceivedKind::Problems), 1);
    }

    void theKindsAreCounted()
    {
        ReceivedModel model;
        ReceivedRequest unsignedOne = requestOf(2);
        unsignedOne.signature = SignatureVerdict::Missing;
        ReceivedRequest late = requestOf(3);
        late.arrival.time = ArrivalVerdict::Time::CreatedAt;
        late.arrival.offBy = -1;
        ReceivedRequest overtaken = requestOf(5);
        overtaken.arrival.overtakenBy = 4;
        ReceivedRequest again = requestOf(6); // no problem: the sender had to
        again.arrival.repeats = 2;
        model.apply({1, {requestOf(1), unsignedOne, late, duplicateOf(4), overtaken, again}});
        const QHash<ReceivedKind, qint64> expected{
                {ReceivedKind::All, 6},        {ReceivedKind::Problems, 4},
                {ReceivedKind::Signature, 1},  {ReceivedKind::Payload, 0},
                {ReceivedKind::Duplicates, 2}, {ReceivedKind::OutOfOrder, 1},
                {ReceivedKind::Time, 1}};
        for (const ReceivedKind kind : allReceivedKinds)
            QCOMPARE(model.countOf(kind), expected[kind]);
        model.apply({7});
        for (const ReceivedKind kind : allReceivedKinds)
            QCOMPARE(model.countOf(kind), 0);
    }

    void aKindShowsItsOwnAlone()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply({1, {requestOf(1), duplicateOf(2), requestOf(3), duplicateOf(4)}});
        model.setFilter({ReceivedKind::Problems, {}, {}});
        QCOMPARE(numbersOf(model), (QList<qint64>{4, 2}));
        model.apply({1, {duplicateOf(5), requestOf(6)}, {}});
        QCOMPARE(numbersOf(model), (QList<qint64>{5, 4, 2}));
        // Request 3 turns out to be one, request 4 to be none.
        model.apply({1, {}, {duplicateOf(3), requestOf(4)}});
        QCOMPARE(numbersOf(model), (QList<qint64>{5, 3, 2}));
        model.apply({3});
        QCOMPARE(numbersOf(model), (QList<qint64>{5, 3}));
        QCOMPARE(model.total(), 4);
        model.setFilter({});
        QCOMPARE(numbersOf(model), (QList<qint64>{6, 5, 4, 3}));
    }

    void aTextIsLookedForInPathTriggerAndEvent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("path") << QStringLiteral("BOOK") << true;
        QTest::newRow("trigger") << QStringLiteral("smsrem") << true;
        QTest::newRow("event") << QStringLiteral("evt_7") << true;
        QTest::newRow("something else") << QStringLiteral("maria") << false;
    }

    void aTextIsLookedForInPathTriggerAndEvent()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        ReceivedModel model;
        ReceivedRequest request = requestOf(1);
        request.eventTrigger = QStringLiteral("SmsReminder");
        request.eventId = QStringLiteral("evt_77");
        model.apply({1, {request}});
        model.setFilter({ReceivedKind::All, text, {}});
        QCOMPARE(model.rowCount(), isFound ? 1 : 0);
    }

    void whatIsFoundInABodyIsShown()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(updateOf(1, 5));
        model.setFilter({ReceivedKind::All, QStringLiteral("maria"), {}});
        QCOMPARE(model.rowCount(), 0);
        model.addFoundInBody({2, 4, 99});
        QCOMPARE(numbersOf(model), (QList<qint64>{4, 2}));
        model.addFoundInBody({3});
        QCOMPARE(numbersOf(model), (QList<qint64>{4, 3, 2}));
    }

    void clearedItGoesOn()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(updateOf(1, 5));
        model.apply({6});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
        model.apply(updateOf(6, 7, 6));
        QCOMPARE(numbersOf(model), (QList<qint64>{7, 6}));
    }
};

QTEST_GUILESS_MAIN(TestReceivedModel)
#include "tst_receivedmodel.moc"
