#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"
#include "tests/support/systempython.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

// What a stranger's reader makes of the page: whether it is well made, and what is in it.
constexpr char judgePage[] = R"(
import html.parser, json, sys
VOID = {"meta", "br", "img", "link", "input", "hr"}
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.problems, self.tags, self.text, self.lang = [], [], {}, [], None
        self.scopes = 0
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags[tag] = self.tags.get(tag, 0) + 1
        if tag in ("script", "iframe", "object", "form", "link", "img"):
            self.problems.append(tag)
        for name, value in attrs.items():
            if name.startswith("on") or name in ("src", "href", "style"):
                self.problems.append("%s of %s" % (name, tag))
        if tag == "html":
            self.lang = attrs.get("lang")
        if tag == "th":
            self.scopes += 1 if attrs.get("scope") in ("col", "row") else 0
        if tag not in VOID:
            self.open.append(tag)
    def handle_startendtag(self, tag, attrs):
        self.tags[tag] = self.tags.get(tag, 0) + 1
    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append("end of " + tag)
    def handle_data(self, data):
        self.text.append(data)
page = Page()
page.feed(open(sys.argv[1], encoding="utf-8").read())
page.problems += page.open
print(json.dumps({"problems": page.problems, "tags": page.tags, "lang": page.lang,
                  "scopes": page.scopes, "text": " ".join(page.text)}))
)";

constexpr char judgeTable[] = R"(
import csv, json, sys
tables, head = {}, None
for row in csv.reader(open(sys.argv[1], encoding="utf-8", newline="")):
    if row[0] == "table":
        head = row
    else:
        tables.setdefault(row[0], []).append(dict(zip(head, row)))
        assert len(row) == len(head), row
print(json.dumps(tables))
)";

} // namespace

