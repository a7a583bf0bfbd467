#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/keyrepository.h"
#include "core/store/policyrepository.h"
#include "core/vault/vault.h"
#include "tests/support/tempstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace hk;

namespace {

QList<QByteArray> sealedOf(const QList<SealedKey> &keys)
{
    QList<QByteArray> sealed;
    for (const SealedKey &key : keys)
        sealed.append(key.sealed);
    return sealed;
}

} // namespace

/// Companies, keys, endpoints, policy and audit.
class TestSettingsRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempStore>(); }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp.reset();
    }

    void keepsEverySettingOfACompany()
    {
        Company company;
        company.externalId = QStringLiteral("no'rth\"wind");
        company.name = QStringLiteral("Ñorth; DROP TABLE company");
        company.timeZone = "America/Toronto";
        company.environment = Environment::Production;
        company.signatureEncoding = SignatureEncoding::Base64;
        company.standardHeaders = false;
        company.retrySchedule = *RetrySchedule::parse(u"1s,2m");
        company.timeoutMs = 7000;
        company.createdAt = 123;
        const Company made =
                m_temp->write([=](Database &db) { return CompanyRepository(db).insert(company); });
        QVERIFY(made.id.isValid());
        QCOMPARE(made.revision, 1);
        company.id = made.id;
        company.revision = made.revision;
        QCOMPARE(made, company);
        QCOMPARE(find(company.externalId), company);
        for (const Category category : allCategories) {
            const Endpoint endpoint = m_temp->endpoints(made.id).at(static_cast<size_t>(category));
            QCOMPARE(endpoint.slot, category);
            QCOMPARE(endpoint.company, made.id);
            QCOMPARE(endpoint.url, QString());
            QCOMPARE(endpoint.limits.concurrency, 8);
        }
    }

    void refusesAnExternalIdTwice()
    {
        const Company company = m_temp->company(QStringLiteral("northwind"));
        const auto again =
                m_temp->store()
                        .write([=](Database &db) { return CompanyRepository(db).insert(company); })
                        .result();
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::ExternalIdTaken);
        QCOMPARE(again.error().value, QStringLiteral("northwind"));
        QCOMPARE(list().size(), 1);
        m_temp->company(QStringLiteral("Northwind")); // another id
    }

    void neverGivesARemovedCompanysIdAgain()
    {
        const CompanyId first = m_temp->company().id;
        m_temp->write([=](Database &db) { return CompanyRepository(db).remove(first); });
        QVERIFY(m_temp->company().id != first);
        const auto unknown =
                m_temp->store()
                        .write([=](Database &db) { return CompanyRepository(db).remove(first); })
                        .result();
        QCOMPARE(unknown.error().code, ErrorCode::CompanyUnknown);
    }

    void savesOnlyOnTheRevisionItWasBasedOn()
    {
        Company company = m_temp->company();
        company.name = QStringLiteral("First");
        const auto save = [this](const Company &one, std::optional<qint64> basedOn) {
            return m_temp->store()
                    .write([=](Database &db) { return CompanyRepository(db).update(one, basedOn); })
                    .result();
        };
        const auto first = save(company, company.revision);
        QVERIFY(first.ok());
        QCOMPARE(first->revision, company.revision + 1);
        company.name = QStringLiteral("Second");
        const auto second = save(company, company.revision);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::SettingsChangedMeanwhile);
        QCOMPARE(find(company.externalId).name, QStringLiteral("First"));
        QVERIFY(save(company, {}).ok());
        QCOMPARE(find(company.externalId).name, QStringLiteral("Second"));
    }

    void listsCompaniesByName()
    {
        for (const char *name : {"b", "c", "a"})
            m_temp->company(QString::fromLatin1(name));
        QStringList names;
        for (const Company &company : list())
            names.append(company.name);
        QCOMPARE(names,
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void signsWithTheKeyInForce()
    {
        const CompanyId company = m_temp->company().id;
        QCOMPARE(signing(company, 0), QList<QByteArray>());
        QCOMPARE(state(company, 0), HashKeyState::Default);
        m_temp->write([=](Database &db) { return KeyRepository(db).set(company, "one", 100); });
        m_temp->write([=](Database &db) { return KeyRepository(db).set(company, "two", 200); });
        QCOMPARE(signing(company, 200), QList<QByteArray>{"two"});
        QCOMPARE(state(company, 200), HashKeyState::Set);
        m_temp->write([=](Database &db) { return KeyRepository(db).useDefault(company); });
        QCOMPARE(state(company, 300), HashKeyState::Default);
    }

    void rotatesFromASetKey()
    {
        const CompanyId company = m_temp->company().id;
        m_temp->write(
                [=](Database &db) { return KeyRepository(db).set(company, "old", microsPerHour); });
        rotate(company, "new", 2 * microsPerHour, 3 * microsPerHour);
        QCOMPARE(signing(company, 2 * microsPerHour), (QList<QByteArray>{"old", "new"}));
        QCOMPARE(state(company, 3 * microsPerHour - 1), HashKeyState::Rotating);
        QCOMPARE(signing(company, 3 * microsPerHour), QList<QByteArray>{"new"});
        QCOMPARE(state(company, 3 * microsPerHour), HashKeyState::Set);
        const QList<SealedKey> all = m_temp->read(
                [=](Database &db) { return KeyRepository(db).allSigningFrom(2 * microsPerHour); });
        QCOMPARE(sealedOf(all), (QList<QByteArray>{"old", "new"}));
        QCOMPARE(all[0].signsUntil, 3 * microsPerHour);
        QCOMPARE(all[1].signsFrom, 2 * microsPerHour);
        QVERIFY(!all[1].signsUntil);
    }

    void rotatesFromTheDefaultKey()
    {
        const CompanyId company = m_temp->company().id;
        rotate(company, "new", 2 * microsPerHour, 3 * microsPerHour);
        QCOMPARE(signing(company, 2 * microsPerHour), (QList<QByteArray>{"default", "new"}));
        QCOMPARE(signing(company, 3 * microsPerHour), QList<QByteArray>{"new"});
    }

    void rotatesTwiceAndEndsAtOnce()
    {
        const CompanyId company = m_temp->company().id;
        rotate(company, "a", microsPerHour, 2 * microsPerHour);
        rotate(company, "b", 5 * microsPerHour, 6 * microsPerHour);
        QCOMPARE(signing(company, 5 * microsPerHour), (QList<QByteArray>{"a", "b"}));
        m_temp->write([=](Database &db) {
            return KeyRepository(db).endOverlap(company, 5 * microsPerHour);
        });
        QCOMPARE(signing(company, 5 * microsPerHour), QList<QByteArray>{"b"});
        QCOMPARE(state(company, 5 * microsPerHour), HashKeyState::Set);
    }

    void keysStandNowhereInTheClear()
    {
        const QByteArray key = "s3cret-Klju\xc4\x8d-with-enough-bytes";
        const CompanyId company = m_temp->company().id;
        const Result<QByteArray> sealed =
                m_temp->store().vault().seal(Secret(key), keyContext(company));
        QVERIFY(sealed.ok());
        m_temp->write([=, blob = *sealed](Database &db) {
            return KeyRepository(db).set(company, blob, 1);
        });
        const auto check = [&] {
            const QDir folder = QFileInfo(m_temp->path()).dir();
            int read = 0;
            for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                ++read;
                for (const QByteArray &form : {key, key.toHex(), key.toBase64()})
                    QVERIFY2(!content.contains(form), qPrintable(name));
            }
            QVERIFY(read >= 2);
        };
        check(); // with the log beside it
        m_temp->close();
        check();
        m_temp->reopen();
        const auto keys =
                m_temp->read([=](Database &db) { return KeyRepository(db).signing(company, 1); });
        const Result<Secret> opened =
                m_temp->store().vault().open(keys[0].sealed, keyContext(company));
        QVERIFY(opened.ok());
        QVERIFY(*opened == Secret(key));
        QVERIFY(!m_temp->store().vault().open(keys[0].sealed, keyContext(CompanyId(99))).ok());
    }

    void findsOrMakesAnAdditionalEndpoint()
    {
        const CompanyId company = m_temp->company().id;
        const auto make = [&](const QString &name, const QString &url) {
            return m_temp->write([=](Database &db) {
                return EndpointRepository(db).findOrCreate(company, name, url);
            });
        };
        const Endpoint made = make(QStringLiteral("Receiver"), QStringLiteral("http://[::1]:1/"));
        QVERIFY(!made.slot);
        QCOMPARE(made.url, QStringLiteral("http://[::1]:1/"));
        const Endpoint again = make(QStringLiteral("Receiver"), QStringLiteral("http://[::1]:2/"));
        QCOMPARE(again.id, made.id);
        QCOMPARE(again.url, QStringLiteral("http://[::1]:2/"));
        QVERIFY(make(QStringLiteral("Other"), QString()).id != made.id);
        const QList<Endpoint> all = m_temp->read(
                [=](Database &db) { return EndpointRepository(db).ofCompany(company); });
        QCOMPARE(all.size(), 6);
        QCOMPARE(all[4].name, QStringLiteral("Other"));
    }

    void tellsThatSettingsChanged()
    {
        const CompanyId company = m_temp->company().id;
        const EndpointId endpoint = m_temp->endpoints(company)[0].id;
        qint64 before = revision();
        const auto does = [&](auto change) {
            m_temp->write([=](Database &db) -> Result<void> {
                const auto done = change(db);
                return done ? Result<void>() : Result<void>(done.error());
            });
            const qint64 old = std::exchange(before, revision());
            return old < before;
        };
        const auto at = QStringLiteral("test");
        QVERIFY(does([=](Database &db) { return EndpointRepository(db).setUrl(endpoint, at); }));
        QVERIFY(!does([=](Database &db) { return EndpointRepository(db).setUrl(endpoint, at); }));
        QVERIFY(does([=](Database &db) {
            return EndpointRepository(db).hold(endpoint, HoldReason::ByHand, at, 1);
        }));
        QVERIFY(!does([=](Database &db) {
            return EndpointRepository(db).hold(endpoint, HoldReason::ByHand, at, 1);
        }));
        QVERIFY(does(
                [=](Database &db) { return EndpointRepository(db).release(endpoint, at, 1); }));
        QVERIFY(does([=](Database &db) { return KeyRepository(db).set(company, "k", 1); }));
        QVERIFY(does([=](Database &db) { return KeyRepository(db).useDefault(company); }));
        QVERIFY(does([=](Database &db) { return PolicyRepository(db).allow(at); }));
        QVERIFY(!does([=](Database &db) { return PolicyRepository(db).allow(at); }));
        QVERIFY(does([=](Database &db) { return PolicyRepository(db).remove(at); }));
        QVERIFY(!does([=](Database &db) { return PolicyRepository(db).remove(at); }));
        QVERIFY(does([=](Database &db) -> Result<Company> {
            const Result<Company> one = CompanyRepository(db).get(company);
            return one ? CompanyRepository(db).update(*one) : one;
        }));
        QVERIFY(does([=](Database &db) { return CompanyRepository(db).remove(company); }));
        m_temp->company();
        QVERIFY(revision() > before);
    }

    void keepsTheAuditInOrderAndAfterItsCompanyIsGone()
    {
        const CompanyId company = m_temp->company().id;
        for (int i = 0; i < 5; ++i) {
            AuditEntry entry;
            entry.at = i;
            entry.actor = QStringLiteral("console");
            entry.company = company;
            entry.what = QString::number(i);
            m_temp->write([=](Database &db) { return AuditRepository(db).add(entry); });
        }
        m_temp->write([=](Database &db) { return CompanyRepository(db).remove(company); });
        const auto page = [&](std::optional<qint64> before) {
            return m_temp->read(
                    [=](Database &db) { return AuditRepository(db).list(company, 3, before); });
        };
        const QList<AuditEntry> newest = page({});
        QCOMPARE(newest.size(), 3);
        QCOMPARE(newest[0].what, QStringLiteral("4"));
        QCOMPARE(newest[0].actor, QStringLiteral("console"));
        const QList<AuditEntry> rest = page(newest.last().id);
        QCOMPARE(rest.size(), 2);
        QCOMPARE(rest.last().what, QStringLiteral("0"));
    }

private:
    QList<Company> list()
    {
        return m_temp->read([](Database &db) { return CompanyRepository(db).list(); });
    }
    Company find(const QString &externalId)
    {
        return m_temp->read([=](Database &db) { return CompanyRepository(db).find(externalId); });
    }
    QList<QByteArray> signing(CompanyId company, Micros at)
    {
        return sealedOf(
                m_temp->read([=](Database &db) { return KeyRepository(db).signing(company, at); }));
    }
    HashKeyState state(CompanyId company, Micros at)
    {
        return hashKeyStateOf(
                m_temp->read([=](Database &db) { return KeyRepository(db).signing(company, at); }));
    }
    void rotate(CompanyId company, const QByteArray &next, Micros now, Micros end)
    {
        m_temp->write([=](Database &db) {
            return KeyRepository(db).rotate(company, next, "default", now, end);
        });
    }
    qint64 revision()
    {
        return m_temp->read([](Database &db) { return settingsRevision(db); });
    }

    std::unique_ptr<TempStore> m_temp;
};

QTEST_GUILESS_MAIN(TestSettingsRows)
#include "tst_settingsrows.moc"
