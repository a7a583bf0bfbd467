#include "core/store/publicid.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace hk;

class TestPublicId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Test vectors of the paper, appendix C: Speck64/128.
    void scramblesLikeThePublishedVector()
    {
        const PublicIds::Key key{0x03020100, 0x0b0a0908, 0x13121110, 0x1b1a1918};
        const std::array<quint32, 2> plain{0x3b726574, 0x7475432d};
        const std::array<quint32, 2> expected{0x8c6fa548, 0x454e028b};
        QCOMPARE(PublicIds::encrypt(key, plain), expected);
    }

    void givesEveryRowItsOwnIdAndBack()
    {
        const PublicIds ids(PublicIds::Key{1, 2, 3, 4});
        static const QRegularExpression form(QStringLiteral("^(evt|dlv)_[0-9a-z]{13}$"));
        QSet<QString> seen;
        QList<qint64> rows;
        for (qint64 row = 1; row <= 20'000; ++row)
            rows.append(row);
        for (int bit = 15; bit <= 55; ++bit)
            rows.append(1LL << bit);
        for (const qint64 row : rows) {
            const QString event = ids.of(EventId(row));
            const QString delivery = ids.of(DeliveryId(row));
            QVERIFY(form.match(event).hasMatch());
            QCOMPARE(ids.bytesOf(EventId(row)), event.toLatin1());
            QCOMPARE(ids.eventId(event), EventId(row));
            QCOMPARE(ids.deliveryId(delivery), DeliveryId(row));
            seen.insert(event.sliced(4));
            seen.insert(delivery.sliced(4));
        }
        QCOMPARE(seen.size(), rows.size() * 2 - 1 * (rows.count(1 << 15) - 1) * 2);
    }

    void dependsOnTheKey()
    {
        const PublicIds one(PublicIds::Key{1, 2, 3, 4});
        const PublicIds other(PublicIds::Key{1, 2, 3, 5});
        QVERIFY(one.of(EventId(7)) != other.of(EventId(7)));
        QVERIFY(!other.eventId(one.of(EventId(7)))
                || *other.eventId(one.of(EventId(7))) != EventId(7));
    }

    void readsCapitalsToo()
    {
        const PublicIds ids(PublicIds::Key{1, 2, 3, 4});
        for (const qint64 row : {1, 42, 1 << 20}) {
            QCOMPARE(ids.eventId(ids.of(EventId(row)).toUpper()), EventId(row));
            QCOMPARE(ids.deliveryId(ids.of(DeliveryId(row)).toUpper()), DeliveryId(row));
        }
    }

    void refusesWhatItDidNotWrite_data()
    {
        const PublicIds ids(PublicIds::Key{1, 2, 3, 4});
        const QString good = ids.of(EventId(42));
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a prefix alone") << QStringLiteral("evt_");
        QTest::newRow("one character short") << good.chopped(1);
        QTest::newRow("one character long") << good + u'0';
        QTest::newRow("with a blank in front") << u' ' + good;
        QTest::newRow("a letter that base32 has not") << good.chopped(1) + u'u';
        QTest::newRow("a letter that is no ASCII") << good.chopped(1) + QChar(0x0663);
        QTest::newRow("beyond 64 bits") << QStringLiteral("evt_zzzzzzzzzzzzz");
        QTest::newRow("a delivery's") << ids.of(DeliveryId(42));
        QTest::newRow("a delivery's under an event's prefix")
                << QStringLiteral("evt_") + ids.of(DeliveryId(42)).sliced(4);
        QTest::newRow("the form of an SQL injection") << QStringLiteral("evt_' OR 1=1 -- ");
    }

    void refusesWhatItDidNotWrite()
    {
        QFETCH(const QString, text);
        QVERIFY(!PublicIds(PublicIds::Key{1, 2, 3, 4}).eventId(text));
    }

    /// Of all 2^64 values, 1 in 512 belongs to a row that could be; each of those is written as it
    /// was read.
    void refusesMostGarbageAndNeverReadsTwoFormsOfOne()
    {
        const PublicIds ids(PublicIds::Key{1, 2, 3, 4});
        static const QString digits = QStringLiteral("0123456789abcdefghjkmnpqrstvwxyz");
        QRandomGenerator random(5);
        int accepted = 0;
        for (int i = 0; i < 100'000; ++i) {
            QString text = QStringLiteral("evt_");
            for (int d = 0; d < 13; ++d)
                text += digits[random.bounded(32)];
            if (const std::optional<EventId> id = ids.eventId(text)) {
                ++accepted;
                QCOMPARE(ids.of(*id), text);
            }
        }
        QVERIFY2(accepted < 400, qPrintable(QString::number(accepted)));
    }

    void needsAKeyOfSixteenBytes()
    {
        QVERIFY(!PublicIds::fromBytes(QByteArray(15, 'k')));
        QVERIFY(!PublicIds::fromBytes(QByteArray(17, 'k')));
        QCOMPARE(PublicIds::fromBytes(QByteArray(16, 'k'))->of(EventId(1)).size(), PublicIds::size);
    }
};

QTEST_GUILESS_MAIN(TestPublicId)
#include "tst_publicid.moc"
