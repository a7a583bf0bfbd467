#include "core/workspace/companiesfront.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/samplesfront.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/simulatorfront.h"
#include "core/workspace/workspace.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// Samples that people keep, through the front and a real store.
class TestStoreSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        m_company = company(u"northwind"_s);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void theBytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("as people write") << QByteArray("{\r\n\t\"b\" : 1.0e2,  \"a\":null }\n\n");
        QTest::newRow("escapes") << QByteArray(R"({"a":"\u00e9\/","b":"é"})");
        QTest::newRow("invalid against every schema") << QByteArray("{\"appointment\":7}");
        QTest::newRow("10 MB") << "{\"a\":\"" + QByteArray(largestSample - 8, 'x') + "\"}";
    }
    void theBytesComeBackAsTheyWere()
    {
        QFETCH(const QByteArray, payload);
        QSignalSpy changed(&samples(), &SamplesFront::samplesChanged);
        const auto saved = answer(samples().save(m_company, u" My sample "_s, Trigger::SmsReminder,
                                                 payload, SampleSaving::Beside));
        QVERIFY(saved.ok());
        QTRY_COMPARE(changed.size(), 1);
        m_workspace.reset();
        open();
        const auto loaded = answer(samples().load(m_company, u"My sample"_s));
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->payload, payload);
        QCOMPARE(loaded->sample, *saved);
        QCOMPARE(loaded->sample.trigger, Trigger::SmsReminder);
        QCOMPARE(loaded->sample.size, payload.size());
        QCOMPARE(*answer(samples().list(m_company)), QList<OwnSample>{*saved});
    }

    void aNameIsACompanysOwn()
    {
        const CompanyId other = company(u"contoso"_s);
        QVERIFY(save(m_company, u"a"_s, "{}").ok());
        QVERIFY(save(other, u"a"_s, "{\"other\":1}").ok());
        QCOMPARE(save(m_company, u"a"_s, "{\"b\":1}").error().code, ErrorCode::SampleNameTaken);
        QCOMPARE(payload(m_company, u"a"_s), "{}");
        QVERIFY(save(m_company, u"a"_s, "{\"b\":1}", SampleSaving::Replacing).ok());
        QCOMPARE(payload(m_company, u"a"_s), "{\"b\":1}");
        QVERIFY(save(m_company, u"new"_s, "{}", SampleSaving::Replacing).ok());
        QCOMPARE(payload(other, u"a"_s), "{\"other\":1}");
    }

    void itIsRenamedAndRemoved()
    {
        QVERIFY(save(m_company, u"a"_s, "{}").ok());
        QVERIFY(save(m_company, u"b"_s, "{\"b\":1}").ok());
        QCOMPARE(answer(samples().rename(m_company, u"a"_s, u"b"_s)).error().code,
                 ErrorCode::SampleNameTaken);
        QCOMPARE(answer(samples().rename(m_company, u"x"_s, u"y"_s)).error().code,
                 ErrorCode::SampleUnknown);
        QCOMPARE(answer(samples().rename(m_company, u"a"_s, u" "_s)).error().code,
                 ErrorCode::SampleNameInvalid);
        QCOMPARE(answer(samples().rename(m_company, u"a"_s, u"a"_s))->name, u"a"_s);
        QCOMPARE(answer(samples().rename(m_company, u"a"_s, u"ä 🙂"_s))->name, u"ä 🙂"_s);
        QCOMPARE(payload(m_company, u"ä 🙂"_s), "{}");
        QVERIFY(answer(samples().remove(m_company, u"b"_s)).ok());
        QCOMPARE(answer(samples().remove(m_company, u"b"_s)).error().code,
                 ErrorCode::SampleUnknown);
        QCOMPARE(answer(samples().load(m_company, u"b"_s)).error().code, ErrorCode::SampleUnknown);
        QCOMPARE(answer(samples().list(m_company))->size(), 1);
    }

    void whatCouldNotBeSentIsNotKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good("{}");
        QTest::newRow("no JSON") << u"a"_s << QByteArray("{") << ErrorCode::PayloadNotJson;
        QTest::newRow("a list") << u"a"_s << QByteArray("[]") << ErrorCode::PayloadNotObject;
        QTest::newRow("nothing") << u"a"_s << QByteArray() << ErrorCode::PayloadEmpty;
        QTest::newRow("too large")
                << u"a"_s << QByteArray(largestSample + 1, ' ') << ErrorCode::SampleTooLarge;
        QTest::newRow("no name") << u" "_s << good << ErrorCode::SampleNameInvalid;
        QTest::newRow("a long name") << QString(101, u'x') << good << ErrorCode::SampleNameInvalid;
        QTest::newRow("two lines") << u"a\nb"_s << good << ErrorCode::SampleNameInvalid;
    }
    void whatCouldNotBeSentIsNotKept()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, payload);
        QFETCH(const ErrorCode, code);
        QCOMPARE(save(m_company, name, payload).error().code, code);
        QCOMPARE(save(CompanyId(999), u"a"_s, "{}").error().code, ErrorCode::CompanyUnknown);
        QVERIFY(answer(samples().list(m_company))->isEmpty());
    }

    void theyGoWithTheirCompany()
    {
        QVERIFY(save(m_company, u"a"_s, "{}").ok());
        QVERIFY(answer(m_workspace->fronts().companies.remove(m_company)).ok());
        QVERIFY(answer(samples().list(m_company))->isEmpty());
    }

    /// What is kept has an id of ours in it; sent twice it is two events, not one and its
    /// duplicate.
    void aKeptSampleIsANewEventEachTime()
    {
        SettingsChange change;
        change.urls[0] = u"http://127.0.0.1:9/hook"_s;
        QVERIFY(answer(m_workspace->fronts().settings.save(m_company, change)).ok());
        const auto made = answer(samples().edgeSample(m_company, Trigger::AppointmentConfirmed,
                                                      EdgeCase::Unicode, 3));
        QVERIFY(made.ok());
        QVERIFY(made->contains("\n  \"eventId\": \"evt_"));
        QVERIFY(save(m_company, u"a"_s, *made).ok());
        m_workspace.reset();
        open();
        const auto loaded = answer(samples().load(m_company, u"a"_s));
        QCOMPARE(loaded->payload, *made);
        QStringList ids;
        for (int i = 0; i < 2; ++i) {
            const auto sent = answer(m_workspace->fronts().simulator.send(
                    m_company, Trigger::AppointmentConfirmed, loaded->payload,
                    SendTarget::CompanyEndpoints));
            QVERIFY(sent.ok());
            QVERIFY(!made->contains(sent->eventId.toLatin1()));
            ids.append(sent->eventId);
        }
        QVERIFY(ids.first() != ids.last());
    }

private:
    void open()
    {
        WorkspaceOptions options;
        options.storePath = m_folder->filePath(u"store.db"_s);
        auto workspace = Workspace::open(options);
        QVERIFY(workspace.ok());
        m_workspace = std::move(*workspace);
    }
    template<typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        // Not result(): what the front notes of an answer comes through the event loop.
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("no answer within 10 s");
        QCoreApplication::processEvents();
        return future.result();
    }
    SamplesFront &samples() const { return m_workspace->fronts().samples; }
    CompanyId company(const QString &externalId)
    {
        return answer(m_workspace->fronts().companies.add(externalId, externalId, "UTC",
                                                          Environment::Test))
                ->id;
    }
    Result<OwnSample> save(CompanyId company, const QString &name, const QByteArray &payload,
                           SampleSaving saving = SampleSaving::Beside)
    {
        return answer(
                samples().save(company, name, Trigger::AppointmentConfirmed, payload, saving));
    }
    QByteArray payload(CompanyId company, const QString &name)
    {
        return answer(samples().load(company, name))->payload;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    CompanyId m_company;
};

QTEST_GUILESS_MAIN(TestStoreSamples)
#include "tst_storesamples.moc"
