#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/elidedlabel.h"
#include "ui/theme/textrole.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

using namespace hk;

class TestAccessibleFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreHeadings_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("isHeading");
        QTest::newRow("a page's title") << static_cast<int>(TextRole::PageTitle) << true;
        QTest::newRow("a card's title") << static_cast<int>(TextRole::CardTitle) << true;
        QTest::newRow("a strong word") << static_cast<int>(TextRole::Strong) << false;
        QTest::newRow("a figure") << static_cast<int>(TextRole::Figure) << false;
    }

    void titlesAreHeadings()
    {
        QFETCH(int, role);
        QFETCH(bool, isHeading);
        QLabel label(QStringLiteral("Deliveries"));
        setTextRole(&label, static_cast<TextRole>(role));
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&label);
        QVERIFY(face);
        QCOMPARE(face->role() == QAccessible::Heading, isHeading);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Deliveries"));
        label.setText(QStringLiteral("Reports"));
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Reports"));
        label.setAccessibleName(QStringLiteral("All reports"));
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("All reports"));
    }

    void framesAreGroupsAndTextsAreTexts()
    {
        QFrame frame;
        ElidedLabel text(Qt::ElideRight);
        text.setText(QStringLiteral("Sending"));
        const QLabel label(QStringLiteral("Last reply"));
        QCOMPARE(roleOf(frame), QAccessible::Grouping);
        QCOMPARE(roleOf(text), QAccessible::StaticText);
        QCOMPARE(QAccessible::queryAccessibleInterface(&text)->text(QAccessible::Name),
                 QStringLiteral("Sending"));
        QCOMPARE(roleOf(label), QAccessible::StaticText);
    }

    void aComboHasItsNameByALabel()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *period = new QComboBox;
        period->setAccessibleName(QStringLiteral("Period & more"));
        auto *labelled = new QComboBox;
        labelled->setAccessibleName(QStringLiteral("Format"));
        auto *label = new QLabel(QStringLiteral("&Format"));
        label->setBuddy(labelled);
        for (QWidget *part : std::initializer_list<QWidget *>{period, label, labelled})
            row->addWidget(part);
        test::showActive(&window);
        m_themed.theme.setZoom(120); // polishes anew
        QCOMPARE(labelsOf(*period), QStringList{QStringLiteral("Period & more")});
        QCOMPARE(labelsOf(*labelled), QStringList{QStringLiteral("Format")});
    }

private:
    static QAccessible::Role roleOf(const QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))->role();
    }

    static QStringList labelsOf(QComboBox &combo)
    {
        QStringList names;
        const auto relations =
                QAccessible::queryAccessibleInterface(&combo)->relations(QAccessible::Label);
        for (const auto &relation : relations)
            names.append(relation.first->text(QAccessible::Name));
        return names;
    }

    test::Themed m_themed;
};

QTEST_MAIN(TestAccessibleFaces)
#include "tst_accessiblefaces.moc"
