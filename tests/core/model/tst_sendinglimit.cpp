#include "core/model/sendinglimit.h"

#include <QtTest/QtTest>

using namespace hk;

/// How many requests a store may have on the way at once, as somebody writes it.
class TestSendingLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanBeKeptIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // 0: it is refused
        const auto row = [](const char *name, const char *text, int number) {
            QTest::newRow(name) << QString::fromUtf8(text) << number;
        };
        row("one", "1", 1);
        row("the most", "64", 64);
        row("none", "0", 0);
        row("one too many", "65", 0);
        row("less than none", "-1", 0);
        row("more than any number", "99999999999", 0);
        row("nothing", "", 0);
        row("a word", "none", 0);
        row("a part", "8.5", 0);
        row("a pace", "8/s", 0);
    }

    void onlyWhatCanBeKeptIsTaken()
    {
        QFETCH(const QString, text);
        QFETCH(const int, number);
        const Result<int> read = requestsAtOnceOf(text);
        QCOMPARE(read.ok(), number > 0);
        if (read) {
            QCOMPARE(*read, number);
        } else {
            QCOMPARE(read.error().code, ErrorCode::NumberInvalid);
            QCOMPARE(read.error().value, text); // so that it can be said
        }
    }

    void whatIsRefusedIsToldShort()
    {
        const QString text = QStringLiteral("9").repeated(5000);
        QCOMPARE(requestsAtOnceOf(text).error().value, text.left(40));
    }
};

QTEST_GUILESS_MAIN(TestSendingLimit)
#include "tst_sendinglimit.moc"
