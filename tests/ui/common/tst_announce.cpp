#include "ui/common/announce.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// What screen readers find. (That they are told of it cannot be seen here: Qt sends its events
/// only where one runs.)
class TestAnnounce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidAtOnceInTheWindow()
    {
        QWidget window;
        auto *inner = new QWidget(&window);
        window.show();
        announce(inner, u"1 delivery failed."_s);
        auto *announcer = window.findChild<Announcer *>();
        QVERIFY(announcer);
        QCOMPARE(announcer->parentWidget(), &window);
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(announcer);
        QCOMPARE(face->role(), QAccessible::Notification);
        QCOMPARE(face->text(QAccessible::Name), u"1 delivery failed."_s);
        QVERIFY(!face->state().invisible); // what is hidden is not read
    }

    void nothingIsShownAndNothingTakesTheFocus()
    {
        QWidget window;
        window.show();
        announce(&window, u"200 OK"_s);
        const auto *announcer = window.findChild<Announcer *>();
        QCOMPARE(announcer->size(), QSize(0, 0));
        QCOMPARE(announcer->focusPolicy(), Qt::NoFocus);
    }

    void ofManyTheNewestIsSaid()
    {
        QWidget window;
        window.show();
        for (int i = 1; i <= 100; ++i)
            announce(&window, QString::number(i));
        const auto announcers = window.findChildren<Announcer *>();
        QCOMPARE(announcers.size(), 1);
        QStringList said{announcers.constFirst()->accessibleName()};
        QTRY_VERIFY(announcers.constFirst()->accessibleName() != said.constFirst());
        said.append(announcers.constFirst()->accessibleName());
        QCOMPARE(said, (QStringList{u"1"_s, u"100"_s}));
    }

    void whatAnotherSaysWaitsForItsTurn()
    {
        QWidget window;
        QWidget line(&window);
        window.show();
        announce(&window, u"1 delivery failed."_s);
        announce(&line, u"Delivered: 200 OK"_s);
        announce(&window, u"2 deliveries failed."_s);
        const auto *announcer = window.findChild<Announcer *>();
        QTRY_COMPARE(announcer->accessibleName(), u"Delivered: 200 OK"_s);
        QTRY_COMPARE(announcer->accessibleName(), u"2 deliveries failed."_s);
    }
};

QTEST_MAIN(TestAnnounce)
#include "tst_announce.moc"
