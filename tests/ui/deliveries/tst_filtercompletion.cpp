#include "ui/deliveries/filtercompletion.h"
#include "ui/deliveries/filtervocabulary.h"

#include <QtTest/QTest>

using namespace hk;

/// What completion offers, by text and cursor; "|" is the cursor.
class TestFilterCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("first"); ///< those that come first
        const auto row = [](const char *text, const char *first) {
            const QString items = QString::fromLatin1(first);
            QTest::newRow(text) << QString::fromLatin1(text)
                                << (items.isEmpty() ? QStringList() : items.split(u'~'));
        };
        row("|", "status:~trigger:~category:");
        row("st|", "status:~host:~customer:");
        row("-st|", "status:~host:~customer:");
        row("(st|", "status:~host:~customer:");
        row("status:failed du|", "due:~duration:");
        row("du| status:failed", "due:~duration:");
        row("status:|", "queued~retrying~delivered");
        row("status:f|", "failed");
        row("status:ed|", "queued~delivered~failed"); // none begins so
        row("Status:F|", "failed");
        row("-status:f|", "failed");
        row("trigger:Cust|", "CustomerCreated~CustomerUpdated");
        row("category:|", "booking~customer~resource~reminder");
        row("endpoint:|", "booking~\"Data warehouse\"");
        row("endpoint:data|", "\"Data warehouse\"");
        row("endpoint:\"Data w|", "\"Data warehouse\"");
        row("host:crm|", "crm.example.com");
        row("host:example|", "crm.example.com~ops.example.com");
        row("code:|", "200~404~none");
        row("code:>|", ">=500");
        row("code:4|", "404~400..499");
        row("error:refu|", "refused");
        row("created:<2|", "<24h");
        row("duration:>5|", ">500ms~>5s");
        row("resend:|", "yes~no");
        row("customer:|", "");
        row("nope:|", "");
        row("\"st|", "");
        row("\"a b\" st|", "status:~host:~customer:");
        row("\"a st|", "");
    }

    void offersWhatFits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, first);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const FilterCompletion completion = completionAt(text, cursor, words());
        QStringList offered;
        for (const CompletionItem &item : completion.items)
            offered.append(item.text);
        QCOMPARE(offered.mid(0, first.size()), first);
        QCOMPARE(offered.isEmpty(), first.isEmpty());
    }

    void writesWhatIsChosen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *text, const char *chosen,
                            const char *written) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(chosen)
                                << QString::fromLatin1(written);
        };
        row("a field", "st|", "status:", "status:|");
        row("a field before a term", "st| code:500", "status:", "status:| code:500");
        row("a field in the place of another, with its value", "st|:failed",
            "status:", "status:|failed");
        row("a value", "status:f|", "failed", "status:failed |");
        row("a value before a term", "status:f| code:500", "failed", "status:failed |code:500");
        row("a value in the place of another", "status:f|oo code:500", "failed",
            "status:failed |code:500");
        row("a value in brackets", "(status:f|)", "failed", "(status:failed |)");
        row("a negated value", "-status:f|", "failed", "-status:failed |");
        row("a quoted value", "endpoint:\"da|", "\"Data warehouse\"",
            "endpoint:\"Data warehouse\" |");
        row("a quoted value that stood there", "endpoint:\"da|ta old\" x", "\"Data warehouse\"",
            "endpoint:\"Data warehouse\" |x");
    }

    void writesWhatIsChosen()
    {
        QFETCH(QString, text);
        QFETCH(QString, chosen);
        QFETCH(QString, written);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const FilterCompletion completion = completionAt(text, cursor, words());
        FilterCompletion::Written result = completion.write(text, {chosen, {}});
        result.text.insert(result.cursor, u'|');
        QCOMPARE(result.text, written);
    }

    void everyFieldIsOfferedWithANote()
    {
        const QList<CompletionItem> fields = filterFieldItems();
        QCOMPARE(fields.size(), qsizetype(allFilterFields.size()));
        for (const CompletionItem &field : fields)
            QVERIFY2(!field.note.isEmpty(), qPrintable(field.text));
    }

    void everyValueThatIsOfferedIsAFilter()
    {
        for (const FilterField field : allFilterFields) {
            for (const CompletionItem &item : filterValueItems(field, words())) {
                const QString text = nameOf(field) + u':' + item.text;
                QVERIFY2(DeliveryFilter::parse(text).ok(), qPrintable(text));
            }
        }
    }

private:
    static FilterWords words()
    {
        return {{QStringLiteral("booking"), QStringLiteral("Data warehouse")},
                {QStringLiteral("crm.example.com"), QStringLiteral("ops.example.com")},
                {200, 404}};
    }
};

QTEST_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
