#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakefronts.h"
#include "tests/ui/support/fakenotices.h"
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
    one.endpoint.id = EndpointId(company.size());
    one.company = CompanyId(company.size());
    one.companyName = company;
    one.endpoint.slot = Category::Booking;
    one.endpoint.holdReason = reason;
    return one;
}

/// The notice in a window, over a store that says which endpoints are still held.
class HoldNoticeShown
{
public:
    HoldNoticeShown()
    {
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(&notice);
        column->addWidget(new QLineEdit(&m_window));
        test::showActive(&m_window);
        bar = notice.findChild<MessageBar *>(QStringLiteral("holdNotice"));
    }

    void hold(const HeldEndpoint &one)
    {
        m_notices.standing.endpoints.removeIf(
                [&](const WatchedEndpoint &other) { return other.id == one.endpoint.id; });
        WatchedEndpoint watched;
        watched.id = one.endpoint.id;
        watched.hold = one.endpoint.holdReason;
        m_notices.standing.endpoints.append(watched);
        Q_EMIT m_status.endpointHeld(one);
        QCoreApplication::processEvents(); // the answer is posted
    }
    void release(const HeldEndpoint &one)
    {
        m_notices.standing.endpoints.removeIf(
                [&](const WatchedEndpoint &other) { return other.id == one.endpoint.id; });
        m_notices.announce();
        QCoreApplication::processEvents();
    }

private:
    test::Themed m_themed;
    test::FakeStatus m_status;
    test::FakeNotices m_notices;
    QWidget m_window;

public:
    HoldNotice notice{m_status, m_notices};
    MessageBar *bar = nullptr;
};

} // namespace

class TestHoldNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappenedUntilSomebodyHasSeenIt()
    {
        HoldNoticeShown shown;
        MessageBar *bar = shown.bar;
        QVERIFY(!bar->isVisible());

        shown.hold(held(HoldReason::Gone, QStringLiteral("Northwind")));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(),
                 QStringLiteral("Booking of Northwind is on hold: its receiver answered 410 Gone. "
                                "What is due waits."));
        shown.hold(held(HoldReason::FailedForDays, QStringLiteral("Contoso")));
        QVERIFY(bar->text().startsWith(QStringLiteral(
                "Booking of Contoso is on hold: nothing got through for five days.")));
        QVERIFY2(bar->text().contains(QStringLiteral("1 more")), qPrintable(bar->text()));

        QSignalSpy requested(&shown.notice, &HoldNotice::settingsRequested);
        auto *button = bar->findChild<QPushButton *>();
        QVERIFY(button);
        button->setFocus();
        test::press(button, Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<CompanyId>(), CompanyId(7));
        QVERIFY(!bar->isVisible());
        shown.hold(held(HoldReason::Gone, QStringLiteral("Northwind")));
        QVERIFY(!bar->text().contains(QStringLiteral("more")));
    }

    void oneThatIsHeldAgainCountsOnce()
    {
        HoldNoticeShown shown;
        shown.hold(held(HoldReason::Gone, QStringLiteral("Northwind")));
        shown.hold(held(HoldReason::FailedForDays, QStringLiteral("Northwind")));
        QVERIFY(shown.bar->text().contains(QStringLiteral("five days")));
        QVERIFY2(!shown.bar->text().contains(QStringLiteral("more")),
                 qPrintable(shown.bar->text()));
    }

    void whatWasReleasedIsTakenBack()
    {
        const HeldEndpoint first = held(HoldReason::Gone, QStringLiteral("Northwind"));
        const HeldEndpoint second = held(HoldReason::Gone, QStringLiteral("Contoso"));
        HoldNoticeShown shown;
        shown.hold(first);
        shown.hold(second);
        shown.release(second);
        QVERIFY(shown.bar->text().startsWith(QStringLiteral("Booking of Northwind")));
        QVERIFY2(!shown.bar->text().contains(QStringLiteral("more")),
                 qPrintable(shown.bar->text()));
        shown.release(first);
        QVERIFY(!shown.bar->isVisible());
    }
};

QTEST_MAIN(TestHoldNotice)
#include "tst_holdnotice.moc"