// report from outside, and judged by Python's own readers.
class TestCtlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // All fail at first, so that there is an outage; then all is well.
        m_receiver = std::make_unique<ThreadedReceiver>(
                [](int number, const Arrived &) { return number <= 6 ? 502 : 200; });
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, m_receiver->url());
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s, u"3"_s});
        m_ctl->run({u"dispatch"_s, u"--max-seconds"_s, u"60"_s, u"--until-idle"_s});
        m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s, u"5"_s});
        m_ctl->run({u"dispatch"_s, u"--max-seconds"_s, u"60"_s, u"--until-idle"_s});
        const auto failed =
                m_ctl->run({u"deliveries"_s, u"c"_s, u"--filter"_s, u"status:failed"_s}).rows();
        QCOMPARE(failed.size(), 3);
        m_ctl->run({u"resend"_s, failed.constFirst().value("id"_L1).toString()});
        m_ctl->run({u"dispatch"_s, u"--max-seconds"_s, u"60"_s, u"--until-idle"_s});
    }

    void itTellsHowItWent()
    {
        const QJsonObject report = m_ctl->run({u"report"_s, u"c"_s}).row();
        const QJsonObject figures = report.value("figures"_L1).toObject();
        QCOMPARE(figures.value("deliveries"_L1).toInt(), 9);
        QCOMPARE(figures.value("delivered"_L1).toInt(), 6);
        QCOMPARE(figures.value("failed"_L1).toInt(), 3);
        QCOMPARE(figures.value("successRate"_L1).toDouble(), 6.0 / 9);
        QCOMPARE(figures.value("responseTime"_L1).toObject().value("attempts"_L1).toInt(), 12);
        QCOMPARE(figures.value("outages"_L1).toInt(), 1);
        const QJsonObject outage = report.value("outages"_L1).toArray()[0].toObject();
        QCOMPARE(outage.value("endpoint"_L1).toString(), u"booking"_s);
        QCOMPARE(outage.value("failures"_L1).toInt(), 6);
        QVERIFY(outage.value("ended"_L1).isString());
        QVERIFY(outage.value("began"_L1).toString() < outage.value("ended"_L1).toString());
        const QJsonObject cause = report.value("causes"_L1).toArray()[0].toObject();
        QVERIFY(cause.value("cause"_L1).toString().contains(u"502"_s));
        QCOMPARE(cause.value("deliveries"_L1).toInt(), 3);
        QCOMPARE(report.value("resentByHand"_L1).toObject().value("delivered"_L1).toInt(), 1);
        QCOMPARE(report.value("bars"_L1).toArray().size(), 24);
        QCOMPARE(report.value("before"_L1).toObject().value("deliveries"_L1).toInt(), 0);
    }

    void anotherEndpointHadNothing()
    {
        const QJsonObject report = m_ctl->run({u"report"_s, u"c"_s, u"--endpoint"_s, u"customer"_s,
                                               u"--last"_s, u"7d"_s})
                                           .row();
        QCOMPARE(report.value("figures"_L1).toObject().value("deliveries"_L1).toInt(), 0);
        QVERIFY(report.value("figures"_L1).toObject().value("successRate"_L1).isNull());
        QVERIFY(report.value("outages"_L1).toArray().isEmpty());
        QCOMPARE(report.value("bars"_L1).toArray().size() >= 7, true);
    }

    void textIsForPeople()
    {
        const Ran ran = m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"report"_s, u"c"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains("66.6 %"));
        QVERIFY(ran.out.contains("FAILED ATTEMPTS"));
    }

    void thePageIsWellMadeAndNothingInItIsAlive()
    {
        if (!QFile::exists(systemPython()))
            QSKIP("needs /usr/bin/python3");
        const QString file = m_ctl->path(u"r.html"_s);
        QCOMPARE(m_ctl->run({u"report"_s, u"c"_s, file}).exitCode, 0);
        const QJsonObject page = judged(judgePage, file);
        QVERIFY2(page.value("problems"_L1).toArray().isEmpty(),
                 QJsonDocument(page.value("problems"_L1).toArray()).toJson().constData());
        QCOMPARE(page.value("lang"_L1).toString(), u"en"_s);
        const QJsonObject tags = page.value("tags"_L1).toObject();
        QCOMPARE(tags.value("h1"_L1).toInt(), 1);
        QCOMPARE(tags.value("h2"_L1).toInt(), 6);
        QCOMPARE(tags.value("svg"_L1).toInt(), 2);
        QCOMPARE(tags.value("table"_L1).toInt(), tags.value("caption"_L1).toInt());
        QCOMPARE(page.value("scopes"_L1).toInt(), tags.value("th"_L1).toInt());
        QVERIFY(page.value("text"_L1).toString().contains(u"66.6 %"_s));
    }

    /// Without a display, and with the words of the page; the head of a long table is on each
    /// sheet.
    void thePdfSaysWhatThePageSays()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()
            || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs qpdf and poppler-utils");
        const QString file = m_ctl->path(u"r.pdf"_s);
        QCOMPARE(m_ctl->run({u"report"_s, u"c"_s, file, u"--last"_s, u"90d"_s}).exitCode, 0);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(saidBy(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax or stream"));
        const QByteArray text = saidBy(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        for (const char *part : {"Webhook report", "66.6 %", "Deliveries by day", "Response times",
                                 "Failed attempts", "502", "Sent again by people"})
            QVERIFY2(text.contains(part), part);
        int sheets = 0;
        int heads = 0;
        const QList<QByteArray> pages = text.split('\f');
        for (const QByteArray &page : pages) {
            const bool hasDays = page.count(" 00:00 ") > 5;
            sheets += hasDays ? 1 : 0;
            heads += hasDays && page.contains("Not sent") ? 1 : 0;
        }
        QVERIFY(sheets >= 2);
        QCOMPARE(heads, sheets);
        const Ran ran = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"report"_s, u"c"_s, u"--format"_s, u"pdf"_s});
        QVERIFY(ran.out.startsWith("%PDF-"));
        QVERIFY(ran.out.trimmed().endsWith("%%EOF"));
    }

    void theTableIsReadAsItWasWritten()
    {
        if (!QFile::exists(systemPython()))
            QSKIP("needs /usr/bin/python3");
        const QString file = m_ctl->path(u"r.csv"_s);
        QCOMPARE(m_ctl->run({u"report"_s, u"c"_s, file}).exitCode, 0);
        const QJsonObject tables = judged(judgeTable, file);
        QCOMPARE(tables.value("summary"_L1).toArray().size(), 12);
        const QJsonObject first = tables.value("summary"_L1).toArray()[0].toObject();
        QCOMPARE(first.value("period"_L1).toString(), u"9"_s);
        QCOMPARE(tables.value("volume"_L1).toArray().size(), 24);
        int delivered = 0;
        const QJsonArray volume = tables.value("volume"_L1).toArray();
        for (const auto &row : volume)
            delivered += row.toObject().value("delivered"_L1).toString().toInt();
        QCOMPARE(delivered, 6);
        QCOMPARE(tables.value("outages"_L1).toArray().size(), 1);
    }

    void wrongWishesAreNamed_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("two periods")
                << QStringList{u"--last"_s, u"7d"_s, u"--month"_s, u"2026-05"_s} << 2;
        QTest::newRow("half a period") << QStringList{u"--from"_s, u"2026-05-01"_s} << 2;
        QTest::newRow("a form") << QStringList{u"--format"_s, u"docx"_s} << 2;
        QTest::newRow("no month") << QStringList{u"--month"_s, u"May"_s} << 3;
        QTest::newRow("backwards")
                << QStringList{u"--from"_s, u"2026-05-02"_s, u"--to"_s, u"2026-05-01"_s} << 3;
        QTest::newRow("a length") << QStringList{u"--last"_s, u"1s"_s} << 3;
        QTest::newRow("an endpoint") << QStringList{u"--endpoint"_s, u"nope"_s} << 3;
    }

    void wrongWishesAreNamed()
    {
        QFETCH(const QStringList, more);
        QFETCH(const int, exitCode);
        const Ran ran = m_ctl->run(QStringList{u"report"_s, u"c"_s} + more);
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY(!ran.message().isEmpty());
    }

    void aMonthAndDaysAreOfTheCompanysZone()
    {
        const QJsonObject month =
                m_ctl->run({u"report"_s, u"c"_s, u"--month"_s, u"2026-02"_s}).row();
        QCOMPARE(month.value("from"_L1).toString(), u"2026-02-01T05:00:00.000Z"_s);
        QCOMPARE(month.value("to"_L1).toString(), u"2026-03-01T05:00:00.000Z"_s);
        const QJsonObject days = m_ctl->run({u"report"_s, u"c"_s, u"--from"_s, u"2026-02-03"_s,
                                             u"--to"_s, u"2026-02-03"_s})
                                         .row();
        QCOMPARE(days.value("to"_L1).toString(), u"2026-02-04T05:00:00.000Z"_s);
    }

private:
    static QByteArray saidBy(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished(30'000) ? process.readAll() : QByteArray();
    }
    QJsonObject judged(const char *program, const QString &file) const
    {
        QProcess process;
        process.start(systemPython(), {u"-c"_s, QString::fromLatin1(program), file});
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    std::unique_ptr<ThreadedReceiver> m_receiver;
    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlReport)
#include "tst_ctl_report.moc"
