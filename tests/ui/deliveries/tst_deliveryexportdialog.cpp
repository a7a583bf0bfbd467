#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/deliveries/deliveryexportdialog.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace hk;

/// What is exported, how far it is, and that it can be cancelled.
class TestDeliveryExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_workspace->fillLedger(SystemClock().now());
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_scope = {};
        m_scope.words = QStringLiteral("All that match status:failed & more");
    }
    void cleanup()
    {
        delete m_dialog;
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void allThatMatchAreWritten()
    {
        m_scope.filter = *DeliveryFilter::parse(QStringLiteral("status:failed"));
        m_scope.createdSince = 5;
        open();
        QVERIFY(!radio("exportSelectedRadio")->isVisible());
        QCOMPARE(radio("exportAllRadio")->text(),
                 QStringLiteral("All that match status:failed && more"));
        QTRY_VERIFY(textOf("exportCount").startsWith(QString::number(matching())));
        const QSignalSpy exported(m_dialog, &DeliveryExportDialog::exported);
        start(QStringLiteral("/tmp/out.csv"));
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported[0][0].toString(), QStringLiteral("/tmp/out.csv"));
        QCOMPARE(exported[0][1].toLongLong(), 3);
        const ExportWish &wish = asked().wish;
        QCOMPARE(wish.company, m_workspace->northwind.id);
        QCOMPARE(wish.filter, m_scope.filter);
        QCOMPARE(wish.createdSince, 5);
        QVERIFY(wish.publicIds.isEmpty());
        QCOMPARE(wish.format, RecordFormat::Csv);
        QVERIFY(wish.masks == RecordMasks());
        QTRY_VERIFY(!m_dialog);
    }

    void theSelectedOnesAloneAsWell()
    {
        m_scope.selected = {QStringLiteral("dlv_1"), QStringLiteral("dlv_2")};
        open();
        QVERIFY(radio("exportSelectedRadio")->isChecked());
        QVERIFY(!m_dialog->findChild<QLabel *>(QStringLiteral("exportCount"))->isVisible());
        choose(RecordFormat::JsonLines);
        for (const char *name : {"exportPersonalCheck", "exportSignaturesCheck"})
            test::press(test::findWidget(m_dialog, QLatin1String(name)), Qt::Key_Space);
        start(QStringLiteral("/tmp/out.jsonl"));
        QCOMPARE(asked().wish.publicIds, m_scope.selected);
        QCOMPARE(asked().wish.format, RecordFormat::JsonLines);
        QVERIFY(asked().wish.masks == (RecordMasks{true, false}));
    }

    void oneThatIsSelectedIsNotWhatIsMeant()
    {
        m_scope.selected = {QStringLiteral("dlv_1")};
        open();
        QVERIFY(radio("exportAllRadio")->isChecked());
        QVERIFY(radio("exportSelectedRadio")->isVisible());
    }

    void tabStopsAtWhatIsChosen()
    {
        m_scope.selected = {QStringLiteral("dlv_1")};
        open();
        const auto isReached = [this](const char *name) {
            for (int i = 0; i < 12; ++i) {
                test::press(QApplication::focusWidget(), Qt::Key_Tab);
                if (radio(name)->hasFocus())
                    return true;
            }
            return false;
        };
        m_dialog->setFocus();
        QVERIFY(!isReached("exportSelectedRadio"));
        QVERIFY(isReached("exportAllRadio"));
        test::press(radio("exportAllRadio"), Qt::Key_Up);
        QVERIFY(radio("exportSelectedRadio")->hasFocus());
        QVERIFY(!isReached("exportAllRadio"));
        QVERIFY(isReached("exportSelectedRadio"));
    }

    void everyFormatIsExplained()
    {
        open();
        QSet<QString> explanations;
        for (const RecordFormat format : allRecordFormats) {
            choose(format);
            explanations.insert(textOf("exportExplanation"));
            const bool hasHeaders =
                    format == RecordFormat::JsonLines || format == RecordFormat::Har;
            QCOMPARE(m_dialog->findChild<QCheckBox *>(QStringLiteral("exportSignaturesCheck"))
                             ->isEnabled(),
                     hasHeaders);
        }
        QCOMPARE(explanations.size(), static_cast<qsizetype>(allRecordFormats.size()));
    }

    void itSaysHowFarItIsAndCancels()
    {
        records().isHeld = true;
        open();
        QTRY_VERIFY(textOf("exportCount") != QStringLiteral("Counting…"));
        start(QStringLiteral("/tmp/out.csv"));
        QVERIFY(!test::findWidget(m_dialog, QStringLiteral("startExportButton"))->isEnabled());
        records().progress(7);
        QTRY_COMPARE(textOf("exportProgress"), QStringLiteral("7 of %1 written").arg(matching()));
        QCOMPARE(m_dialog->findChild<QProgressBar *>(QStringLiteral("exportBar"))->value(), 7);
        test::press(m_dialog, Qt::Key_Escape);
        QVERIFY(asked().cancel.isCancelled());
        QVERIFY(m_dialog->isVisible()); // until it is true
        records().finish(Error{ErrorCode::Cancelled, {}, {}, {}});
        QTRY_VERIFY(!m_dialog);
    }

    void whatWentWrongIsToldAndMayBeTriedAgain()
    {
        records().isHeld = true;
        open();
        start(QStringLiteral("/no/where"));
        records().finish(Error{ErrorCode::FileUnwritable,
                               QStringLiteral("/no/where"),
                               QStringLiteral("there is no room"),
                               {}});
        auto *bar = m_dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(QStringLiteral("there is no room")));
        records().isHeld = false;
        start(QStringLiteral("/tmp/other"));
        QTRY_VERIFY(!m_dialog);
    }

    void whoClosesTheWindowCancels()
    {
        records().isHeld = true;
        open();
        start(QStringLiteral("/tmp/out.csv"));
        delete m_dialog;
        QVERIFY(asked().cancel.isCancelled());
        records().finish(Error{ErrorCode::Cancelled, {}, {}, {}});
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        m_scope.selected = {QStringLiteral("dlv_1"), QStringLiteral("dlv_2")};
        open();
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        QCOMPARE(test::mnemonicProblems(m_dialog), QStringList());
    }

private:
    void open()
    {
        m_dialog = new DeliveryExportDialog(m_workspace->fronts(), *m_dialogs,
                                            m_workspace->northwind, m_scope, nullptr);
        test::showActive(m_dialog);
    }
    void start(const QString &file)
    {
        m_dialogs->willChooseFile(file);
        test::click(m_dialog, QStringLiteral("startExportButton"));
        QTRY_VERIFY(!records().asked.isEmpty() && asked().file == file);
    }
    void choose(RecordFormat format)
    {
        auto *field = test::find<QComboBox>(m_dialog, QStringLiteral("exportFormatField"));
        field->setCurrentIndex(field->findData(static_cast<int>(format)));
    }
    test::FakeRecords &records() { return m_workspace->records; }
    const test::FakeRecords::Asked &asked() { return records().asked.constLast(); }
    qint64 matching()
    {
        DeliveryQuery query;
        query.company = m_workspace->northwind.id;
        query.filter = m_scope.filter;
        query.createdSince = m_scope.createdSince;
        return *m_workspace->deliveries.count(query, {}).result();
    }
    QRadioButton *radio(const char *name) const
    {
        return m_dialog->findChild<QRadioButton *>(QLatin1String(name));
    }
    QString textOf(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    ExportScope m_scope;
    QPointer<DeliveryExportDialog> m_dialog;
};

QTEST_MAIN(TestDeliveryExportDialog)
#include "tst_deliveryexportdialog.moc"
