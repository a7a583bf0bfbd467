#include "core/base/actor.h"

#include <QtTest/QtTest>

#include <unistd.h>

using namespace hk;
using namespace Qt::StringLiterals;

class TestActor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUserIsTheSystemsNotTheEnvironments()
    {
        qputenv("USER", "somebody-else");
        const Actor actor = Actor::here(u"window"_s);
        QCOMPARE(actor.program, u"window"_s);
        QVERIFY(!actor.user.isEmpty());
        QVERIFY(actor.user != u"somebody-else"_s);
        if (geteuid() == 0)
            QCOMPARE(actor.text(), u"window:root"_s);
    }

    void whatIsKeptIsReadAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("user");
        QTest::newRow("program and user") << u"window:ada"_s << u"window"_s << u"ada"_s;
        QTest::newRow("from before users were kept") << u"console"_s << u"console"_s << QString();
        QTest::newRow("a user with a colon") << u"console:a:b"_s << u"console"_s << u"a:b"_s;
        QTest::newRow("nobody") << QString() << QString() << QString();
    }
    void whatIsKeptIsReadAgain()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, program);
        QFETCH(const QString, user);
        const Actor actor = Actor::of(text);
        QCOMPARE(actor, (Actor{program, user}));
        QCOMPARE(actor.text(), text);
    }
};

QTEST_APPLESS_MAIN(TestActor)
#include "tst_actor.moc"
