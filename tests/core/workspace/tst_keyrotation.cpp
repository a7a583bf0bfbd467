#include "core/workspace/keyrotation.h"

#include "core/dispatch/senderconfig.h"
#include "core/signing/signer.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/vault/vault.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// A key that takes over from another: who signs when, what is refused, and what the audit says.
class TestKeyRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_company = m_temp->company();
        m_endpoint = m_temp->endpoints(m_company.id)[0].id;
    }

    void bothSignUntilTheOverlapEndsThenTheNewOneAlone()
    {
        setKey("old");
        const WebhookSettings rotating = *rotate("new", u"1h"_s);
        QCOMPARE(rotating.hashKey, HashKeyState::Rotating);
        QCOMPARE(rotating.rotationEnds, m_temp->clock().now() + 3600 * microsPerSecond);
        QCOMPARE(signing(), QByteArrayList({"old", "new"}));
        m_temp->clock().advance(3599 * microsPerSecond);
        QCOMPARE(signing(), QByteArrayList({"old", "new"}));
        m_temp->clock().advance(microsPerSecond);
        QCOMPARE(signing(), QByteArrayList({"new"}));
        QCOMPARE(load().hashKey, HashKeyState::Set);
        QCOMPARE(load().rotationEnds, Micros(0));
    }

    /// What a receiver sees: the one with the old key and the one with the new key both accept
    /// throughout the overlap, one with another key never does.
    void aReceiverWithEitherKeyAccepts()
    {
        setKey("old");
        QVERIFY(rotate("new", u"1h"_s).ok());
        const LaneConfig lane = m_temp->read([&](Database &database) {
            return loadLaneConfig(database, m_temp->store().vault(), m_endpoint,
                                  m_temp->clock().now());
        });
        for (const qint64 second : {0, 1, 1800, 3599}) {
            const Micros at = m_temp->clock().now() + second * microsPerSecond;
            const HeaderList headers =
                    signatureHeaders(signingKeysAt(lane, at), "evt", at / microsPerSecond, "{}");
            QByteArrayList signatures;
            for (const auto &[name, value] : headers) {
                if (name.startsWith("X-Message-Signature"))
                    signatures.append(value);
            }
            QCOMPARE(signatures, QByteArrayList({hexOf("old"), hexOf("new")}));
        }
    }

    void theDefaultKeyCanBeTheOldOne()
    {
        QVERIFY(rotate("new", u"24h"_s).ok());
        QCOMPARE(signing(), QByteArrayList({m_company.externalId.toUtf8(), "new"}));
        QVERIFY(end(cancelKeyRotation).ok());
        QCOMPARE(load().hashKey, HashKeyState::Default);
    }

    void finishLeavesTheNewOneAndCancelTheOldOne()
    {
        setKey("old");
        QVERIFY(rotate("new", u"24h"_s).ok());
        QCOMPARE(end(finishKeyRotation)->hashKey, HashKeyState::Set);
        QCOMPARE(signing(), QByteArrayList({"new"}));
        QVERIFY(rotate("newer", u"24h"_s).ok());
        QCOMPARE(end(cancelKeyRotation)->hashKey, HashKeyState::Set);
        QCOMPARE(signing(), QByteArrayList({"new"}));
        m_temp->clock().advance(48 * 3600 * microsPerSecond);
        QCOMPARE(signing(), QByteArrayList({"new"}));
    }

    void aRetiredKeyDoesNotComeBackWithTheNextRotation()
    {
        setKey("one");
        QVERIFY(rotate("two", u"1s"_s).ok());
        m_temp->clock().advance(2 * microsPerSecond);
        QVERIFY(rotate("three", u"1h"_s).ok());
        QCOMPARE(signing(), QByteArrayList({"two", "three"}));
    }

    void whatCannotBeIsRefusedAndChangesNothing()
    {
        QCOMPARE(end(finishKeyRotation).error().code, ErrorCode::HashKeyNotRotating);
        QCOMPARE(end(cancelKeyRotation).error().code, ErrorCode::HashKeyNotRotating);
        setKey("old");
        const WebhookSettings before = load();
        QCOMPARE(rotate("old", u"1h"_s).error().code, ErrorCode::HashKeyUnchanged);
        QCOMPARE(rotate("", u"1h"_s).error().code, ErrorCode::HashKeyEmpty);
        QCOMPARE(rotate("a\nb", u"1h"_s).error().code, ErrorCode::HashKeyLineBreak);
        QCOMPARE(rotate("new", u"soon"_s).error().code, ErrorCode::DurationInvalid);
        QCOMPARE(rotate("new", u"0s"_s).error().code, ErrorCode::OverlapOutOfRange);
        QCOMPARE(rotate("new", u"91d"_s).error().code, ErrorCode::OverlapOutOfRange);
        QCOMPARE(load(), before);
        QVERIFY(rotate("new", u"90d"_s).ok());
        QCOMPARE(rotate("newer", u"1h"_s).error().code, ErrorCode::HashKeyRotating);
        QCOMPARE(signing(), QByteArrayList({"old", "new"}));
    }

    void theDefaultKeyItselfIsNoNewKey()
    {
        QCOMPARE(rotate(m_company.externalId.toUtf8(), u"1h"_s).error().code,
                 ErrorCode::HashKeyUnchanged);
    }

    void eachStepStandsInTheAuditAndIsARevision()
    {
        const qint64 revision = load().company.revision;
        QVERIFY(rotate("new-Ж", u"1h"_s).ok());
        QVERIFY(end(finishKeyRotation).ok());
        QCOMPARE(load().company.revision, revision + 2);
        const QList<AuditEntry> audit = m_temp->read([&](Database &database) {
            return AuditRepository(database).list(m_company.id, 10);
        });
        QCOMPARE(audit.size(), 2);
        QCOMPARE(audit[1].before, u"default"_s);
        QVERIFY(audit[1].after.startsWith(u"rotating until 20"_s));
        QCOMPARE(audit[0].before, u"rotating"_s);
        for (const AuditEntry &entry : audit)
            QVERIFY(!QString(entry.before + entry.after).contains(u"new-Ж"));
    }

