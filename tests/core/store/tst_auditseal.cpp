#include "tests/core/store/auditdamage.h"

#include <QtTest/QtTest>

using namespace hk;

/// The sealed note of the audit's last entry, when somebody takes it away.
class TestAuditSeal final : public QObject, private AuditDamage
{
    Q_OBJECT

private Q_SLOTS:
    /// Who empties the note along with what it would have shown does not get a new one in silence:
    /// not from a program that runs, and not from one that is started.
    void aShortenedOneIsNotSealedInSilence_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<qint64>("told");
        QTest::newRow("while the program runs") << QByteArray("8") << true << qint64(10);
        QTest::newRow("before it is started") << QByteArray("8") << false << qint64(9);
        QTest::newRow("all of it, while it runs") << QByteArray("0") << true << qint64(2);
        QTest::newRow("all of it, before") << QByteArray("0") << false << qint64(1);
    }

    void aShortenedOneIsNotSealedInSilence()
    {
        QFETCH(const QByteArray, kept);
        QFETCH(const bool, isOpen);
        QFETCH(const qint64, told);
        TempStore temp;
        temp.company();
        add(temp, 10 - static_cast<int>(verify(temp).entries));
        const QByteArray sql = "DELETE FROM audit WHERE id > " + kept
                + "; UPDATE audit_head SET sealed = NULL, entry = " + kept
                + ", hash = coalesce((SELECT hash FROM audit WHERE id = " + kept
                + "), zeroblob(32))";
        if (isOpen) {
            damageBeside(temp, sql);
            QCOMPARE(verify(temp).broken->fault, AuditFault::Unsealed);
        } else {
            damage(temp, sql);
        }
        add(temp, 1);
        for (int i = 0; i < 2; ++i) {
            const AuditVerdict verdict = verify(temp);
            QVERIFY(verdict.broken.has_value());
            QCOMPARE(verdict.broken->fault, AuditFault::WasUnsealed);
            QCOMPARE(verdict.broken->entry, told);
            QVERIFY(wordsOf(*verdict.broken).contains(QString::number(told)));
            QCOMPARE(verdict.sealed, verdict.entries);
            add(temp, 5); // what comes later does not make it right
        }
    }

    /// Nothing was taken out of a store that nobody used.
    void aNewStoreIsSealedInSilence()
    {
        TempStore temp;
        damage(temp, "UPDATE audit_head SET sealed = NULL");
        QVERIFY(!verify(temp).broken);
        QCOMPARE(verify(temp).entries, 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditSeal)
#include "tst_auditseal.moc"
