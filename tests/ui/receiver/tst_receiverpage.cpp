#include "tests/ui/receiver/receiverpagetest.h"
#include "ui/common/codeview.h"
#include "ui/receiver/verdicttext.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace hk;

class TestReceiverPage : public QObject, protected test::ReceiverPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(1100); }
    void cleanupTestCase()
    {
        m_page.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void itIsOffAndEmptyAtFirst()
    {
        QVERIFY(part<QWidget>("receiverEmptyState")->isVisible());
        QVERIFY(part<QPushButton>("startReceiverButton")->isVisible());
        QVERIFY(!part<QPushButton>("receiverToggle")->isVisible()); // one primary button
        QVERIFY(!part<QTableView>("requestsTable")->isVisible());
    }

    void itStartsOnTheChosenPortAndStops()
    {
        test::retype(part<QSpinBox>("receiverPort"), QStringLiteral("9001"));
        test::click(m_page.get(), QStringLiteral("startReceiverButton"));
        QTRY_VERIFY(m_workspace->receiver.isListening());
        QCOMPARE(m_workspace->receiver.port(), 9001);
        QVERIFY(!part<QSpinBox>("receiverPort")->isEnabled());
        QVERIFY(!part<QPushButton>("startReceiverButton")->isVisible());

        auto *stop = test::find<QPushButton>(m_page.get(), QStringLiteral("receiverToggle"));
        QCOMPARE(stop->text(), QStringLiteral("&Stop receiver"));
        test::click(stop);
        QVERIFY(!m_workspace->receiver.isListening());
        QVERIFY(part<QSpinBox>("receiverPort")->isEnabled());
    }

    void aTypedPortOutlivesTheDialogOfTheBehaviour()
    {
        test::retype(part<QSpinBox>("receiverPort"), QStringLiteral("9002"));
        test::click(m_page.get(), QStringLiteral("behaviourButton"));
        const QPointer<QDialog> dialog = m_page->findChild<QDialog *>();
        QVERIFY(dialog);
        test::click(dialog, QStringLiteral("applyBehaviourButton"));
        QTRY_VERIFY(!dialog);
        QCOMPARE(part<QSpinBox>("receiverPort")->value(), 9002);
        test::click(m_page.get(), QStringLiteral("startReceiverButton"));
        QTRY_COMPARE(m_workspace->receiver.port(), 9002);
    }

    void aTakenPortOffersAFreeOne()
    {
        m_workspace->receiver.answers.failNext(
                {ErrorCode::PortTaken, {}, QStringLiteral("8765"), {}});
        m_dialogs->willAnswer(QStringLiteral("&Use a free port"));
        test::click(m_page.get(), QStringLiteral("startReceiverButton"));
        QTRY_VERIFY(m_workspace->receiver.isListening());
        QCOMPARE(m_workspace->receiver.port(), 40123);
        QVERIFY(m_dialogs->asked.first().text.contains(QLatin1String("8765")));
        QCOMPARE(part<QSpinBox>("receiverPort")->value(), 40123);
    }

    void declinedItStaysOff()
    {
        m_workspace->receiver.answers.failNext(
                {ErrorCode::PortTaken, {}, QStringLiteral("8765"), {}});
        m_dialogs->willAnswer(QStringLiteral("Cancel"));
        test::click(m_page.get(), QStringLiteral("startReceiverButton"));
        QTRY_COMPARE(m_dialogs->asked.size(), 1);
        QVERIFY(!m_workspace->receiver.isListening());
    }

    void theChosenAnswerReachesTheReceiver_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("spec");
        QTest::newRow("410 Gone") << 1 << QStringLiteral("410");
        QTest::newRow("500") << 2 << QStringLiteral("500");
        QTest::newRow("503 twice, then 200") << 3 << QStringLiteral("503*2,200");
        QTest::newRow("after 5 seconds") << 8 << QStringLiteral("delay=5s");
        QTest::newRow("drop") << 10 << QStringLiteral("drop");
    }

    void theChosenAnswerReachesTheReceiver()
    {
        QFETCH(int, index);
        QFETCH(QString, spec);
        auto *answer = part<QComboBox>("receiverAnswer");
        answer->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < index; ++i)
            test::press(answer, Qt::Key_Down);
        QCOMPARE(m_workspace->receiver.respondSpec(), spec);
    }

    void theUrlForACategoryIsCopied()
    {
        m_page->findChild<QAction *>(QStringLiteral("copycustomer"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("http://127.0.0.1:8765/customer"));
        test::click(m_page.get(), QStringLiteral("copyLocalUrlButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8765/"));
    }

    void theFirstRequestIsShownAndNewerOnesAreAnnounced()
    {
        m_workspace->receiver.start(8765);
        receive(SignatureVerdict::Valid, "{\"a\":1}");
        auto *table = test::find<QTableView>(m_page.get(), QStringLiteral("requestsTable"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->currentIndex().row(), 0);
        QTRY_COMPARE(shownBody(), QByteArray("{\n  \"a\": 1\n}"));
        auto *more = part<QPushButton>("newRequestsButton");
        QVERIFY(!more->isVisible());
        receive(SignatureVerdict::Valid, "{\"a\":2}");
        receive(SignatureVerdict::Missing, "{\"a\":3}");
        QCOMPARE(table->currentIndex().row(), 2); // what is read is not swapped away
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), QStringLiteral("2 new"));
        QCOMPARE(shownBody(), QByteArray("{\n  \"a\": 1\n}"));
        test::click(more);
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(!more->isVisible());
        QTRY_COMPARE(shownBody(), QByteArray("{\n  \"a\": 3\n}"));
        QVERIFY(part<QLabel>("verdictLabel")->text().contains(QLatin1String("anybody")));
    }

    void theFilterFieldIsFound()
    {
        receive(SignatureVerdict::Valid, "{}");
        QVERIFY(m_page->canFind());
        m_page->find();
        QVERIFY(part<QLineEdit>("receivedSearch")->hasFocus());
    }

    void rulesAndForwardingAreShownBesideTheAnswer()
    {
        auto *more = part<QLabel>("receiverMore");
        QVERIFY(!more->isVisible());
        QVERIFY(m_workspace->receiver.setRules(
                {{QStringLiteral("/a"), {}, {}, QStringLiteral("410")}}));
        QVERIFY(m_workspace->receiver.forwardTo(
                {QStringLiteral("http://127.0.0.1:9000/x"), false}));
        QVERIFY(more->isVisible());
        QVERIFY2(more->text().contains(QLatin1String("1 rule")), qPrintable(more->text()));
        QVERIFY(more->text().contains(QLatin1String("forwards to 127.0.0.1:9000")));
        m_workspace->receiver.setTls(ReceiverTls::Expired);
        QVERIFY(more->text().contains(QLatin1String("expired")));
        m_workspace->receiver.setTls(ReceiverTls::Off);
        QVERIFY(m_workspace->receiver.setRules({}));
        QVERIFY(m_workspace->receiver.forwardTo({}));
        QVERIFY(!more->isVisible());
    }

    void aChosenRequestStaysChosenWhenMoreArrive()
    {
        receive(SignatureVerdict::Valid, "{\"a\":1}");
        receive(SignatureVerdict::Valid, "{\"a\":2}");
        auto *table = test::find<QTableView>(m_page.get(), QStringLiteral("requestsTable"));
        test::press(table, Qt::Key_Down);
        QTRY_COMPARE(shownBody(), QByteArray("{\n  \"a\": 1\n}"));
        receive(SignatureVerdict::Valid, "{\"a\":3}");
        QCOMPARE(table->currentIndex().row(), 2);
        QTRY_COMPARE(shownBody(), QByteArray("{\n  \"a\": 1\n}"));
    }

    void selectingShowsTheVerdict_data()
    {
        QTest::addColumn<SignatureVerdict>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("valid") << SignatureVerdict::Valid << QStringLiteral("exactly these bytes");
        QTest::newRow("does not match") << SignatureVerdict::Invalid << QStringLiteral("two keys");
        QTest::newRow("not signed")
                << SignatureVerdict::Missing << QStringLiteral("no X-Message-Signature");
        QTest::newRow("not checked")
                << SignatureVerdict::NotChecked << QStringLiteral("was not checked");
    }

    void selectingShowsTheVerdict()
    {
        QFETCH(SignatureVerdict, verdict);
        QFETCH(QString, words);
        receive(verdict, "{}", QStringLiteral("two keys"));
        receive(SignatureVerdict::Valid, "{}");
        auto *table = test::find<QTableView>(m_page.get(), QStringLiteral("requestsTable"));
        test::press(table, Qt::Key_Down);
        QVERIFY(part<QLabel>("verdictLabel")->text().contains(words));
        QCOMPARE(part<StatusBadge>("verdictBadge")->look().text, verdictBadge(verdict).text);
    }

    void enterGoesToTheRequest()
    {
        receive(SignatureVerdict::Valid, "{}");
        auto *table = test::find<QTableView>(m_page.get(), QStringLiteral("requestsTable"));
        table->setFocus();
        test::press(table, Qt::Key_Return);
        QVERIFY(!table->hasFocus());
        QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    }

    void clearedItIsEmptyAgain()
    {
        m_workspace->receiver.start(8765);
        receive(SignatureVerdict::Valid, "{}");
        test::click(m_page.get(), QStringLiteral("clearRequestsButton"));
        QVERIFY(!part<QTableView>("requestsTable")->isVisible());
        QVERIFY(part<QWidget>("receiverEmptyState")->isVisible());
        receive(SignatureVerdict::Missing, "{}");
        QVERIFY(part<QTableView>("requestsTable")->isVisible());
        QTRY_VERIFY(part<QLabel>("verdictLabel")->text().contains(QLatin1String("anybody")));
    }

    void everyControlHasAName()
    {
        QCOMPARE(test::accessProblems(m_page.get()), QStringList());
        receive(SignatureVerdict::Valid, "{}");
        for (const int width : {560, 900, 1300}) {
            m_page->resize(width, 760);
            for (int tab = 0; tab < 3; ++tab) {
                m_page->findChild<QTabWidget *>()->setCurrentIndex(tab);
                QCOMPARE(test::accessProblems(m_page.get()), QStringList());
            }
        }
    }

    void zoomKeepsTheSelectionAndGrowsTheRows()
    {
        receive(SignatureVerdict::Valid, "{}");
        auto *table = test::find<QTableView>(m_page.get(), QStringLiteral("requestsTable"));
        const int before = table->rowHeight(0);
        m_themed.theme.setZoom(200);
        QCOMPARE(table->rowHeight(0), 2 * before);
        QCOMPARE(table->currentIndex().row(), 0);
        m_themed.theme.setZoom(100);
        QCOMPARE(table->rowHeight(0), before);
    }

private:
    QByteArray shownBody() const { return part<CodeView>("receivedBody")->text().trimmed(); }
};

QTEST_MAIN(TestReceiverPage)
#include "tst_receiverpage.moc"
