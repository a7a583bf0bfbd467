#include "tests/ui/deliveries/deliveriespagetest.h"
#include "ui/common/codeview.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

using namespace hk;

/// Retention and erasing as the Deliveries page offers them, and what it shows of erased events.
class TestKeepingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::DeliveriesPageTest>();
        m_test->add(DeliveryStatus::Delivered);
        m_test->workspace.keeping.old.byAge[DeliveryStatus::Delivered] = {0, 0, 3, 0};
        m_test->workspace.keeping.old.oldest = 1;
        m_test->workspace.keeping.kept = {90, {}, {}};
        m_test->workspace.keeping.data.events = 2;
    }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void withoutACompanyThereIsNothingToKeep()
    {
        QVERIFY(!m_test->isEnabled("retentionAction"));
        QVERIFY(!m_test->isEnabled("eraseCustomerAction"));
    }

    void aRemovalIsToldAndTheListReadAnew()
    {
        QVERIFY(m_test->load(1));
        QDialog *dialog = open("retentionAction", "retentionDialog");
        QVERIFY(dialog);
        auto *remove = dialog->findChild<QPushButton *>(QStringLiteral("removeOldButton"));
        QTRY_VERIFY(remove->isEnabled());
        m_test->workspace.deliveries.ledger.clear();
        test::click(remove);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 0);
        QCOMPARE(m_test->workspace.keeping.pruned.size(), 1);
        QCOMPARE(m_test->workspace.keeping.pruned[0].company, m_test->workspace.northwind.id);
        QVERIFY(m_test->toast().startsWith(QStringLiteral("3 old deliver")));
    }

    void whatAnotherProgramRemovedIsNotShownAnyMore()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(0));
        test::FakeDeliveries &deliveries = m_test->workspace.deliveries;
        const QString gone = m_test->shown();
        deliveries.ledger.removeIf(
                [&](const DeliveryDetail &row) { return row.delivery.publicId == gone; });
        deliveries.lastRemoval = 1;
        Q_EMIT deliveries.ledgerChanged();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_test->shown(), QString());
        QVERIFY(m_test->bar().contains(gone)); // why it is not there any more
    }

    void aListReadAnewKeepsItsSidewaysPlace()
    {
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        m_test->table()->horizontalHeader()->resizeSection(DeliveryTableModel::TriggerName, 1500);
        QScrollBar *bar = m_test->table()->horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        const int place = bar->value();
        QSignalSpy chosen(m_test->table()->selectionModel(), &QItemSelectionModel::currentChanged);
        m_test->page.refresh();
        QTRY_VERIFY(!chosen.isEmpty() && m_test->table()->currentIndex().isValid());
        QCOMPARE(bar->value(), place);
    }

    void erasingIsTold()
    {
        QVERIFY(m_test->load(1));
        QDialog *dialog = open("eraseCustomerAction", "eraseDialog");
        QVERIFY(dialog);
        auto *value = dialog->findChild<QLineEdit *>(QStringLiteral("personValue"));
        value->setText(QStringLiteral("maria@example.com"));
        test::press(value, Qt::Key_Return);
        auto *erase = dialog->findChild<QPushButton *>(QStringLiteral("eraseButton"));
        QTRY_VERIFY(erase->isEnabled());
        test::click(erase);
        QTRY_VERIFY(m_test->toast().startsWith(QStringLiteral("The data of 2 event")));
        QCOMPARE(m_test->workspace.keeping.erased.size(), 1);
    }

    void anErasedEventSaysSoInPlaceOfItsPayload()
    {
        m_test->workspace.deliveries.ledger[0].event.erasedAt = SystemClock().now();
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        for (const char *name : {"payloadView", "requestView", "responseView"}) {
            const auto *view = m_test->page.findChild<CodeView *>(QLatin1String(name));
            const QByteArray text = view ? view->text() : QByteArray();
            QVERIFY2(text.startsWith("Erased on "), name);
        }
    }

private:
    QDialog *open(const char *action, const char *name)
    {
        m_test->page.findChild<QAction *>(QLatin1String(action))->trigger();
        return m_test->page.findChild<QDialog *>(QLatin1String(name));
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestKeepingPage)
#include "tst_keepingpage.moc"
