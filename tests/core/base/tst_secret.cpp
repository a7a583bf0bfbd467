#include "core/base/secret.h"

#include <QtTest/QtTest>

using namespace hk;

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingWipesTheSource()
    {
        QByteArray bytes("0123456789abcdef");
        bytes.detach();
        const Secret secret = Secret::taken(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.view().toByteArray(), QByteArray("0123456789abcdef"));
    }

    void comparesByContent()
    {
        QVERIFY(Secret(QByteArrayView("a")) == Secret(QByteArrayView("a")));
        QVERIFY(!(Secret(QByteArrayView("a")) == Secret(QByteArrayView("b"))));
        QVERIFY(!(Secret(QByteArrayView("a")) == Secret(QByteArrayView("ab"))));
        QVERIFY(Secret() == Secret());
    }

    void copiesAreIndependent()
    {
        Secret first{QByteArrayView("first")};
        const Secret second = first;
        first = Secret(QByteArrayView("other"));
        QCOMPARE(second.view().toByteArray(), QByteArray("first"));
        Secret third = std::move(first);
        QCOMPARE(third.view().toByteArray(), QByteArray("other"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
