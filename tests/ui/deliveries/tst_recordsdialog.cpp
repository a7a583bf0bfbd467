#include "tests/support/files.h"
#include "tests/ui/deliveries/deliveriespagetest.h"
#include "ui/common/codeview.h"
#include "ui/common/texttable.h"
#include "ui/deliveries/deliveryexportdialog.h"
#include "ui/deliveries/recordlistmodel.h"
#include "ui/deliveries/recordsdialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>

using namespace hk;

namespace {

constexpr char twoLines[] =
        "{\"id\":\"dlv_a\",\"trigger\":\"SmsReminder\",\"status\":\"failed\",\"url\":\"http://x/\","
        "\"createdAt\":\"2026-05-14T15:42:10.123Z\",\"payload\":\"{\\\"a\\\":1}\",\"attemptLog\":["
        "{\"number\":1,\"startedAt\":\"2026-05-14T15:42:11.000Z\",\"outcome\":\"refused\","
        "\"error\":\"connection refused\",\"request\":{\"method\":\"POST\",\"url\":\"http://x/\","
        "\"headers\":[{\"name\":\"X-Own\",\"value\":\"1\"}]},\"response\":null},"
        "{\"number\":2,\"startedAt\":\"2026-05-14T15:42:16.000Z\",\"outcome\":\"answered\","
        "\"statusCode\":500,\"request\":{\"method\":\"POST\",\"url\":\"http://x/\",\"headers\":[]},"
        "\"response\":{\"headers\":[{\"name\":\"Server\",\"value\":\"s\"}],"
        "\"body\":\"<script>alert(1)</script>\"}}]}\n"
        "{\"id\":\"dlv_b\\u202e\",\"trigger\":\"\\u001b[31mBooking\",\"status\":\"queued\","
        "\"url\":\"http://y/\",\"payload\":\"{}\",\"attemptLog\":[]}\n";

} // namespace

