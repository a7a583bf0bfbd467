#include "tests/ui/receiver/receiverpagetest.h"
#include "ui/common/codeview.h"
#include "ui/common/hexdump.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

using namespace hk;

/// The list of requests with its filter, the inspector, and what can be done with a request.
class TestReceivedRequests : public QObject, protected test::ReceiverPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(1300); }
    void cleanupTestCase()
    {
        m_page.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void aChipShowsItsKindAndItsNumber()
    {
        receive(next());
        ReceivedRequest duplicate = next();
        duplicate.arrival.repeats = 1;
        duplicate.arrival.repeatedAnswer = 200;
        receive(duplicate);
        auto *chip = part<QAbstractButton>("duplicatesRequestsChip");
        QVERIFY(chip->accessibleName().contains(u'1') || chip->text().contains(u'1'));
        test::click(chip);
        QCOMPARE(rows(), 1);
        QVERIFY(part<QLabel>("verdictLabel")
                        ->text()
                        .contains(QLatin1String("Duplicate: request 1")));
        test::click(part<QAbstractButton>("orderRequestsChip"));
        QVERIFY(part<QWidget>("clearRequestFilterButton")->isVisible());
        test::click(m_page.get(), QStringLiteral("clearRequestFilterButton"));
        QCOMPARE(rows(), 2);
        QVERIFY(part<QTableView>("requestsTable")->isVisible());
    }

    void aTextIsFoundInBodiesToo()
    {
        receive(next(), "{\"name\":\"Maria\"}");
        receive(next(), "{\"name\":\"Paul\"}");
        test::retype(part<QLineEdit>("receivedSearch"), QStringLiteral("maria"));
        QTRY_COMPARE(rows(), 1);
        receive(next(), "{\"name\":\"MARIA\"}");
        QTRY_COMPARE(rows(), 2);
        test::retype(part<QLineEdit>("receivedSearch"), QStringLiteral("/booking"));
        QTRY_COMPARE(rows(), 3);
    }

    void problemsAreListedWithTheirLines()
    {
        ReceivedRequest request = next();
        request.schema = SchemaVerdict::Waiting;
        receive(request, R"({"a":1,"b":2})");
        auto *list = part<QListWidget>("receivedProblems");
        QVERIFY(!list->isVisible());
        PayloadProblem problem;
        problem.path = QStringLiteral("b");
        problem.place = {0, 3, 3};
        problem.message = QStringLiteral("should be a text");
        m_workspace->receiver.found[request.number] = {problem};
        request.schema = SchemaVerdict::Problems;
        request.schemaProblems = 1;
        m_workspace->receiver.change(request);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->isVisible());
        QCOMPARE(list->item(0)->text(), QStringLiteral("Line 3: b should be a text"));
        // The next one has none.
        receive(next());
        test::click(m_page.get(), QStringLiteral("newRequestsButton"));
        QTRY_VERIFY(!list->isVisible());
    }

    void whatWasLookedAtIsLookedAtAgain()
    {
        QSignalSpy opened(m_page.get(), &Page::openedChanged);
        const QList<ReceivedRequest> all{next(), next(), next()};
        for (const ReceivedRequest &request : all)
            receive(request);
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(m_page->opened(), QStringLiteral("1"));
        QCOMPARE(opened.size(), 0); // nobody chose it
        auto *table = part<QTableView>("requestsTable");
        test::press(table, Qt::Key_Home, Qt::ControlModifier);
        test::press(table, Qt::Key_Down);
        QCOMPARE(m_page->opened(), QStringLiteral("2"));
        QCOMPARE(opened.size(), 2);
        m_page->open(QStringLiteral("3"));
        QCOMPARE(m_page->opened(), QStringLiteral("3"));

        // Another page, as after a change of the language: it is told of the requests later.
        m_page.reset();
        ReceiverPage again(m_workspace->receiver, m_workspace->samples, *m_dialogs);
        again.open(QStringLiteral("2"));
        QCOMPARE(again.opened(), QString());
        Q_EMIT m_workspace->receiver.requestsUpdated({1, all});
        QTRY_COMPARE(again.opened(), QStringLiteral("2"));
        again.open(QStringLiteral("99")); // is not kept any more
        QCOMPARE(again.opened(), QStringLiteral("2"));
    }

    void bytesThatAreNoTextAreShownInHexadecimal()
    {
        ReceivedRequest request = next();
        request.schema = SchemaVerdict::NotJson;
        receive(request, QByteArray("\x00\xffok", 4));
        auto *raw = part<CodeView>("rawBody");
        QTRY_VERIFY(raw->text().startsWith("00000000  00 ff 6f 6b"));
        QVERIFY(!part<QCheckBox>("hexBox")->isEnabled());
        receive(next(), "{}");
        test::click(m_page.get(), QStringLiteral("newRequestsButton"));
        QTRY_VERIFY(part<QCheckBox>("hexBox")->isEnabled());
        part<QCheckBox>("hexBox")->setChecked(false);
        QCOMPARE(raw->text(), QByteArray("{}"));
    }

    void aHexDumpHoldsEveryByte()
    {
        QCOMPARE(hexDump(QByteArray("0123456789abcdef\n", 17)),
                 QByteArray("00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  "
                            "|0123456789abcdef|\n"
                            "00000010  0a                                                "
                            "|.|\n"));
        QVERIFY(isPlainText("a\tb\r\n\xc3\xa9"));
        QVERIFY(!isPlainText(QByteArray("a\0b", 3)));
        QVERIFY(!isPlainText("\xff"));
    }

    void whatWasLetGoSaysSo()
    {
        ReceivedRequest request = next();
        m_workspace->receiver.contents.clear();
        Q_EMIT m_workspace->receiver.requestsUpdated({1, {request}});
        QTRY_VERIFY(part<CodeView>("receivedBody")->text().contains("let go"));
        QVERIFY(part<CodeView>("receivedHeaders")->text().contains("POST /booking"));
        QVERIFY(!part<QAction>("copyReceivedCurl")->isEnabled());
        QVERIFY(!part<QAction>("saveReceivedSample")->isEnabled());
    }

    void theRequestIsCopiedAsACommand()
    {
        receive(next(), R"({"a":1})");
        QTRY_VERIFY(part<QAction>("copyReceivedCurl")->isEnabled());
        test::click(m_page.get(), QStringLiteral("copyReceivedCurlButton"));
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.contains(QLatin1String("'http://127.0.0.1:8765/booking'")));
        QVERIFY(command.contains(QLatin1String(R"('{"a":1}')")));
    }

    void theCommandForWhatCameOverTlsUsesItToo()
    {
        ReceivedRequest request = next();
        request.isSecure = true;
        receive(request);
        QTRY_VERIFY(part<QAction>("copyReceivedCurl")->isEnabled());
        test::click(m_page.get(), QStringLiteral("copyReceivedCurlButton"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(
                QLatin1String("'https://127.0.0.1:8765/booking'")));
    }

    void whatIsListedIsExported()
    {
        receive(next());
        ReceivedRequest bad = next();
        bad.signature = SignatureVerdict::Missing;
        receive(bad);
        test::click(part<QAbstractButton>("problemsRequestsChip"));
        m_dialogs->willChooseFile(QStringLiteral("/tmp/requests.har"));
        test::click(m_page.get(), QStringLiteral("exportHarButton"));
        QTRY_COMPARE(m_workspace->receiver.exported, QList<qint64>{2});
    }

    void aRequestBecomesASample()
    {
        m_page->setCompany(m_workspace->northwind);
        ReceivedRequest request = next();
        request.eventTrigger = wireNameOf(Trigger::CustomerUpdated);
        receive(request, "{\"a\":1}");
        QTRY_VERIFY(part<QAction>("saveReceivedSample")->isEnabled());
        const QSignalSpy wanted(m_page.get(), &Page::pageRequested);
        for (const char *save : {"&Save sample", "&Replace sample"}) {
            part<QAction>("saveReceivedSample")->trigger();
            auto *dialog = part<QWidget>("sampleDialog");
            QVERIFY(dialog);
            QCOMPARE(test::accessProblems(dialog), QStringList());
            test::retype(dialog->findChild<QLineEdit *>(QStringLiteral("sampleNameField")),
                         QStringLiteral("mine"));
            auto *button = dialog->findChild<QAbstractButton *>(QStringLiteral("saveSampleButton"));
            const QPointer<QWidget> open(dialog);
            test::click(button);
            // The second time the name is taken, which is told, and can be answered with replacing.
            if (QLatin1String(save) == QLatin1String("&Replace sample")) {
                QTRY_COMPARE(button->text(), QLatin1String(save));
                test::click(button);
            }
            QTRY_VERIFY(!open);
        }
        const auto &kept = m_workspace->samples.samples[m_workspace->northwind.id];
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().payload, QByteArray("{\"a\":1}"));
        QCOMPARE(kept.first().sample.trigger, Trigger::CustomerUpdated);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("sample:mine"));
    }

    void whatTheOtherReceiverAnsweredIsBesideOurs()
    {
        ReceivedRequest request = next();
        request.isForwarded = true;
        receive(request);
        auto *words = part<QLabel>("othersAnswer");
        QTRY_VERIFY(words->text().contains(QLatin1String("no answer yet")));
        ForwardedAnswer answer;
        answer.status = 404;
        answer.body = "not here";
        answer.took = 12'000;
        answer.headers = {{"X-Other", "1"}};
        m_workspace->receiver.contents[request.number].forwarded = answer;
        request.hasForwarded = true;
        request.forwardedStatus = 404;
        m_workspace->receiver.change(request);
        QTRY_VERIFY(words->text().contains(QLatin1String("404")));
        QVERIFY(part<CodeView>("forwardedAnswer")->text().contains("not here"));
        // It belongs to this request alone.
        ReceivedRequest other = next();
        other.isForwarded = true;
        receive(other);
        m_workspace->receiver.contents[other.number].forwarded =
                ForwardedAnswer{201, {}, "of the other", 1'000, {}}; // before the list knows
        test::click(m_page.get(), QStringLiteral("newRequestsButton"));
        QTRY_VERIFY(words->text().contains(QLatin1String("201")));
        const QByteArray shown = part<CodeView>("forwardedAnswer")->text();
        QVERIFY(shown.contains("of the other") && !shown.contains("not here"));
    }

    void theBytesOfTheAnswerAreShown()
    {
        ReceivedRequest request = next();
        request.course.end = AnswerCourse::End::Done;
        request.course.manner = Behaviour::Manner::Half;
        request.course.sent = 100'000;
        receive(request);
        m_workspace->receiver.contents[request.number].answer =
                QByteArray("HTTP/1.1 200 OK\r\nX-Own: 1\r\n\r\n\x01\xff");
        request.course.took = 5;
        m_workspace->receiver.change(request);
        auto *bytes = part<CodeView>("sentAnswer");
        QTRY_VERIFY(bytes->text().contains("X-Own: 1"));
        QVERIFY(bytes->text().contains("01 ff"));
        QVERIFY(part<QLabel>("ourAnswer")->text().contains(QLatin1String("closed half way")));
        QVERIFY(part<QLabel>("ourAnswer")->text().contains(QLatin1String("100,000")));
    }

    void whatIsNoWebhookSaysSo()
    {
        ReceivedRequest request = next();
        request.method = "GET";
        request.schema = SchemaVerdict::NoWebhook;
        request.signature = SignatureVerdict::NotChecked;
        request.problem = QStringLiteral("This is no webhook: those come by POST.");
        receive(request, {});
        QCOMPARE(part<QLabel>("verdictLabel")->text(), request.problem);
        QCOMPARE(part<StatusBadge>("schemaBadge")->look().text, QStringLiteral("No webhook"));
        QVERIFY(!part<QWidget>("arrivalBadge")->isVisible());
        QVERIFY(!part<QAction>("saveReceivedSample")->isEnabled());
        test::click(part<QAbstractButton>("problemsRequestsChip"));
        QCOMPARE(rows(), 1);
    }

    void whatWasCutOffSaysHowFarItGot()
    {
        ReceivedRequest request = next();
        request.schema = SchemaVerdict::CutOff;
        request.signature = SignatureVerdict::NotChecked;
        request.answeredStatus = std::nullopt;
        request.course.end = AnswerCourse::End::ClientLeft;
        request.bodySize = 12;
        request.problem = QStringLiteral("Cut off after 12 of 345 bytes: the client left.");
        receive(request, "{\"eventId\":\"");
        QCOMPARE(part<QLabel>("verdictLabel")->text(), request.problem);
        QCOMPARE(part<StatusBadge>("schemaBadge")->look().text, QStringLiteral("Cut off"));
        QVERIFY(!part<QWidget>("arrivalBadge")->isVisible());
        QTRY_COMPARE(part<CodeView>("receivedBody")->text(), QByteArray("{\"eventId\":\""));
        // What was not whole is neither sent again nor kept.
        for (const char *name : {"copyReceivedCurl", "saveReceivedSample", "receivedToSimulator"})
            QVERIFY2(!part<QAction>(name)->isEnabled(), name);
        test::click(part<QAbstractButton>("problemsRequestsChip"));
        QCOMPARE(rows(), 1);
        const auto *table = part<QTableView>("requestsTable");
        const QModelIndex row = table->model()->index(0, 0);
        QCOMPARE(row.siblingAtColumn(4).data().toString(), QStringLiteral("Cut off"));
        QCOMPARE(row.siblingAtColumn(6).data().toString(), QStringLiteral("Client left"));
    }

    void aFloodIsFollowedWithoutLosingAChosenRow()
    {
        receive(next());
        receive(next());
        auto *table = part<QTableView>("requestsTable");
        test::press(table, Qt::Key_Down);
        ReceivedUpdate flood;
        for (int i = 0; i < 500; ++i)
            flood.added.append(next());
        Q_EMIT m_workspace->receiver.requestsUpdated(flood);
        QCOMPARE(rows(), 502);
        QCOMPARE(table->currentIndex().row(), 501);
    }

private:
    void receive(const ReceivedRequest &request, const QByteArray &body = "{}")
    {
        m_workspace->receiver.receive(request, body);
    }
    int rows() const { return part<QTableView>("requestsTable")->model()->rowCount(); }
};

QTEST_MAIN(TestReceivedRequests)
#include "tst_receivedrequests.moc"