private:
    using Ending = Result<WebhookSettings> (*)(Database &, CompanyId, const SettingsAuthor &);

    static QByteArray hexOf(const char *key)
    {
        return hmacSha256(Secret(QByteArrayView(key)), "{}").toHex();
    }
    SettingsAuthor author() const
    {
        return {u"test"_s, m_temp->clock().now(), m_temp->store().vault()};
    }
    Result<WebhookSettings> rotate(const QByteArray &key, const QString &overlap)
    {
        return m_temp->store()
                .write([&](Database &database) {
                    return rotateKey(database, m_company.id, {Secret(key), overlap}, author());
                })
                .result();
    }
    Result<WebhookSettings> end(Ending ending)
    {
        return m_temp->store()
                .write([&](Database &database) { return ending(database, m_company.id, author()); })
                .result();
    }
    void setKey(const char *key)
    {
        SettingsChange change;
        change.hashKey = HashKeyChange::Set;
        change.newHashKey = Secret(QByteArrayView(key));
        m_temp->write([&](Database &database) {
            return applySettingsChange(database, m_company.id, change, author());
        });
        m_temp->clock().advance(1000);
    }
    WebhookSettings load()
    {
        return m_temp->read([&](Database &database) {
            return loadSettings(database, m_company.id, m_temp->clock().now());
        });
    }
    /// The keys that sign an attempt of this moment, as the dispatcher has them.
    QByteArrayList signing()
    {
        const LaneConfig lane = m_temp->read([&](Database &database) {
            return loadLaneConfig(database, m_temp->store().vault(), m_endpoint,
                                  m_temp->clock().now());
        });
        QByteArrayList keys;
        for (const Secret &key : signingKeysAt(lane, m_temp->clock().now()).keys)
            keys.append(key.view().toByteArray());
        return keys;
    }

    std::unique_ptr<TempStore> m_temp;
    Company m_company;
    EndpointId m_endpoint;
};

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
