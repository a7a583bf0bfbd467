#include "ui/receiver/behaviourdialog.h"

#include "core/receiver/responsescript.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/receiver/answerchoices.h"

#include <QtCore/QPointer>
#include <QtGui/QFontMetrics>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace hk;

/// The dialog with all that the receiver can be told.
class TestBehaviourDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_parent = std::make_unique<QWidget>();
        m_dialog = new BehaviourDialog(m_workspace->receiver, *m_dialogs, m_parent.get());
        test::showActive(m_dialog);
    }
    void cleanup() { m_parent.reset(); }
    void cleanupTestCase() { QCOMPARE(m_probe.problems(), QStringList()); }

    void everyControlHasAName()
    {
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        QVERIFY(!part<QComboBox>("receiverAddressField")->lineEdit()->accessibleName().isEmpty());
    }

    void whatIsAppliedReachesTheReceiver()
    {
        const QSignalSpy applied(m_dialog.data(), &BehaviourDialog::applied);
        test::retype(part<QLineEdit>("respondSpecField"), QStringLiteral("delay=1s:500"));
        test::click(part<QPushButton>("addRuleButton"));
        auto *rules = part<QTableWidget>("rulesTable");
        rules->item(0, 0)->setText(QStringLiteral("/customer"));
        rules->item(0, 3)->setText(QStringLiteral("410"));
        auto *tls = part<QComboBox>("receiverTlsField");
        tls->setCurrentIndex(tls->findData(static_cast<int>(ReceiverTls::Expired)));
        test::retype(part<QLineEdit>("forwardUrlField"), QStringLiteral("http://127.0.0.1:9/x"));
        test::click(part<QPushButton>("applyBehaviourButton"));
        const test::FakeReceiver &receiver = m_workspace->receiver;
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(receiver.respondSpec(), QStringLiteral("delay=1s:500"));
        QCOMPARE(receiver.rules().size(), 1);
        QCOMPARE(receiver.rules().constFirst().path, QStringLiteral("/customer"));
        QCOMPARE(receiver.rules().constFirst().spec, QStringLiteral("410"));
        QCOMPARE(receiver.tls(), ReceiverTls::Expired);
        QCOMPARE(receiver.forwarding().url, QStringLiteral("http://127.0.0.1:9/x"));
        QCOMPARE(m_dialogs->asked.size(), 0);
        QCOMPARE(applied.size(), 1);
    }

    void theEditorOfARuleCoversTheTextBelow()
    {
        auto *rules = part<QTableWidget>("rulesTable");
        rules->setRowCount(1);
        rules->setItem(0, 3, new QTableWidgetItem(QStringLiteral("503*2,200")));
        rules->setCurrentCell(0, 3);
        rules->editItem(rules->item(0, 3));
        auto *editor = rules->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->clear();
        const auto shown = [&] { return rules->viewport()->grab(editor->geometry()).toImage(); };
        const QImage over = shown();
        rules->item(0, 3)->setText({});
        QCOMPARE(over, shown());
        QCOMPARE(editor->accessibleName(), QStringLiteral("Answer"));
        // What is written there is the longest of all.
        QVERIFY(rules->columnWidth(3) > rules->columnWidth(0));
        const QFontMetrics metrics(rules->font());
        QVERIFY(metrics.horizontalAdvance(QStringLiteral("503:retry-after=10s*2,200"))
                < rules->columnWidth(3));
    }

    void everyWayToAnswerCanBeChosen()
    {
        auto *spec = part<QLineEdit>("respondSpecField");
        const QList<AnswerChoice> choices = answerChoices();
        const QMenu *menu = part<QPushButton>("chooseSpecButton")->findChild<QMenu *>();
        QCOMPARE(menu->actions().size(), choices.size());
        for (qsizetype i = 0; i < choices.size(); ++i) {
            menu->actions().at(i)->trigger();
            QCOMPARE(spec->text(), choices.at(i).spec);
            QVERIFY2(ResponseScript::parse(choices.at(i).spec).ok(),
                     qPrintable(choices.at(i).spec));
        }
        auto *ofRule = part<QPushButton>("chooseRuleAnswerButton");
        QVERIFY(!ofRule->isEnabled());
        test::click(part<QPushButton>("addRuleButton"));
        QVERIFY(ofRule->isEnabled());
        ofRule->findChild<QMenu *>()->actions().constLast()->trigger();
        QCOMPARE(part<QTableWidget>("rulesTable")->item(0, 3)->text(), choices.constLast().spec);
    }

    void aWrongAnswerIsExplainedAndNothingElseChanges()
    {
        test::retype(part<QLineEdit>("respondSpecField"), QStringLiteral("nonsense"));
        test::click(part<QPushButton>("applyBehaviourButton"));
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(part<QLineEdit>("respondSpecField")->hasFocus());
        QCOMPARE(m_workspace->receiver.respondSpec(), QStringLiteral("200"));
    }

    void whatReachesBeyondThisComputerIsAskedFor_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("forwarding")
                << QStringLiteral("forwardUrlField") << QStringLiteral("https://crm.example.com/in")
                << QStringLiteral("crm.example.com");
        QTest::newRow("another interface")
                << QStringLiteral("receiverAddressField") << QStringLiteral("0.0.0.0")
                << QStringLiteral("0.0.0.0");
    }

    void whatReachesBeyondThisComputerIsAskedFor()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, named);
        auto *widget = m_dialog->findChild<QWidget *>(field);
        if (auto *box = qobject_cast<QComboBox *>(widget))
            box->setEditText(text);
        else
            test::retype(qobject_cast<QLineEdit *>(widget), text);
        m_dialogs->willAnswer(QStringLiteral("Cancel"));
        test::click(part<QPushButton>("applyBehaviourButton"));
        QCOMPARE(m_dialogs->asked.size(), 1);
        const Question question = m_dialogs->asked.constFirst();
        QVERIFY(QString(question.title + question.detail).contains(named));
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(!m_workspace->receiver.isOpenToOthers());
        QVERIFY(m_workspace->receiver.forwarding().url.isEmpty());
        m_dialogs->willAnswer(QStringLiteral("&Do it"));
        test::click(part<QPushButton>("applyBehaviourButton"));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_workspace->receiver.isOpenToOthers()
                || m_workspace->receiver.forwarding().url == text);
    }

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<QWidget> m_parent;
    QPointer<BehaviourDialog> m_dialog;
};

QTEST_MAIN(TestBehaviourDialog)
#include "tst_behaviourdialog.moc"
