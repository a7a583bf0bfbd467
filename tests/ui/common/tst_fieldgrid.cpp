#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/fieldgrid.h"
#include "ui/theme/roles.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hk;

class TestFieldGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_grid = std::make_unique<FieldGrid>(200);
        m_edit = new QLineEdit;
        m_edit->setObjectName(QStringLiteral("urlField"));
        m_button = new QPushButton(QStringLiteral("Test"));
        m_row = m_grid->addRow(QStringLiteral("&URL"), m_edit, m_button);
        m_grid->resize(1000, 200);
        test::showActive(m_grid.get());
    }

    void anErrorMarksAndDescribesItsField()
    {
        m_row->showError(QStringLiteral("The URL has no host."));
        QVERIFY(m_row->hasError());
        QVERIFY(isInvalid(m_edit));
        QCOMPARE(m_edit->accessibleDescription(), QStringLiteral("The URL has no host."));
        QVERIFY(message()->isVisible());

        m_row->clearMessage();
        QVERIFY(!m_row->hasError());
        QVERIFY(!isInvalid(m_edit));
        QVERIFY(m_edit->accessibleDescription().isEmpty());
        QVERIFY(!message()->isVisible());
    }

    void aRepairIsReachedWithTabAndAppliedWithEnter()
    {
        QSignalSpy repaired(m_row, &FieldRow::repairRequested);
        m_row->showError(QStringLiteral("Use <https>."), QStringLiteral("Change to https"));
        m_edit->setFocus();
        test::press(m_edit, Qt::Key_Tab);
        QVERIFY(m_button->hasFocus());
        test::press(m_button, Qt::Key_Tab);
        QVERIFY(message()->hasFocus());
        test::press(message(), Qt::Key_Return);
        QCOMPARE(repaired.count(), 1);
        QVERIFY(message()->text().contains(QLatin1String("&lt;https&gt;")));
    }

    void aMessageWithoutRepairIsNoStopForTab()
    {
        m_row->showNote(QStringLiteral("Not set"));
        QCOMPARE(message()->focusPolicy(), Qt::NoFocus);
        QCOMPARE(test::accessProblems(m_grid.get()), QStringList());
    }

    /// The field is left by pressing a button of the next row; what is said of it moves that row.
    void aMessageDoesNotMoveWhatIsBeingClicked()
    {
        auto *next = new QPushButton(QStringLiteral("Test"));
        m_grid->addRow(QStringLiteral("&Other URL"), new QLineEdit, next);
        connect(m_edit, &QLineEdit::editingFinished, m_row,
                [this] { m_row->showError(QStringLiteral("The URL has no host.")); });
        m_edit->setFocus();
        test::type(m_edit, QStringLiteral("http:"));
        QTRY_VERIFY(m_edit->hasFocus());
        QCoreApplication::processEvents();
        const QPoint before = next->mapTo(m_grid.get(), QPoint());
        const QPoint place = next->mapTo(m_grid.get(), next->rect().center());
        QSignalSpy clicked(next, &QPushButton::clicked);
        QTest::mousePress(m_grid->windowHandle(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(m_row->hasError());
        QCoreApplication::processEvents();
        QCOMPARE(m_edit->accessibleDescription(), QStringLiteral("The URL has no host."));
        QCOMPARE(next->mapTo(m_grid.get(), QPoint()), before);
        QTest::mouseRelease(m_grid->windowHandle(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(clicked.count(), 1);
        QTRY_VERIFY(message()->isVisible());
        QTRY_VERIFY(next->mapTo(m_grid.get(), QPoint()).y() > before.y());
    }

    void whereItIsNarrowLabelsStandAbove()
    {
        const auto *label = qobject_cast<QLabel *>(m_grid->findChildren<QLabel *>().first());
        QVERIFY(label->y() > m_edit->y() - m_edit->height()); // beside
        QVERIFY(label->geometry().right() < m_edit->x());
        m_grid->resize(300, 300);
        QTRY_VERIFY(label->geometry().bottom() < m_edit->y());
        QTRY_VERIFY(m_button->mapTo(m_grid.get(), QPoint()).y() > m_edit->y());
        m_grid->resize(1000, 200);
        QTRY_VERIFY(label->geometry().right() < m_edit->x());
    }

private:
    QLabel *message() const
    {
        return m_grid->findChild<QLabel *>(QStringLiteral("urlFieldMessage"));
    }

    test::Themed m_themed;
    std::unique_ptr<FieldGrid> m_grid;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_button = nullptr;
    FieldRow *m_row = nullptr;
};

QTEST_MAIN(TestFieldGrid)
#include "tst_fieldgrid.moc"
