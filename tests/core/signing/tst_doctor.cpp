#include "core/signing/doctor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// What a program of tests/core/signing/faulty has made of one mistake.
struct FaultyCase
{
    QStringList words; ///< none: no mistake may be named
    QByteArray body;
    QByteArray key;
    SignatureClaim claim;
};

FaultyCase caseOf(const QJsonObject &json)
{
    const auto bytes = [&](const QString &field) {
        return QByteArray::fromBase64(json.value(field).toString().toLatin1());
    };
    FaultyCase one;
    const QJsonArray words = json.value(u"words"_s).toArray();
    for (const auto &word : words)
        one.words.append(word.toString());
    one.body = bytes(u"body"_s);
    one.key = bytes(u"key"_s);
    one.claim.scheme = json.value(u"standard"_s).toBool() ? SignatureScheme::Standard
                                                          : SignatureScheme::Onsched;
    one.claim.signature = json.value(u"signature"_s).toString().toLatin1();
    one.claim.id = json.value(u"id"_s).toString().toLatin1();
    one.claim.timestamp = json.value(u"timestamp"_s).toString().toLatin1();
    return one;
}

std::vector<NamedKey> named(const QByteArray &key)
{
    return {{u"the key in force"_s, Secret(key)}};
}

} // namespace

/// Faulty programs, really run: what the doctor says of each is computed, or it says nothing.
class TestDoctor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsWhatIsProvedAndNothingElse_data()
    {
        QTest::addColumn<FaultyCase>("one");
        addCasesOf(u"python3"_s, u"cases.py"_s);
        addCasesOf(u"node"_s, u"cases.js"_s);
        addCasesOf(u"php"_s, u"cases.php"_s);
    }
    void explainsWhatIsProvedAndNothingElse()
    {
        QFETCH(const FaultyCase, one);
        const Diagnosis diagnosis = diagnose(one.body, one.claim, named(one.key));
        QVERIFY(!diagnosis.matches);
        const QString &said = diagnosis.explanation;
        const bool isUnexplained = said.startsWith(u"The signature does not match: it was made"_s);
        QVERIFY2(isUnexplained == one.words.isEmpty(), qPrintable(said));
        for (const QString &word : one.words)
            QVERIFY2(said.contains(word), qPrintable(said));
        if (!isUnexplained)
            proves(diagnosis);
        for (const TriedMistake &tried : diagnosis.tried)
            QVERIFY(!tried.mistake.toUtf8().contains(one.key));
        QVERIFY(!textOf(diagnosis.computation, one.body).toUtf8().contains(one.key));
    }

    void atLeastTwentyAreNotExplained() { QVERIFY(m_unexplained >= 20); }

    void aMatchIsShownWithItsWork()
    {
        const QByteArray body = "{\"a\":1}";
        const SignatureClaim claim{SignatureScheme::Standard, "v1,AAAA", "evt_1", "17", {}};
        const std::vector<NamedKey> keys{{u"old"_s, Secret(QByteArrayView("k0"))},
                                         {u"new"_s, Secret(QByteArrayView("k1"))}};
        Diagnosis diagnosis = diagnose(body, claim, keys);
        SignatureClaim right = claim;
        right.signature = "v1," + diagnosis.computation.signatures[1].mac.toBase64();
        diagnosis = diagnose(body, right, keys);
        QVERIFY(diagnosis.matches);
        QCOMPARE(diagnosis.key, 1);
        QCOMPARE(diagnosis.computation.prefix, QByteArray("evt_1.17."));
        QCOMPARE(diagnosis.tried.size(), 2);
        QVERIFY(diagnosis.tried[1].matches);
        const QString steps = textOf(diagnosis.computation, body);
        QVERIFY(steps.contains(u"evt_1.17.{\"a\":1}"_s));
        QVERIFY(steps.contains(u"with old:"_s));
        QVERIFY(steps.contains(
                QString::fromLatin1(diagnosis.computation.signatures[0].mac.toHex())));
    }

    void aKeyOfAnotherCompanyIsNamedAndNotUsedToSign()
    {
        const QByteArray body = "{}";
        const auto signing = computationOf(body, {}, named("theirs"));
        SignatureClaim claim;
        claim.signature = signing.signatures[0].mac.toHex();
        const Diagnosis diagnosis = diagnose(body, claim, named("ours"),
                                             {{u"the hash key of the company Adatum (co_a)"_s,
                                               Secret(QByteArrayView("theirs"))}});
        QVERIFY(diagnosis.explanation.contains(u"company Adatum (co_a)"_s));
        QCOMPARE(diagnosis.tried.size(), 2);
        QVERIFY(diagnosis.tried[1].signature.isEmpty());
    }

private:
    // What is said to be the mistake gives exactly the signature that was pasted.
    static void proves(const Diagnosis &diagnosis)
    {
        qsizetype proofs = 0;
        for (const TriedMistake &tried : diagnosis.tried)
            proofs += tried.matches ? 1 : 0;
        QCOMPARE(proofs, 1);
        QVERIFY(diagnosis.tried.constLast().matches);
    }

    void addCasesOf(const QString &program, const QString &file)
    {
        const QString found = QStandardPaths::findExecutable(program);
        QVERIFY2(!found.isEmpty(), qPrintable(u"install "_s + program));
        QProcess process;
        process.start(found, {QStringLiteral(HK_FAULTY_PROGRAMS "/") + file});
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            const FaultyCase one = caseOf(json);
            m_unexplained += one.words.isEmpty() ? 1 : 0;
            QTest::addRow("%s: %s", qPrintable(program),
                          qPrintable(json.value(u"name"_s).toString()))
                    << one;
        }
    }

    int m_unexplained = 0;
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
