#include "core/contract/edgesamples.h"
#include "core/contract/samplecoverage.h"
#include "core/contract/sampleevents.h"
#include "tests/support/systempython.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <utility>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros may2026 = 1'780'000'000'000'000;
constexpr int seeds = 1000;
constexpr int edgeSeeds = 10;
constexpr int sampleLimitMs = 300'000;           // on a machine that does other things too
const auto nodeModules = u"/usr/share/nodejs"_s; // where Debian's node-ajv is

// Zones with whole and odd offsets, with and without clocks that are changed.
constexpr const char *zones[] = {"America/Toronto", "Asia/Kolkata", "UTC", "Australia/Lord_Howe"};

Company companyOf(quint64 seed)
{
    return *makeCompany(u"northwind"_s, u"Northwind Clinics"_s, zones[seed % std::size(zones)],
                        Environment::Test);
}

QString schemaOf(Trigger trigger)
{
    const Category category = categoryOf(trigger);
    return category == Category::Reminder ? u"booking"_s : nameOf(category);
}

/// All samples that are judged, by file: "booking.samples-BookingConfirmation.jsonl"…
QMap<QString, QByteArrayList> allSamples()
{
    QMap<QString, QByteArrayList> files;
    for (const Trigger trigger : allTriggers) {
        const QString file = schemaOf(trigger) + u".%1-"_s + wireNameOf(trigger) + u".jsonl"_s;
        QByteArrayList &samples = files[file.arg(u"samples"_s)];
        for (quint64 seed = 0; seed < seeds; ++seed)
            samples.append(printableSample(trigger, companyOf(seed), seed, 0, may2026));
        for (const EdgeCase edge : allEdgeCases) {
            QByteArrayList &edges = files[file.arg(u"edge-"_s + nameOf(edge))];
            for (quint64 seed = 0; seed < edgeSeeds; ++seed)
                edges.append(printableEdgeSample(trigger, edge, companyOf(seed), seed, may2026));
        }
        files[file.arg(u"cover"_s)] = coveringSamples(trigger, companyOf(0), 1, may2026).payloads;
    }
    return files;
}

/// What a stranger says on standard output; what it says beside that, for whoever looks for a
/// fault.
QByteArray toolSaid(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, nodeModules);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(sampleLimitMs) || process.exitCode() != 0)
        return "did not end well: " + process.readAllStandardError();
    qInfo("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

/// Every kind of sample that is made, judged by validators and a program that nobody wrote with the
/// generator in view.
class TestJudgedSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = allSamples();
        for (auto file = m_samples.begin(); file != m_samples.end(); ++file) {
            QFile out(m_folder.filePath(file.key()));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(file->join('\n') + '\n');
            const bool isValid = !file.key().contains(nameOf(EdgeCase::UnknownFields));
            m_expected += file.key().toUtf8() + ' ' + QByteArray::number(isValid ? file->size() : 0)
                    + " of " + QByteArray::number(file->size()) + '\n';
        }
        QCOMPARE(m_samples.size(), 9 * (2 + static_cast<qsizetype>(allEdgeCases.size())));
    }

    void theSameSeedGivesTheSameBytes() { QVERIFY(allSamples() == m_samples); }

    void pythonsValidatorAgrees()
    {
        if (toolSaid(test::systemPython(), {u"-c"_s, u"import jsonschema; print('here')"_s})
                    .trimmed()
            != "here")
            QSKIP("needs python3-jsonschema");
        QCOMPARE(judged(test::systemPython(), u"judgesamples.py"_s), m_expected);
    }

    void ajvAgrees()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty() || toolSaid(node, {u"-e"_s, u"require('ajv')"_s}) != "")
            QSKIP("needs nodejs and node-ajv");
        QCOMPARE(judged(node, u"judgesamples.js"_s), m_expected);
    }

    void theObjectsAgreeAndTheCoverageIsWhole()
    {
        if (!QFile::exists(test::systemPython()))
            QSKIP("needs /usr/bin/python3");
        QByteArray expected;
        qsizetype count = 0;
        for (const QByteArrayList &payloads : std::as_const(m_samples))
            count += payloads.size();
        for (const QString &schema : {u"booking"_s, u"customer"_s, u"resource"_s}) {
            QStringList names;
            for (const Trigger trigger : allTriggers) {
                if (schemaOf(trigger) != schema)
                    continue;
                const SampleCoverage coverage = coveringSamples(trigger, companyOf(0), 1, may2026);
                QCOMPARE(coverage.missing, QList<CoveragePlace>());
                names.append(u"cover-%1 %2 of %2\n"_s.arg(wireNameOf(trigger))
                                     .arg(coverage.covered.size()));
            }
            names.sort();
            expected += names.join(QString()).toUtf8();
        }
        expected += QByteArray::number(count) + " of " + QByteArray::number(count) + " agree\n";
        QCOMPARE(judged(test::systemPython(), u"agreesamples.py"_s), expected);
    }

private:
    QByteArray judged(const QString &program, const QString &script) const
    {
        return toolSaid(program,
                        {QStringLiteral(HK_SYSTEM_TESTS "/") + script, QStringLiteral(HK_SCHEMAS),
                         m_folder.path()});
    }

    QTemporaryDir m_folder;
    QMap<QString, QByteArrayList> m_samples;
    QByteArray m_expected;
};

QTEST_GUILESS_MAIN(TestJudgedSamples)
#include "tst_judgedsamples.moc"