/// A file to look at: its list, one entry whole, a search; and how it is opened.
class TestRecordsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        delete m_dialog;
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void theListShowsWhatTheFileHolds()
    {
        open(twoLines);
        QCOMPARE(model()->rowCount(), 2);
        QCOMPARE(cell(0, RecordListModel::Title), QStringLiteral("SmsReminder"));
        QCOMPARE(cell(0, RecordListModel::Outcome), QStringLiteral("failed"));
        QVERIFY(!cell(0, RecordListModel::Time).isEmpty());
        QCOMPARE(cell(1, RecordListModel::Title), QStringLiteral("\\x1b[31mBooking"));
        QCOMPARE(cell(1, RecordListModel::Time), QString());
        const QAbstractItemModelTester tester(
                model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void oneIsShownWithEachAttempt()
    {
        open(twoLines);
        auto *attempt = test::find<QComboBox>(m_dialog, QStringLiteral("recordAttemptField"));
        QCOMPARE(attempt->count(), 2);
        QVERIFY(text("recordRequest").contains("X-Own: 1"));
        QVERIFY(text("recordRequest").contains("\"a\": 1"));
        QCOMPARE(text("recordResponse"), QByteArray("connection refused"));
        attempt->setCurrentIndex(1);
        QVERIFY(text("recordResponse").startsWith("HTTP/1.1 500\nServer: s\n"));
        QVERIFY(text("recordResponse").contains("<script>alert(1)</script>"));
        QVERIFY(facts().contains(QStringLiteral("id=dlv_a")));
        test::press(table(), Qt::Key_Down);
        QTRY_COMPARE(text("recordRequest").trimmed(), QByteArray("{}"));
        QVERIFY(!attempt->isVisible());
        QVERIFY(facts().contains(QStringLiteral("id=dlv_b\\u{202e}")));
    }

    void textIsFoundAnywhereInAnEntry()
    {
        open(twoLines);
        auto *search = test::find<QLineEdit>(m_dialog, QStringLiteral("recordSearch"));
        test::type(search, QStringLiteral("ALERT(1)"));
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(cell(0, RecordListModel::Title), QStringLiteral("SmsReminder"));
        QVERIFY(textOf("recordCount").startsWith(QStringLiteral("1 of 2 ")));
        test::retype(search, QStringLiteral("nowhere"));
        QTRY_COMPARE(model()->rowCount(), 0);
        QVERIFY(!m_dialog->findChild<QWidget *>(QStringLiteral("recordInspector"))->isEnabled());
        search->clear();
        test::press(search, Qt::Key_Return);
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        open(twoLines);
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        QCOMPARE(test::mnemonicProblems(m_dialog), QStringList());
    }

    void thePageOpensWhatIsDroppedOnIt()
    {
        test::DeliveriesPageTest t;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.jsonl"));
        writeFile(file, twoLines);
        drop(t.page, file);
        QPointer<RecordsDialog> opened;
        QTRY_VERIFY((opened = t.page.findChild<RecordsDialog *>()));
        QVERIFY(opened->windowTitle().contains(QStringLiteral("a.jsonl")));
        opened->reject();
        QTRY_VERIFY(!opened);

        writeFile(file, "{}\nno\n");
        drop(t.page, file);
        QTRY_VERIFY(t.bar().contains(QStringLiteral("line 2")));
    }

    void theMenuOpensAFile()
    {
        test::DeliveriesPageTest t;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.jsonl"));
        writeFile(file, twoLines);
        t.dialogs.willChooseFile(file);
        t.page.findChild<QAction *>(QStringLiteral("lookAction"))->trigger();
        QTRY_VERIFY(t.page.findChild<RecordsDialog *>());
    }

    void ctrlEOpensTheExportOfWhatTheFilterFinds()
    {
        test::DeliveriesPageTest t;
        t.add(DeliveryStatus::Failed);
        t.add(DeliveryStatus::Delivered);
        QVERIFY(t.load(2));
        QVERIFY(t.isEnabled("exportAction"));
        test::pressInWindow(&t.page, Qt::Key_E, Qt::ControlModifier);
        QPointer<DeliveryExportDialog> dialog;
        QTRY_VERIFY((dialog = t.page.findChild<DeliveryExportDialog *>()));
        t.dialogs.willChooseFile(QStringLiteral("/tmp/out.csv"));
        test::click(dialog, QStringLiteral("startExportButton"));
        QTRY_COMPARE(t.workspace.records.asked.size(), 1);
        QTRY_VERIFY(t.toast().startsWith(QStringLiteral("3 deliver"))
                    && t.toast().endsWith(QStringLiteral("written to out.csv")));
        QTRY_VERIFY(!dialog);
    }

private:
    void open(const QByteArray &bytes)
    {
        m_dialog = new RecordsDialog(*RecordFile::read(bytes, QStringLiteral("a.jsonl")), nullptr);
        test::showActive(m_dialog);
    }
    static void drop(QWidget &page, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
        QVERIFY(event.isAccepted());
    }
    QTableView *table() const
    {
        return m_dialog->findChild<QTableView *>(QStringLiteral("recordTable"));
    }
    QAbstractItemModel *model() const { return table()->model(); }
    QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    QByteArray text(const char *name) const
    {
        return m_dialog->findChild<CodeView *>(QLatin1String(name))->text().replace("\r", "");
    }
    QString textOf(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    QStringList facts() const
    {
        const auto *facts = m_dialog->findChild<TextTable *>(QStringLiteral("recordFacts"));
        QStringList lines;
        for (int row = 0; row < facts->rowCount(); ++row)
            lines.append(facts->item(row, 0)->text() + u'=' + facts->item(row, 1)->text());
        return lines;
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    QPointer<RecordsDialog> m_dialog;
};

QTEST_MAIN(TestRecordsDialog)
#include "tst_recordsdialog.moc"
