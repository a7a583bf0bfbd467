#include "core/base/errortext.h"

#include <QtTest/QtTest>

using namespace hk;

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceAHintAndANameOfItsOwn()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const ErrorText text =
                    textOf({code, QStringLiteral("SUBJECT"), QStringLiteral("VALUE"), {}});
            QVERIFY(!text.message.isEmpty());
            QVERIFY2(!text.message.contains(u'%'), qPrintable(text.message));
            QVERIFY(code == ErrorCode::Cancelled || !text.hint.isEmpty());
            QVERIFY(!names.contains(nameOf(code)));
            names.insert(nameOf(code));
        }
    }

    void whatStandsInTheValueIsNotTakenForAPlace()
    {
        const ErrorText text =
                textOf({ErrorCode::UrlHost, QStringLiteral("%2"), QStringLiteral("%1 %20"), {}});
        QCOMPARE(text.message, QStringLiteral("%2 names no valid host: \"%1 %20\"."));
    }

    /// Each filter's example has its own fields.
    void theHintFitsTheFilter()
    {
        const auto hint = [](const QString &detail) {
            return textOf({ErrorCode::FilterInvalid, {}, {}, detail}).hint;
        };
        QVERIFY(hint(QStringLiteral("7")).contains(QStringLiteral("status:failed")));
        QVERIFY(!hint(QStringLiteral("audit:7")).contains(QStringLiteral("status:failed")));
        QVERIFY(hint(QStringLiteral("audit:7")).contains(QStringLiteral("who:window")));
    }

    void aTranslationIsUsedForMessageAndHint()
    {
        const ErrorText text = textOf({ErrorCode::UrlEmpty, QStringLiteral("URL"), {}, {}},
                                      [](const char *) { return QStringLiteral("<%1>"); });
        QCOMPARE(text.message, QStringLiteral("<URL>"));
        QCOMPARE(text.hint, QStringLiteral("<URL>"));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
