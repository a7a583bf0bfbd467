#include "tests/ui/shell/windowtest.h"

#include "ui/common/timetext.h"
#include "ui/shell/gotosearch.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <algorithm>

using namespace hk;
using namespace Qt::StringLiterals;

class TestGoToDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::WindowTest>();
        test::FakeDeliveries &deliveries = m_test->workspace.deliveries;
        const auto add = [&](const Company &company, const QString &customer) {
            return deliveries.add(company.id, Trigger::AppointmentConfirmed, DeliveryStatus::Failed,
                                  1'700'000'000'000'000, u"https://ops.example/booking"_s,
                                  customer);
        };
        const Company &northwind = m_test->workspace.northwind;
        m_first = add(northwind, u"Maria Example"_s);
        m_second = add(northwind, u"Maria Example"_s);
        m_elsewhere = add(m_test->adatum, u"Olga Other"_s);
        for (DeliveryDetail &row : deliveries.ledger) {
            row.event.subjects.customerId = u"CU-7"_s;
            row.event.subjects.appointmentId = u"AP-"_s + QString::number(row.delivery.id.value());
            row.event.subjects.confirmation = u"Maria-4711"_s; // the fake finds names and e-mails
        }
    }
    void cleanup()
    {
        QCOMPARE(m_test->probe.problems(), QStringList());
        m_test.reset();
    }

    void pagesAndCompaniesAreThereAtOnce()
    {
        QWidget *dialog = open();
        QCOMPARE(dialog->windowTitle(), u"Go to"_s);
        QCOMPARE(test::accessProblems(dialog), QStringList());
        QCOMPARE(test::pickRows(dialog),
                 (QStringList{u"Page one, Page"_s, u"Page two, Page"_s, u"Page deliveries, Page"_s,
                              u"Adatum, co_two, Company"_s}));
        test::type(field(dialog), u"adat"_s);
        test::press(field(dialog), Qt::Key_Return);
        QCOMPARE(m_test->window->place(), (Place{m_test->adatum.id, u"two"_s, {}}));
    }

    void theCompanyThatIsShownIsFoundByItsName()
    {
        QWidget *dialog = open();
        test::type(field(dialog), u"northw"_s);
        const QStringList rows = test::pickRows(dialog);
        QVERIFY(rows.value(0).startsWith(m_test->workspace.northwind.name));
        test::press(field(dialog), Qt::Key_Return);
        QCOMPARE(m_test->window->place().company, m_test->workspace.northwind.id);
        QCOMPARE(m_test->window->place().page, u"two"_s);
    }

    void aLongWordDoesNotWidenTheDialog()
    {
        QWidget *dialog = open();
        const QSize before = dialog->size();
        field(dialog)->setText(QString(300, u'm'));
        QTRY_VERIFY(test::find<QLabel>(dialog, u"pickNote"_s)->text().contains(u"mmm…\u2069\""_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(dialog->width(), before.width());
        QVERIFY(dialog->minimumSizeHint().width() <= before.width());
    }

    void aDeliveryIsOpenedByItsId()
    {
        go(m_first, u"Delivery"_s);
        QCOMPARE(m_test->window->currentPage(), m_test->deliveries);
        QCOMPARE(m_test->deliveries->wishes, QStringList{m_first});
        QCOMPARE(m_test->window->place().company, m_test->workspace.northwind.id);
    }

    void aDeliverysTimeIsToldByAllClocks()
    {
        QWidget *dialog = open();
        field(dialog)->setText(m_first);
        QTRY_COMPARE(test::pickRows(dialog).filter(u"Delivery"_s).size(), 1);
        const QAbstractItemModel *rows = test::find<QListView>(dialog, u"pickList"_s)->model();
        const auto &ledger = m_test->workspace.deliveries.ledger;
        const auto first = std::ranges::find(ledger, m_first, [](const DeliveryDetail &detail) {
            return detail.delivery.publicId;
        });
        QStringList tips;
        for (int row = 0; row < rows->rowCount(); ++row)
            tips.append(rows->index(row, 0).data(Qt::ToolTipRole).toString());
        QCOMPARE(tips.filter(timeToolTip(first->delivery.createdAt)).size(), 1);
    }

    void soIsOneBehindALink()
    {
        go(u"hookkeeper://delivery/"_s + m_first, u"Delivery"_s);
        QCOMPARE(m_test->deliveries->wishes, QStringList{m_first});
    }

    void aDeliveryOfAnotherCompanySwitchesTheCompany()
    {
        go(m_elsewhere, u"Adatum"_s);
        QCOMPARE(m_test->window->place().company, m_test->adatum.id);
        QCOMPARE(m_test->deliveries->company.id, m_test->adatum.id);
        QCOMPARE(m_test->deliveries->wishes, QStringList{m_elsewhere});
    }

    void aNameLeadsToAppointmentCustomerAndDeliveries()
    {
        QWidget *dialog = open();
        test::type(field(dialog), u"maria"_s);
        QTRY_VERIFY(!test::pickRows(dialog).filter(u"Customer"_s).isEmpty());
        const QStringList rows = test::pickRows(dialog);
        QCOMPARE(rows.filter(u", Appointment"_s).size(), 2);
        QCOMPARE(rows.filter(u", Customer"_s).size(), 1);
        QCOMPARE(rows.filter(u", Delivery"_s).size(), 2);
        QCOMPARE(rows.constFirst(), u"AP-2, Maria-4711 · Maria Example, Appointment"_s);
        QVERIFY(rows.constLast().contains(u"All deliveries with \"maria\""_s));
        test::press(field(dialog), Qt::Key_Down);
        test::press(field(dialog), Qt::Key_Down); // past the two appointments
        test::press(field(dialog), Qt::Key_Return);
        QCOMPARE(m_test->deliveries->wishes, QStringList{u"filter:customer:CU-7"_s});
    }

    void anAppointmentIsAFilter()
    {
        QWidget *dialog = open();
        test::type(field(dialog), u"maria"_s);
        QTRY_VERIFY(!test::pickRows(dialog).filter(u"Customer"_s).isEmpty());
        test::press(field(dialog), Qt::Key_Return);
        QCOMPARE(m_test->deliveries->wishes, QStringList{u"filter:appointment:AP-2"_s});
    }

    /// Its id does not say whose it is.
    void anEventOfAnotherCompanyIsFound()
    {
        const Company &northwind = m_test->workspace.northwind;
        const DeliveryDetail &row = m_test->workspace.deliveries.ledger.last();
        GoToSearch search(m_test->workspace.deliveries);
        search.setCompanies({northwind, m_test->adatum}, northwind.id);
        QSignalSpy found(&search, &GoToSearch::found);
        QVERIFY(search.look(row.delivery.eventPublicId));
        QTRY_COMPARE(found.size(), 1);
        const auto hits = found.at(0).at(0).value<QList<GoToHit>>();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().place.company, m_test->adatum.id);
        QCOMPARE(hits.constFirst().place.what, m_elsewhere);
    }

    void whatFitsBestComesFirst()
    {
        QWidget *dialog = open();
        test::type(field(dialog), u"two"_s);
        QCOMPARE(test::pickRows(dialog).constFirst(), u"Page two, Page"_s);
        test::retype(field(dialog), u"ad"_s); // fits "Page deliveries" as well
        QCOMPARE(test::pickRows(dialog).size(), 2);
        QCOMPARE(test::pickRows(dialog).constFirst(), u"Adatum, co_two, Company"_s);
        // Letters here and there are no page for somebody who types a name.
        test::retype(field(dialog), u"aeiv"_s);
        QVERIFY(test::pickRows(dialog).isEmpty());
    }

    void aNewerQuestionVoidsTheOlder()
    {
        GoToSearch search(m_test->workspace.deliveries);
        search.setCompanies({m_test->workspace.northwind, m_test->adatum},
                            m_test->workspace.northwind.id);
        QSignalSpy found(&search, &GoToSearch::found);
        QVERIFY(search.look(m_first));
        QVERIFY(search.look(m_second));
        QTRY_COMPARE(found.size(), 1);
        const auto hits = found.at(0).at(0).value<QList<GoToHit>>();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().place.what, m_second);
        QVERIFY(!search.look({}));
    }

    void whatWasTypedBeforeShowsNothingAnyMore()
    {
        QWidget *dialog = open();
        test::FakeAnswers &answers = m_test->workspace.deliveries.answers;
        answers.hold();
        test::type(field(dialog), u"maria"_s);
        QTRY_VERIFY(answers.waiting() > 0);
        test::retype(field(dialog), u"zzzz"_s);
        answers.release();
        for (int turn = 0; turn < 20; ++turn) { // each answer leads to the next question
            QCoreApplication::processEvents();
            QVERIFY(test::pickRows(dialog).isEmpty());
        }
    }

    void whatIsNotThereIsSaid()
    {
        QWidget *dialog = open();
        test::type(field(dialog), u"zzzz"_s);
        QTRY_COMPARE(test::find<QLabel>(dialog, u"pickNote"_s)->text(),
                     u"Nothing is called \"\u2068zzzz\u2069\"."_s);
        test::retype(field(dialog), u"dlv_nothing"_s);
        QTRY_COMPARE(
                test::find<QLabel>(dialog, u"pickNote"_s)->text(),
                u"There is no \"\u2068dlv_nothing\u2069\" in this store. An ID is found once it is "
                u"complete."_s);
    }

    void aStoreThatCannotBeReadIsSaid()
    {
        QWidget *dialog = open();
        m_test->workspace.deliveries.answers.failNext(
                {ErrorCode::StoreLocked, u"store.db"_s, {}, {}});
        test::type(field(dialog), m_first);
        QTRY_VERIFY(test::find<QLabel>(dialog, u"pickNote"_s)->text().contains(u"store.db"_s));
    }

private:
    QWidget *open()
    {
        m_test->press(Qt::Key_K, Qt::ControlModifier);
        return test::findWidget(m_test->window.get(), u"goToDialog"_s);
    }
    static QLineEdit *field(QWidget *dialog)
    {
        return test::find<QLineEdit>(dialog, u"pickField"_s);
    }
    void go(const QString &typed, const QString &until)
    {
        QWidget *dialog = open();
        field(dialog)->setText(typed);
        QTRY_COMPARE(test::pickRows(dialog).filter(until).size(), 1);
        test::press(field(dialog), Qt::Key_Return);
    }

    std::unique_ptr<test::WindowTest> m_test;
    QString m_first;
    QString m_second;
    QString m_elsewhere;
};

QTEST_MAIN(TestGoToDialog)
#include "tst_gotodialog.moc"
