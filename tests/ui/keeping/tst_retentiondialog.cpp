#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/keeping/retentiondialog.h"

#include <QtCore/QPointer>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

using namespace hk;

class TestRetentionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_removed.clear();
        m_saved = 0;
        keeping().kept = {90, {}, 30};
        PruneTally &old = keeping().old;
        old.byAge[DeliveryStatus::Delivered] = {0, 0, 1200, 34};
        old.byAge[DeliveryStatus::Cancelled] = {0, 7, 0, 0};
        old.attempts = 1300;
        old.events = 1100;
        old.bytes = 5'000'000;
        old.heldBack = 2;
        old.oldest = SystemClock().now() - 500LL * 86400 * microsPerSecond;
    }
    void cleanup()
    {
        delete m_dialog;
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void showsTheRulesAndWhatTheyWouldRemove()
    {
        open();
        QCOMPARE(days("deliveredDays")->value(), 90);
        QCOMPARE(days("failedDays")->text(), QStringLiteral("For good"));
        QCOMPARE(days("cancelledDays")->text(), QStringLiteral("30 days"));
        QCOMPARE(keeping().previewed.size(), 1);
        const PruneWish &wish = keeping().previewed.first();
        QCOMPARE(wish.company, m_workspace->northwind.id);
        QVERIFY(wish.deliveredBefore && !wish.failedBefore && wish.cancelledBefore);
        QVERIFY(text("pruneHeadline").startsWith(QStringLiteral("1,241 ")));
        QCOMPARE(table()->rowCount(), 2);
        QCOMPARE(table()->item(0, 3)->text(), QStringLiteral("1,200"));
        QCOMPARE(table()->item(1, 2)->text(), QStringLiteral("7"));
        const QString account = text("pruneAccount");
        for (const char *part : {"1,300 ", "1,100 ", "5.0 MB", "2 deliver"})
            QVERIFY2(account.contains(QLatin1String(part)), qPrintable(account));
        QVERIFY(button("removeOldButton")
                        ->text()
                        .startsWith(QStringLiteral("Save and &remove 1,241 ")));
        QVERIFY(keeping().pruned.isEmpty());
    }

    void enterChangesNothing()
    {
        open();
        QVERIFY(button("cancelRetentionButton")->isDefault());
        test::press(days("deliveredDays"), Qt::Key_Return);
        QVERIFY(m_dialog); // what was typed is not lost
        test::press(button("cancelRetentionButton"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(keeping().pruned.isEmpty());
        QCOMPARE(keeping().kept, (RetentionRules{90, {}, 30}));
    }

    void aChangeIsCountedAnewAndSaved()
    {
        open();
        QVERIFY(!button("saveRetentionButton")->isEnabled());
        days("failedDays")->setValue(365);
        QVERIFY(!button("removeOldButton")->isEnabled()); // what it shows is of the old rules
        QTRY_COMPARE(keeping().previewed.size(), 2);
        QVERIFY(keeping().previewed.last().failedBefore);
        test::click(button("saveRetentionButton"));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(keeping().kept, (RetentionRules{90, 365, 30}));
        QCOMPARE(m_saved, 1);
        QVERIFY(keeping().pruned.isEmpty());
    }

    void removesExactlyWhatItShowed()
    {
        open();
        test::click(button("removeOldButton"));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(keeping().pruned, QList<PruneWish>{keeping().previewed.last()});
        QCOMPARE(m_removed, QList<PruneTally>{keeping().old});
    }

    void withoutRulesThereIsNothingToRemove()
    {
        keeping().kept = {};
        open();
        QCOMPARE(text("pruneHeadline"), QStringLiteral("Nothing would be removed now"));
        QVERIFY(!button("removeOldButton")->isEnabled());
        QCOMPARE(text("retentionReason"), QStringLiteral("There is nothing to remove."));
    }

    void aRemovalIsStoppedAndSaysWhatIsGone()
    {
        open();
        keeping().old.isWhole = false;
        keeping().answers.hold();
        test::click(button("removeOldButton"));
        QTRY_COMPARE(keeping().answers.waiting(), 1); // the rules
        keeping().answers.release();
        keeping().answers.hold();
        QTRY_COMPARE(keeping().pruned.size(), 1);
        QTRY_COMPARE(button("cancelRetentionButton")->text(), QStringLiteral("&Stop"));
        PruneTally soFar;
        soFar.byAge[DeliveryStatus::Delivered] = {0, 0, 200, 0};
        Q_EMIT keeping().pruneProgressed(soFar);
        QCOMPARE(text("retentionReason"), QStringLiteral("Removing: 200 of 1,241…"));
        test::click(button("cancelRetentionButton"));
        QVERIFY(m_dialog);
        keeping().answers.release();
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().startsWith(QStringLiteral("Stopped. 1,241 old deliver")));
        QCOMPARE(m_removed.size(), 1);
    }

    void anErrorOffersToRetry()
    {
        keeping().answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        openAnyhow();
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(!days("deliveredDays")->isEnabled());
        test::click(bar()->findChild<QPushButton *>());
        QTRY_COMPARE(days("deliveredDays")->value(), 90);
        QVERIFY(!bar()->isVisible());
    }

    void theUnitGoesWithTheNumber()
    {
        open();
        QSpinBox *field = days("deliveredDays");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("1"));
        QCOMPARE(field->text(), QStringLiteral("1 day"));
        QTest::keyClicks(field, QStringLiteral("2"));
        QCOMPARE(field->text(), QStringLiteral("12 days"));
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(field->text(), QStringLiteral("1 day"));
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(field->text(), QStringLiteral("For good"));
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(field->text(), QStringLiteral("1 day"));
    }

    void aLowDialogBeginsAtItsFirstField()
    {
        m_themed.theme.setZoom(200);
        open();
        QCOMPARE(m_dialog->focusWidget(), static_cast<QWidget *>(days("deliveredDays")));
        const auto *scroll = m_dialog->findChild<QScrollArea *>(QStringLiteral("retentionScroll"));
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0); // where its label is
        m_themed.theme.setZoom(100);
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        open();
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        QCOMPARE(test::findWidget(m_dialog, QStringLiteral("retentionScroll"))->focusPolicy(),
                 Qt::NoFocus);
        QCOMPARE(test::mnemonicProblems(m_dialog), QStringList());
    }

private:
    void openAnyhow()
    {
        m_dialog = new RetentionDialog(keeping(), m_workspace->northwind, nullptr);
        connect(m_dialog, &RetentionDialog::saved, this, [this] { ++m_saved; });
        connect(m_dialog, &RetentionDialog::removed, this,
                [this](const PruneTally &tally) { m_removed.append(tally); });
        test::showActive(m_dialog);
    }
    void open()
    {
        openAnyhow();
        QTRY_VERIFY(!keeping().previewed.isEmpty());
        QTRY_VERIFY(text("pruneHeadline").contains(QStringLiteral("would be removed now")));
    }
    test::FakeKeeping &keeping() { return m_workspace->keeping; }
    QSpinBox *days(const char *name) const
    {
        return m_dialog->findChild<QSpinBox *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    QString text(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    TextTable *table() const
    {
        return m_dialog->findChild<TextTable *>(QStringLiteral("pruneTable"));
    }
    MessageBar *bar() const { return m_dialog->findChild<MessageBar *>(); }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    QPointer<RetentionDialog> m_dialog;
    QList<PruneTally> m_removed;
    int m_saved = 0;
};

QTEST_MAIN(TestRetentionDialog)
#include "tst_retentiondialog.moc"
