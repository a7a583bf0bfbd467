#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakefronts.h"
#include "tests/ui/support/guitest.h"
#include "ui/shell/holdnotice.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace hk;

namespace {

HeldEndpoint held(HoldReason reason, const QString &company)
{
    HeldEndpoint one;
    one.company = CompanyId(company.size());
    one.companyName = company;
    one.endpoint.slot = Category::Booking;
    one.endpoint.holdReason = reason;
    return one;
}

} // namespace

class TestHoldNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappenedUntilSomebodyHasSeenIt()
    {
        test::Themed themed;
        test::FakeStatus status;
        QWidget window;
        HoldNotice notice(status);
        QVBoxLayout column(&window);
        column.addWidget(&notice);
        column.addWidget(new QLineEdit(&window));
        test::showActive(&window);
        auto *bar = notice.findChild<MessageBar *>(QStringLiteral("holdNotice"));
        QVERIFY(!bar->isVisible());

        Q_EMIT status.endpointHeld(held(HoldReason::Gone, QStringLiteral("Northwind")));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(),
                 QStringLiteral("Booking of Northwind is on hold: its receiver answered 410 Gone. "
                                "What is due waits."));
        Q_EMIT status.endpointHeld(held(HoldReason::FailedForDays, QStringLiteral("Contoso")));
        QVERIFY(bar->text().startsWith(QStringLiteral(
                "Booking of Contoso is on hold: nothing got through for five days.")));
        QVERIFY2(bar->text().contains(QStringLiteral("1 more")), qPrintable(bar->text()));

        QSignalSpy requested(&notice, &HoldNotice::settingsRequested);
        auto *button = bar->findChild<QPushButton *>();
        QVERIFY(button);
        button->setFocus();
        test::press(button, Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<CompanyId>(), CompanyId(7));
        QVERIFY(!bar->isVisible());
        Q_EMIT status.endpointHeld(held(HoldReason::Gone, QStringLiteral("Northwind")));
        QVERIFY(!bar->text().contains(QStringLiteral("more")));
    }
};

QTEST_MAIN(TestHoldNotice)
#include "tst_holdnotice.moc"
