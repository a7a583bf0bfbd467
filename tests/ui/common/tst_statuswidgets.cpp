#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/chip.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace hk;

class TestStatusWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStatusHasItsOwnIconAndWord()
    {
        QSet<QString> words;
        QSet<int> icons;
        for (const DeliveryStatus status : allDeliveryStatuses) {
            words.insert(statusText(status));
            icons.insert(static_cast<int>(badgeOf(status).icon));
        }
        QCOMPARE(words.size(), qsizetype(allDeliveryStatuses.size()));
        QCOMPARE(icons.size(), qsizetype(allDeliveryStatuses.size()));
    }

    void aBadgeIsNamedForScreenReaders()
    {
        StatusBadge badge;
        badge.setStatus(DeliveryStatus::Failed);
        QCOMPARE(badge.accessibleName(), QStringLiteral("Failed"));
        const int width = badge.sizeHint().width();
        badge.setStatus(DeliveryStatus::Delivered);
        QVERIFY(badge.sizeHint().width() > width);
        QVERIFY(!badge.grab().isNull());
    }

    void aChipStaysDownAndTellsItsCount()
    {
        Chip chip(statusIcon(DeliveryStatus::Failed), QStringLiteral("Failed"));
        const int width = chip.sizeHint().width();
        chip.setCount(1234);
        QVERIFY(chip.accessibleName().contains(QLatin1String("1")));
        QVERIFY(chip.sizeHint().width() > width);
        test::showActive(&chip);
        test::press(&chip, Qt::Key_Space);
        QVERIFY(chip.isChecked());
        QVERIFY(!chip.grab().isNull());
    }

    void aLongTextNeverWidensItsParent()
    {
        ElidedLabel label;
        label.setText(QString(5000, QLatin1Char('x')));
        QVERIFY(label.minimumSizeHint().width() < 100);
        label.resize(200, 20);
        label.show();
        QCOMPARE(label.toolTip(), label.text());
        label.setText(QStringLiteral("short"));
        QVERIFY(label.toolTip().isEmpty());
        QCOMPARE(label.accessibleName(), QStringLiteral("short"));
    }

private:
    test::Themed m_themed;
};

QTEST_MAIN(TestStatusWidgets)
#include "tst_statuswidgets.moc"
