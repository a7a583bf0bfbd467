#include "tests/app/consoledriver.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// `filter …` and `deliveries --saved`.
class TestCtlFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
    }

    void aFilterIsKeptUnderAName()
    {
        QCOMPARE(run({u"save"_s, u"c"_s, u"Failed today"_s, u"status:failed created:<24h"_s})
                         .exitCode,
                 0);
        const QJsonObject row = run({u"list"_s, u"c"_s}).row();
        QCOMPARE(row.value("name"_L1).toString(), u"Failed today"_s);
        QCOMPARE(row.value("filter"_L1).toString(), u"status:failed created:<24h"_s);
        QVERIFY(row.value("savedAt"_L1).toString().endsWith(u'Z'));
        QCOMPARE(run({u"save"_s, u"c"_s, u"Failed today"_s, u"code:500"_s}).code(),
                 u"savedFilterNameTaken"_s);
        QCOMPARE(run({u"save"_s, u"c"_s, u"Failed today"_s, u"code:500"_s, u"--replace"_s})
                         .row()
                         .value("filter"_L1)
                         .toString(),
                 u"code:500"_s);
        QCOMPARE(run({u"rename"_s, u"c"_s, u"Failed today"_s, u"Broken"_s})
                         .row()
                         .value("name"_L1)
                         .toString(),
                 u"Broken"_s);
        QCOMPARE(run({u"remove"_s, u"c"_s, u"Broken"_s}).row().value("filter"_L1).toString(),
                 u"code:500"_s);
        QVERIFY(run({u"list"_s, u"c"_s}).rows().isEmpty());
    }

    void aSavedFilterNarrowsTheList()
    {
        for (const auto &trigger : {u"CustomerCreated"_s, u"CustomerUpdated"_s, u"SmsReminder"_s})
            QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, trigger}).exitCode, 0);
        QCOMPARE(run({u"save"_s, u"c"_s, u"of customers"_s, u"trigger:Customer*"_s}).exitCode, 0);
        QCOMPARE(counted({u"--saved"_s, u"of customers"_s}), 2);
        QCOMPARE(counted({u"--saved"_s, u"of customers"_s, u"--filter"_s, u"trigger:*Created"_s}),
                 1);
        QCOMPARE(counted({u"--saved"_s, u"of customers"_s, u"--filter"_s,
                          u"trigger:SmsReminder OR trigger:CustomerUpdated"_s}),
                 1);
        QCOMPARE(m_ctl->run({u"deliveries"_s, u"c"_s, u"--saved"_s, u"nope"_s}).code(),
                 u"savedFilterUnknown"_s);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("a filter that cannot be read")
                << QStringList{u"save"_s, u"c"_s, u"a"_s, u"nope:1"_s} << u"filterInvalid"_s;
        QTest::newRow("no name") << QStringList{u"save"_s, u"c"_s, u" "_s, u"code:1"_s}
                                 << u"savedFilterNameInvalid"_s;
        QTest::newRow("no company") << QStringList{u"list"_s, u"nobody"_s} << u"companyUnknown"_s;
        QTest::newRow("nothing to remove")
                << QStringList{u"remove"_s, u"c"_s, u"a"_s} << u"savedFilterUnknown"_s;
        QTest::newRow("nothing to rename")
                << QStringList{u"rename"_s, u"c"_s, u"a"_s, u"b"_s} << u"savedFilterUnknown"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, code);
        const auto answer = run(arguments);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), code);
    }

private:
    Ran run(const QStringList &arguments)
    {
        return m_ctl->run(QStringList{u"filter"_s} + arguments);
    }
    int counted(const QStringList &arguments)
    {
        return m_ctl->run(QStringList{u"deliveries"_s, u"c"_s, u"--count"_s} + arguments)
                .row()
                .value("count"_L1)
                .toInt(-1);
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlFilters)
#include "tst_ctl_filters.moc"
