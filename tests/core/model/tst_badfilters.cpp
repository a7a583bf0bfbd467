#include "core/model/deliveryfilter.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// An expression that is no filter: where, counted from 1, and the whole sentence.
struct Bad
{
    const char *text;
    int at;
    const char *sentence;
};

constexpr Bad all[] = {
#include "tests/core/model/badfilters.inc"
};

} // namespace

/// What is wrong with a filter is said exactly: the place and one sentence.
class TestBadFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedWithPlaceAndSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("sentence");
        for (const Bad &bad : all)
            QTest::newRow(bad.text)
                    << QString::fromUtf8(bad.text) << bad.at << QString::fromUtf8(bad.sentence);
    }

    void isRefusedWithPlaceAndSentence()
    {
        QFETCH(const QString, text);
        QFETCH(const int, at);
        QFETCH(const QString, sentence);
        const auto filter = DeliveryFilter::parse(text);
        QVERIFY2(!filter.ok(), qPrintable(filter.ok() ? filter->text() : QString()));
        QCOMPARE(filter.error().code, ErrorCode::FilterInvalid);
        QCOMPARE(filter.error().value, sentence);
        QCOMPARE(filter.error().detail, QString::number(at));
        QCOMPARE(filter.error().subject, u"at %1"_s.arg(at));
    }

    void thereAreManyKindsOfThem()
    {
        QVERIFY(std::size(all) >= 200);
        QSet<QString> texts;
        for (const Bad &bad : all)
            texts.insert(QString::fromUtf8(bad.text));
        QCOMPARE(texts.size(), qsizetype(std::size(all)));
    }
};

QTEST_GUILESS_MAIN(TestBadFilters)
#include "tst_badfilters.moc"
