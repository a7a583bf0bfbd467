#include "core/exchange/csvrow.h"

#include <QtTest/QtTest>

using namespace hk;

class TestCsvRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreAsRfc4180HasThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QString &text, const QString &cell) {
            QTest::newRow(name) << text << cell;
        };
        row("plain", QStringLiteral("a b"), QStringLiteral("a b"));
        row("empty", {}, {});
        row("quotes and commas", QStringLiteral("a,\"b\""), QStringLiteral("a,\"\"b\"\""));
        row("a formula", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row("plus", QStringLiteral("+49 30"), QStringLiteral("'+49 30"));
        row("minus", QStringLiteral("-2+3"), QStringLiteral("'-2+3"));
        row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        row("tab", QStringLiteral("\t=1"), QStringLiteral("'\\t=1"));
        row("carriage return", QStringLiteral("\r=1"), QStringLiteral("'\\r=1"));
        row("line feed", QStringLiteral("\n=1"), QStringLiteral("'\\n=1"));
        row("wide equals", QStringLiteral("\uff1d1"), QStringLiteral("'\uff1d1"));
        row("a sign within", QStringLiteral("a=1"), QStringLiteral("a=1"));
        row("NUL and escape", QString::fromLatin1("a\0\x1b[31m", 7),
            QStringLiteral("a\\x00\\x1b[31m"));
        row("a mark of direction", QStringLiteral("\u202egnp"), QStringLiteral("\\u{202e}gnp"));
    }

    void cellsAreAsRfc4180HasThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(QString::fromUtf8(csvRow({text, QStringLiteral("x")})),
                 u'"' + cell + QStringLiteral("\",\"x\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsvRow)
#include "tst_csvrow.moc"
