#include "core/preflight/findingwords.h"
#include "core/transport/report.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace hk;

/// Findings by themselves: every outcome leads to one, and each has its own name and words.
class TestFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasANameAndWordsOfItsOwn()
    {
        QSet<QString> names;
        QSet<QString> messages;
        for (const PreflightFinding finding : allFindings()) {
            PreflightReport report;
            report.finding = finding;
            report.host = QStringLiteral("HOST");
            QVERIFY(!names.contains(nameOf(finding)));
            names.insert(nameOf(finding));
            QCOMPARE(findingFromName(nameOf(finding)), finding);
            const ErrorText text = textOf(report);
            QVERIFY(!text.hint.isEmpty());
            QVERIFY(!messages.contains(text.message));
            messages.insert(text.message);
        }
        QVERIFY(!findingFromName(QStringLiteral("nonsense")));
    }

    void everyOutcomeLeadsToAFinding()
    {
        for (int kind = 0; kind <= static_cast<int>(OutcomeKind::Failed); ++kind) {
            TransportReport report;
            report.outcome = static_cast<OutcomeKind>(kind);
            const PreflightFinding finding = findingOf(report, true);
            QCOMPARE(finding == PreflightFinding::Failed, report.outcome == OutcomeKind::Failed);
            QVERIFY(finding != PreflightFinding::Delivered);
        }
    }

    void onlyStatuses2xxAreDelivered()
    {
        for (int status = 100; status < 1000; ++status) {
            TransportReport report;
            report.outcome = OutcomeKind::Answered;
            report.statusCode = status;
            QCOMPARE(findingOf(report, true) == PreflightFinding::Delivered, status / 100 == 2);
        }
    }

    void aTranslationIsUsedForAllWords()
    {
        PreflightReport report;
        report.finding = PreflightFinding::Refused;
        report.host = QStringLiteral("HOST");
        const Translate translate = [](const char *) { return QStringLiteral("<%1>"); };
        QCOMPARE(textOf(report, translate).message, QStringLiteral("<HOST>"));
        QCOMPARE(textOf(report, translate).hint, QStringLiteral("<HOST>"));
        QCOMPARE(textOf(PreflightWarning::Slow, report, translate), QStringLiteral("<HOST>"));
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
