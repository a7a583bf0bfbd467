#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/codeview.h"
#include "ui/deliveries/bodyview.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <ctime>

using namespace hk;

namespace {

constexpr qint64 longestStall = 100; // ms

/// Of this thread, in ms: a busy machine makes no stall.
qint64 cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

QByteArray longLine(qsizetype size)
{
    QByteArray body("{\"list\":[");
    while (body.size() < size)
        body += "{\"id\":1,\"name\":\"Maria\",\"tags\":[\"a\",\"b\"]},";
    return body + "0]}";
}

} // namespace

/// Bodies as they are read: formatted, raw, in hexadecimal, large and hostile.
class TestBodyView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<BodyView>(QStringLiteral("Payload"), QStringLiteral("body"),
                                            BodyView::Form::Formatted, m_dialogs);
        m_view->resize(500, 500);
        test::showActive(m_view.get());
    }
    void cleanup()
    {
        m_view.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void showsThreeForms()
    {
        m_view->showMessage("HTTP/1.1 200 OK\nA: b", "{\"a\":1}", QStringLiteral("x"));
        QCOMPARE(text(), QByteArray("HTTP/1.1 200 OK\nA: b\n\n{\n  \"a\": 1\n}"));
        test::click(m_view.get(), QStringLiteral("rawButton"));
        QCOMPARE(text(), QByteArray("HTTP/1.1 200 OK\nA: b\n\n{\"a\":1}"));
        test::click(m_view.get(), QStringLiteral("hexButton"));
        QVERIFY(text().contains("7b 22 61 22 3a 31 7d"));
        m_view->showMessage({}, "{\"b\":2}", QStringLiteral("x"));
        QVERIFY(text().startsWith("00000000  7b 22 62")); // the form stays
    }

    void everyControlHasAName()
    {
        m_view->showMessage({}, longLine(2 * 1024 * 1024), QStringLiteral("x"));
        QCOMPARE(test::accessProblems(m_view.get()), QStringList());
    }

    void ofALargeBodyTheStartShows()
    {
        const QByteArray body = longLine(10 * 1024 * 1024);
        const qint64 begin = cpuTime();
        m_view->showMessage({}, body, QStringLiteral("x"));
        QCoreApplication::processEvents();
        const qint64 took = cpuTime() - begin;
        QVERIFY2(took < longestStall, qPrintable(QString::number(took)));
        QVERIFY(text().startsWith("{\n  \"list\": [\n    {\n      \"id\": 1,"));
        QVERIFY(text().size() < 2 * 1024 * 1024);
        QVERIFY(test::find<QLabel>(m_view.get(), QStringLiteral("bodyPart"))
                        ->text()
                        .startsWith(QStringLiteral("The first 262.1 kB")));
    }

    void allOfItShowsOnRequest()
    {
        const QByteArray body = longLine(2 * 1024 * 1024);
        m_view->showMessage({}, body, QStringLiteral("x"));
        test::click(m_view.get(), QStringLiteral("loadAllButton"));
        QTRY_VERIFY(text().size() > body.size() && text().endsWith("0\n  ]\n}\n"));
        QVERIFY(!m_view->findChild<QWidget *>(QStringLiteral("loadAllButton"))->isVisible());
        m_view->showMessage({}, body, QStringLiteral("x")); // another one begins with its start
        QVERIFY(m_view->findChild<QWidget *>(QStringLiteral("loadAllButton"))->isVisible());
    }

    void tenMegabytesOfOneLineLoadWithoutAStall()
    {
        const QByteArray body = longLine(10 * 1024 * 1024);
        m_view->showMessage({}, body, QStringLiteral("x"));
        test::click(m_view.get(), QStringLiteral("loadAllButton"));
        qint64 longest = 0;
        qint64 last = cpuTime();
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&] {
            longest = qMax(longest, cpuTime() - last);
            last = cpuTime();
        });
        heart.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->code().view().endsWith("0]}"), 30'000);
        QCOMPARE(text().replace("\n", ""), body);
        QVERIFY2(longest < longestStall, qPrintable(QString::number(longest)));
        QVERIFY(test::find<QLabel>(m_view.get(), QStringLiteral("bodyPart"))
                        ->text()
                        .startsWith(QStringLiteral("Shown as it came")));
    }

    void hexadecimalShowsAMegabyteAtMost()
    {
        m_view->showMessage({}, QByteArray(8 * 1024 * 1024, '\0'), QStringLiteral("x"));
        test::click(m_view.get(), QStringLiteral("hexButton"));
        QVERIFY(text().size() < 6 * 1024 * 1024);
        QVERIFY(test::find<QLabel>(m_view.get(), QStringLiteral("bodyPart"))->isVisible());
    }

    void allOfItIsSaved()
    {
        const QByteArray body = longLine(2 * 1024 * 1024);
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("body.json"));
        QSignalSpy saved(m_view.get(), &BodyView::saved);
        m_view->showMessage({}, body, QStringLiteral("suggested.json"));
        m_dialogs.willChooseFile(name);
        test::click(m_view.get(), QStringLiteral("saveLargeBodyButton"));
        QCOMPARE(saved.size(), 1);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), body);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QSignalSpy failed(m_view.get(), &BodyView::failed);
        m_view->showMessage({}, "body", QStringLiteral("x"));
        m_dialogs.willChooseFile(QStringLiteral("/nowhere/at/all"));
        test::click(m_view.get(), QStringLiteral("saveBodyButton"));
        QCOMPARE(failed.size(), 1);
    }

    void hostileBodiesAreShownAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isText");
        QTest::newRow("NULs") << QByteArray("a\0b\0", 4) << false;
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80") << false;
        QTest::newRow("an escape sequence of a terminal")
                << QByteArray("\x1b[2J\x1b]0;x\x07") << false;
        QTest::newRow("HTML and script")
                << QByteArray("<script>alert(1)</script><img src=x onerror=alert(1)>") << true;
        QTest::newRow("a right-to-left override") << QByteArray("{\"a\":\"\xe2\x80\xae"
                                                                "evil\"}")
                                                  << true;
    }
    void hostileBodiesAreShownAsTheyAre()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isText);
        m_view->showMessage({}, body, QStringLiteral("x"));
        QVERIFY(!m_view->grab().isNull());
        if (isText)
            QVERIFY(text().contains(body.right(8).chopped(1)));
        else
            QVERIFY(text().startsWith("00000000  "));
        m_view->setForm(BodyView::Form::Raw);
        QVERIFY(!m_view->grab().isNull());
        m_view->setForm(BodyView::Form::Hex);
        QVERIFY(text().startsWith("00000000  "));
    }

    void tenThousandHeadersDoNotStall()
    {
        QByteArray head("HTTP/1.1 200 OK");
        for (int i = 0; i < 10'000; ++i)
            head += "\nX-" + QByteArray::number(i) + ": \xe2\x80\xae value";
        const qint64 begin = cpuTime();
        m_view->showMessage(head, "{}", QStringLiteral("x"));
        QCoreApplication::processEvents();
        const qint64 took = cpuTime() - begin;
        QVERIFY2(took < longestStall, qPrintable(QString::number(took)));
        QVERIFY(text().contains("X-9999: "));
    }

    void wordsStandWhereThereIsNoBody()
    {
        m_view->showWords(QStringLiteral("Nothing came back yet."));
        QCOMPARE(text(), QByteArray("Nothing came back yet."));
        QVERIFY(!test::findWidget(m_view.get(), QStringLiteral("rawButton"))->isEnabled());
    }

    void findsInTheBody()
    {
        m_view->showMessage({}, "{\"a\":\"needle\",\"b\":\"needle\"}", QStringLiteral("x"));
        m_view->find();
        auto *words = test::find<QLineEdit>(m_view.get(), QStringLiteral("findField"));
        test::type(words, QStringLiteral("needle"));
        test::press(words, Qt::Key_Return);
        const auto *note = test::find<QLabel>(m_view.get(), QStringLiteral("findNote"));
        QCOMPARE(note->text(), QStringLiteral("1 of 2"));
        m_view->findNext(true);
        QCOMPARE(note->text(), QStringLiteral("2 of 2"));
        m_view->findNext(false);
        QCOMPARE(note->text(), QStringLiteral("1 of 2"));
        test::press(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

private:
    QByteArray text() const { return m_view->code().text(); }

    test::LogProbe m_probe;
    test::Themed m_themed;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<BodyView> m_view;
};

QTEST_MAIN(TestBodyView)
#include "tst_bodyview.moc"
