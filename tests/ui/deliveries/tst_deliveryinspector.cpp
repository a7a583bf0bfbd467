#include "tests/ui/deliveries/deliveriespagetest.h"

#include "ui/common/codeview.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/attemptlist.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabWidget>

using namespace hk;

class TestDeliveryInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }

    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void showsPayloadRequestAndResponse()
    {
        show(DeliveryStatus::Failed);
        QVERIFY(textOf("payloadView").contains("\n  \"eventId\""));
        QVERIFY(textOf("requestView").startsWith("POST /hooks HTTP/1.1"));
        QVERIFY(textOf("requestView").contains("X-Message-Signature: "));
        QVERIFY(textOf("responseView").startsWith("HTTP/1.1 502 Bad Gateway\n"));
    }

    void aScreenReaderFindsTabsOfWhichOneIsSelected()
    {
        show(DeliveryStatus::Failed);
        QWidget *payload = test::findWidget(&m_test->page, QStringLiteral("tab-0"));
        QWidget *response = test::findWidget(&m_test->page, QStringLiteral("tab-2"));
        QAccessibleInterface *first = QAccessible::queryAccessibleInterface(payload);
        QAccessibleInterface *third = QAccessible::queryAccessibleInterface(response);
        QCOMPARE(first->parent()->role(), QAccessible::PageTabList);
        QCOMPARE(first->role(), QAccessible::PageTab);
        QCOMPARE(first->text(QAccessible::Name), QStringLiteral("Payload"));
        QVERIFY(first->state().selected && !first->state().checkable);
        QVERIFY(!third->state().selected);
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(tabs()->currentIndex(), 2);
        QVERIFY(third->state().selected);
        QVERIFY(!first->state().selected);
    }

    void theBodyShowsFormattedOrAsItCame()
    {
        m_test->add(DeliveryStatus::Delivered);
        m_test->workspace.deliveries.ledger.last().attempts.last().responseBody = "{\"a\":1}";
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QVERIFY(textOf("responseView").trimmed().endsWith("{\n  \"a\": 1\n}"));
        tabs()->setCurrentIndex(2);
        test::click(&m_test->page, QStringLiteral("rawButton"));
        QVERIFY(textOf("responseView").endsWith("{\"a\":1}"));
        test::click(&m_test->page, QStringLiteral("hexButton"));
        QVERIFY(textOf("responseView").contains("00000000  7b 22 61 22 3a 31 7d"));
    }

    void attemptsComeNewestFirstWithWhatIsNext()
    {
        show(DeliveryStatus::Retrying);
        const QStringList words = attemptWords();
        const qsizetype second = words.indexOf(QStringLiteral("Attempt 2 · 502 Bad Gateway"));
        const qsizetype first = words.indexOf(QStringLiteral("Attempt 1 · 502 Bad Gateway"));
        QVERIFY2(second >= 0 && first > second, qPrintable(words.join(u'\n')));
        QVERIFY(words.filter(QStringLiteral("next in ")).size() == 1);
        QCOMPARE(tabs()->tabText(3), QStringLiteral("&Attempts 2"));
    }

    void aFailedDeliveryGaveUp()
    {
        show(DeliveryStatus::Failed);
        QCOMPARE(attemptWords().filter(QStringLiteral("gave up")).size(), 1);
    }

    void anInterruptedAttemptSaysSo()
    {
        m_test->add(DeliveryStatus::Retrying);
        Attempt &last = m_test->workspace.deliveries.ledger.last().attempts.last();
        last.outcome = OutcomeKind::Interrupted;
        last.statusCode.reset();
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QVERIFY(attemptWords().join(u'\n').contains(QStringLiteral("nterrupted")));
    }

    void aQueuedOneWasNotSentYet()
    {
        show(DeliveryStatus::Queued);
        QCOMPARE(textOf("requestView"), QByteArray("Nothing was sent yet."));
        QCOMPARE(attemptWords(), QStringList(QStringLiteral("There was no attempt yet.")));
    }

    void escapeLeavesTheEditorForTheTable()
    {
        show(DeliveryStatus::Failed);
        m_test->page.findChild<CodeView *>(QStringLiteral("payloadView"))->editor()->setFocus();
        test::pressInWindow(&m_test->page, Qt::Key_Escape);
        QVERIFY(m_test->table()->hasFocus());
    }

    void anUnfinishedOneIsRetriedNow()
    {
        const QString id = show(DeliveryStatus::Retrying);
        test::click(&m_test->page, QStringLiteral("retryNowButton"));
        QCOMPARE(m_test->workspace.deliveries.retried, QList<QString>{id});
        QTRY_VERIFY(!m_test->toast().isEmpty());
    }

    void anUnfinishedOneIsCancelledAfterAQuestion()
    {
        const QString id = show(DeliveryStatus::Retrying);
        m_test->dialogs.willAnswer(QStringLiteral("&Keep"));
        test::click(&m_test->page, QStringLiteral("cancelDeliveryButton"));
        QCOMPARE(m_test->dialogs.asked.size(), 1);
        QVERIFY(m_test->workspace.deliveries.cancelled.isEmpty());
        m_test->dialogs.willAnswer(QStringLiteral("&Cancel delivery"));
        test::click(&m_test->page, QStringLiteral("cancelDeliveryButton"));
        QCOMPARE(m_test->workspace.deliveries.cancelled, QList<QString>{id});
        QTRY_COMPARE(m_test->toast(), QStringLiteral("The delivery is cancelled."));
    }

    void aRefusedCancellingIsTold()
    {
        show(DeliveryStatus::Retrying);
        m_test->dialogs.willAnswer(QStringLiteral("&Cancel delivery"));
        m_test->workspace.deliveries.answers.failNext({ErrorCode::DeliveryFinished, {}, {}, {}});
        test::click(&m_test->page, QStringLiteral("cancelDeliveryButton"));
        QTRY_VERIFY(!m_test->bar().isEmpty());
    }

    void namesTheCauseInPlainWords()
    {
        show(DeliveryStatus::Failed);
        const auto *cause = test::find<QLabel>(&m_test->page, QStringLiteral("deliveryCause"));
        QVERIFY(!cause->text().isEmpty());
        show(DeliveryStatus::Delivered, 2);
        QVERIFY(!m_test->isVisible("deliveryCause"));
    }

    void failuresLikeItAreOneClickAway()
    {
        const QString id = m_test->add(DeliveryStatus::Failed);
        SimilarFailures similar;
        similar.others = 17;
        similar.since = SystemClock().now() - 3600 * microsPerSecond;
        similar.filter = QStringLiteral("endpoint:booking error:502");
        m_test->workspace.story.around.insert(id, {similar, {}});
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QTRY_VERIFY(m_test->isVisible("similarLink"));
        auto *link = test::find<QLabel>(&m_test->page, QStringLiteral("similarLink"));
        QVERIFY2(link->text().contains(
                         QStringLiteral("Last attempt failed the same way: 17 more since ")),
                 qPrintable(link->text()));
        QCOMPARE(link->toolTip(), timeToolTip(similar.since));
        link->setFocus(Qt::TabFocusReason);
        test::press(link, Qt::Key_Tab);
        Q_EMIT link->linkActivated(QStringLiteral("similar"));
        QCOMPARE(m_test->filter()->text(), similar.filter);
    }

    void aDeliveryThatWaitsNamesTheOneInFront()
    {
        const QString first = m_test->add(DeliveryStatus::Retrying, 2);
        const QString id = m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.ledger.last().delivery.waitsForEarlier = true;
        m_test->workspace.story.around.insert(id, {std::nullopt, first});
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(0));
        QTRY_VERIFY(m_test->isVisible("resendLinks"));
        auto *links = test::find<QLabel>(&m_test->page, QStringLiteral("resendLinks"));
        QVERIFY(links->text().contains(first));
        Q_EMIT links->linkActivated(first);
        QTRY_COMPARE(m_test->shown(), first);
    }

    void anAttemptOpensWithItsPhasesAndAddress()
    {
        show(DeliveryStatus::Retrying);
        tabs()->setCurrentIndex(3);
        auto *newest = test::findWidget(&m_test->page, QStringLiteral("attemptEntry-2"));
        auto *older = test::findWidget(&m_test->page, QStringLiteral("attemptEntry-1"));
        QVERIFY(newest->findChild<QWidget *>(QStringLiteral("waterfall"))->isVisible());
        QVERIFY(newest->findChild<QLabel *>(QStringLiteral("attemptAddress"))
                        ->text()
                        .contains(QStringLiteral("192.0.2.10:443")));
        QVERIFY(!older->findChild<QWidget *>(QStringLiteral("waterfall")));
        newest->setFocus(Qt::TabFocusReason);
        test::pressInWindow(&m_test->page, Qt::Key_Down);
        QVERIFY(older->hasFocus());
        test::pressInWindow(&m_test->page, Qt::Key_Return);
        QVERIFY(older->findChild<QWidget *>(QStringLiteral("waterfall"))->isVisible());
        test::pressInWindow(&m_test->page, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
                QStringLiteral("Attempt 1 · 502 Bad Gateway\t")));
        test::pressInWindow(&m_test->page, Qt::Key_Escape);
        QVERIFY(m_test->table()->hasFocus());
    }

    void nothingOfItTrapsTheTabKey()
    {
        show(DeliveryStatus::Retrying);
        for (const int tab : {0, 3, 4, 5}) {
            tabs()->setCurrentIndex(tab);
            m_test->filter()->setFocus(Qt::TabFocusReason);
            int steps = 0;
            for (; steps < 60; ++steps) {
                test::pressInWindow(&m_test->page, Qt::Key_Backtab, Qt::ShiftModifier);
                if (m_test->filter()->hasFocus())
                    break;
            }
            QVERIFY2(steps < 60, qPrintable(QString::number(tab)));
        }
    }

    void ofManyAttemptsTheOldestWaitBehindAButton()
    {
        m_test->add(DeliveryStatus::Failed);
        QList<Attempt> &attempts = m_test->workspace.deliveries.ledger.last().attempts;
        while (attempts.size() < 255) {
            attempts.append(attempts.constLast());
            attempts.last().number = static_cast<int>(attempts.size());
        }
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        tabs()->setCurrentIndex(3);
        QCOMPARE(m_test->page.findChild<AttemptList *>()
                         ->findChildren<QWidget *>(
                                 QRegularExpression(QStringLiteral("^attemptEntry-")))
                         .size(),
                 AttemptList::shownAtOnce);
        test::click(&m_test->page, QStringLiteral("moreAttemptsButton"));
        QTRY_VERIFY(m_test->page.findChild<QWidget *>(QStringLiteral("attemptEntry-1")));
    }

    void aFinishedOneCannotBeRetried()
    {
        show(DeliveryStatus::Delivered);
        QVERIFY(!m_test->isVisible("deliveryWaiting"));
        QVERIFY(!m_test->isVisible("cancelDeliveryButton"));
        QVERIFY(!m_test->isEnabled("cancelDeliveryAction"));
        QVERIFY(!m_test->isVisible("retryNowButton"));
        QVERIFY(!m_test->isEnabled("retryNowAction"));
        QVERIFY(m_test->isEnabled("resendAction"));
    }

    void aFailedOneIsResentByKeyAndLinked()
    {
        const QString id = show(DeliveryStatus::Failed);
        test::pressInWindow(&m_test->page, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_test->workspace.deliveries.resent, QList<QString>{id});
        const QString made = m_test->workspace.deliveries.ledger.last().delivery.publicId;
        QTRY_VERIFY(m_test->toast().contains(made));
        m_test->page.open(made);
        QTRY_COMPARE(m_test->shown(), made);
        QVERIFY(test::find<QLabel>(&m_test->page, QStringLiteral("resendLinks"))
                        ->text()
                        .contains(id));
    }

    void nothingOfItsHeadIsCutInASmallWindow()
    {
        show(DeliveryStatus::Failed);
        test::pressInWindow(&m_test->page, Qt::Key_R, Qt::ControlModifier);
        const QString made = m_test->workspace.deliveries.ledger.last().delivery.publicId;
        m_test->page.open(made);
        QTRY_COMPARE(m_test->shown(), made);
        auto *links = test::find<QLabel>(&m_test->page, QStringLiteral("resendLinks"));
        m_test->page.resize(880, 560);
        QCoreApplication::processEvents();
        QRect above;
        for (const char *name : {"deliveryStatus", "deliveryId", "lastReply"}) {
            const QWidget *fact = test::findWidget(&m_test->page, QLatin1String(name));
            QVERIFY2(fact->height() >= fact->minimumSizeHint().height(), name);
            QVERIFY2(fact->mapTo(&m_test->page, QPoint()).y() > above.bottom(), name);
            above = QRect(fact->mapTo(&m_test->page, QPoint()), fact->size());
        }
        QVERIFY(links->height() >= links->heightForWidth(links->width()));
    }

    void theNameOfAResourceIsNotACustomers()
    {
        m_test->workspace.deliveries.add(m_test->workspace.northwind.id, Trigger::ResourceCreated,
                                         DeliveryStatus::Delivered, SystemClock().now(),
                                         QStringLiteral("https://crm.northwind.example/hooks"));
        m_test->workspace.deliveries.ledger.last().event.subjects.name = QStringLiteral("Room 4");
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QVERIFY(test::findWidget(&m_test->page, QStringLiteral("deliveryCustomer"))
                        ->accessibleName()
                        .startsWith(QStringLiteral("Name: Room 4")));
    }

    void aDeliveredOneIsResentAfterAQuestion()
    {
        const QString id = show(DeliveryStatus::Delivered);
        m_test->dialogs.willAnswer(QStringLiteral("Cancel"));
        test::click(&m_test->page, QStringLiteral("resendButton"));
        QCOMPARE(m_test->dialogs.asked.size(), 1);
        QVERIFY(m_test->workspace.deliveries.resent.isEmpty());
        m_test->dialogs.willAnswer(QStringLiteral("&Resend"));
        test::click(&m_test->page, QStringLiteral("resendButton"));
        QCOMPARE(m_test->workspace.deliveries.resent, QList<QString>{id});
    }

    void aRefusedResendIsTold()
    {
        show(DeliveryStatus::Failed);
        m_test->workspace.deliveries.answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        test::click(&m_test->page, QStringLiteral("resendButton"));
        QTRY_VERIFY(!m_test->bar().isEmpty());
    }

    void idAndCurlCommandAreCopied()
    {
        const QString id = show(DeliveryStatus::Failed);
        test::click(&m_test->page, QStringLiteral("copyIdButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), id);
        test::pressInWindow(&m_test->page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("curl ")));
    }

    void followsWhatBecomesOfTheDelivery()
    {
        show(DeliveryStatus::Retrying);
        m_test->workspace.deliveries.ledger.last().delivery.status = DeliveryStatus::Failed;
        m_test->workspace.deliveries.announce();
        QTRY_VERIFY(!m_test->isVisible("retryNowButton"));
        QCOMPARE(attemptWords().filter(QStringLiteral("gave up")).size(), 1);
    }

private:
    /// A delivery of that status in the inspector; answers its id.
    QString show(DeliveryStatus status, int rows = 1)
    {
        const QString id = m_test->add(status);
        if (rows > 1)
            m_test->page.refresh();
        if (!m_test->load(rows) || !m_test->select(0))
            qFatal("The delivery does not show");
        return id;
    }
    QTabWidget *tabs() const
    {
        return m_test->page.findChild<QTabWidget *>(QStringLiteral("inspectorTabs"));
    }
    QByteArray textOf(const char *view) const
    {
        return m_test->page.findChild<CodeView *>(QLatin1String(view))->text();
    }
    QStringList attemptWords() const
    {
        QStringList words;
        for (const QLabel *label :
             m_test->page.findChild<AttemptList *>()->findChildren<QLabel *>())
            words.append(label->text());
        return words;
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestDeliveryInspector)
#include "tst_deliveryinspector.moc"
