#include "tests/ui/settings/settingspagetest.h"
#include "ui/common/timetext.h"
#include "ui/theme/roles.h"

#include <QtCore/QDateTime>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

using namespace hk;

/// The card with more endpoints, triggers of a category, and the rotation of the hash key.
class TestSettingsEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::SettingsPageTest>();
        QVERIFY(m_test->load());
    }

    void anEndpointIsAddedByKeyboard()
    {
        QDialog *dialog = openAdd();
        QCOMPARE(dialog->focusWidget(), field(dialog, "endpointNameField"));
        type(dialog, "endpointNameField", "CRM");
        type(dialog, "endpointUrlField", "https://crm.example/in");
        box(dialog, "SmsReminderBox")->click();
        type(dialog, "endpointFilterField", "customer.city:Oslo");
        test::press(field(dialog, "endpointNameField"), Qt::Key_Return);
        QTRY_COMPARE(table()->rowCount(), 1);
        const Endpoint made = endpoints().constFirst();
        QCOMPARE(made.name, QStringLiteral("CRM"));
        QCOMPARE(made.url, QStringLiteral("https://crm.example/in"));
        QCOMPARE(made.triggers, TriggerSet::all().without(Trigger::SmsReminder));
        QCOMPARE(made.payloadFilter, QStringLiteral("customer.city:Oslo"));
        QTRY_VERIFY(button("editEndpointButton")->isEnabled()); // it is chosen
    }

    void whatIsOpenedBeforeItIsLoadedIsShownThen()
    {
        test::FakeWorkspace &workspace = m_test->workspace;
        const Company other = workspace.addCompany(QStringLiteral("co_b"), QStringLiteral("B"),
                                                   Environment::Production);
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = QStringLiteral("CRM");
        workspace.endpoints.additional[other.id] = {crm};
        m_test->page->setCompany(other);
        m_test->page->open(QStringLiteral("endpoint:CRM"));
        QTRY_VERIFY(table()->hasFocus());
        QTRY_VERIFY(button("editEndpointButton")->isEnabled());
        m_test->page->setCompany(workspace.northwind);
        m_test->page->open(QStringLiteral("endpoint:resource"));
        QTRY_VERIFY(m_test->edit("resource")->hasFocus());
    }

    void anotherPageLeadsToAnEndpoint()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = QStringLiteral("CRM");
        choose(crm);
        QTRY_COMPARE(table()->rowCount(), 1);
        table()->clearSelection();
        m_test->page->open(QStringLiteral("endpoint:CRM"));
        QVERIFY(table()->hasFocus());
        QVERIFY(button("editEndpointButton")->isEnabled());
        m_test->page->open(QStringLiteral("endpoint:resource"));
        QVERIFY(m_test->edit("resource")->hasFocus());
        m_test->page->open(QStringLiteral("something else"));
        QVERIFY(m_test->edit("resource")->hasFocus());
    }

    void theTestOfAnEndpointCanBeStopped()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = QStringLiteral("CRM");
        crm.url = QStringLiteral("https://crm.example/in");
        choose(crm);
        test::FakePreflight &preflight = m_test->workspace.preflight;
        preflight.answers.hold();
        QTRY_VERIFY(button("testEndpointButton")->isEnabled());
        test::click(button("testEndpointButton"));
        QTRY_COMPARE(preflight.asked.size(), 1);
        QCOMPARE(button("testEndpointButton")->text(), QStringLiteral("Cancel"));
        test::click(button("testEndpointButton"));
        QVERIFY(preflight.given.constLast().isCanceled());
        QCOMPARE(button("testEndpointButton")->text(), QStringLiteral("Test"));
        QTRY_VERIFY(m_test->page->findChild<QLabel *>(QStringLiteral("toastText"))
                            ->text()
                            .contains(QLatin1String("stopped")));
        preflight.answers.release();
        QCoreApplication::processEvents();
        QVERIFY(!m_test->page->findChild<QDialog *>(QStringLiteral("testDialog")));
    }

    void theLastRowIsWholeHoweverHighRowsAre()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = QStringLiteral("CRM");
        choose(crm);
        QTRY_COMPARE(table()->rowCount(), 1);
        const auto needed = [this] {
            return table()->horizontalHeader()->sizeHint().height() + table()->rowHeight(0)
                    + 2 * table()->frameWidth();
        };
        QCOMPARE(table()->height(), needed());
        QFont large = table()->font();
        large.setPointSizeF(2 * large.pointSizeF());
        m_test->page->setFont(large);
        QCOMPARE(table()->height(), needed());
    }

    void theLastTestStaysInItsRow()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = QStringLiteral("CRM");
        crm.url = QStringLiteral("https://crm.example/in");
        const Micros before = toMicros(QDateTime::currentDateTimeUtc().addSecs(-180));
        m_test->workspace.preflight.tests = {
                {crm.id, before, crm.url, QStringLiteral("delivered"), 204, 9'000}};
        choose(crm);
        QTRY_COMPARE(table()->item(0, 3)->text(), QStringLiteral("204 No Content, 3 minutes ago"));
        QVERIFY(table()->item(0, 3)->toolTip().endsWith(timeToolTip(before)));
        m_test->workspace.preflight.tests[0].finding = QStringLiteral("refused");
        m_test->page->refresh();
        QTRY_COMPARE(table()->item(0, 3)->text(), QStringLiteral("failed, 3 minutes ago"));
        m_test->workspace.preflight.tests[0].url = QStringLiteral("https://old.example/");
        m_test->page->refresh();
        QTRY_COMPARE(table()->item(0, 3)->text(), QString()); // of this URL nothing is known
    }

    void theTestOfAnEndpointEndsWithItsCompany()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = QStringLiteral("CRM");
        crm.url = QStringLiteral("https://crm.example/in");
        choose(crm);
        m_test->workspace.preflight.answers.hold();
        QTRY_VERIFY(button("testEndpointButton")->isEnabled());
        test::click(button("testEndpointButton"));
        QTRY_COMPARE(m_test->workspace.preflight.asked.size(), 1);
        m_test->page->setCompany(m_test->workspace.addCompany(
                QStringLiteral("co_other"), QStringLiteral("Other"), Environment::Test));
        QVERIFY(m_test->workspace.preflight.given.constLast().isCanceled());
        QCOMPARE(button("testEndpointButton")->text(), QStringLiteral("Test"));
    }

    void anEndpointIsHeldWithAReasonReleasedAndRemoved()
    {
        addOne();
        test::click(button("holdEndpointButton"));
        giveReason("their release is tonight");
        QTRY_COMPARE(table()->item(0, 2)->text(),
                     QStringLiteral("On hold: their release is tonight"));
        test::click(button("releaseEndpointButton"));
        QTRY_COMPARE(table()->item(0, 2)->text(), QStringLiteral("No URL"));
        m_test->dialogs.willAnswer(QStringLiteral("Keep"));
        test::click(button("removeEndpointButton"));
        QCOMPARE(endpoints().size(), 1);
        m_test->dialogs.willAnswer(QStringLiteral("Remove"));
        test::click(button("removeEndpointButton"));
        QTRY_VERIFY(endpoints().isEmpty());
        QTRY_VERIFY(!table()->isVisible());
    }

    void aCategoryIsHeldAndReleasedFromItsField()
    {
        m_test->page->findChild<QAction *>(QStringLiteral("bookingHoldAction"))->trigger();
        giveReason("they move on Sunday");
        const auto said = [this] { return m_test->messageOf(m_test->edit("booking")); };
        QTRY_VERIFY(said().startsWith(QLatin1String("On hold: they move on Sunday")));
        auto *label = m_test->page->findChild<QLabel *>(QStringLiteral("bookingUrlFieldMessage"));
        Q_EMIT label->linkActivated({}); // "Release"
        QTRY_VERIFY(!said().startsWith(QLatin1String("On hold")));
    }

    void triggersOfACategoryAreSwitchedOffAndRenamed()
    {
        m_test->page->findChild<QToolButton *>(QStringLiteral("customerMoreButton"))
                ->menu()
                ->actions()
                .first()
                ->trigger();
        auto *dialog = m_test->page->findChild<QDialog *>(QStringLiteral("triggersDialog"));
        QVERIFY(dialog != nullptr);
        box(dialog, "CustomerUpdatedBox")->click();
        type(dialog, "CustomerCreatedNameField", "customer.created");
        test::click(dialog->findChild<QPushButton *>(QStringLiteral("useTriggersButton")));
        const auto settings = [this] {
            return m_test->workspace.settings.settings[m_test->workspace.northwind.id];
        };
        const TriggerSet both = TriggerSet::of(Category::Customer);
        const TriggerSet created = TriggerSet().with(Trigger::CustomerCreated);
        QCOMPARE(settings().endpoints[1].triggers, both); // like every edit, it waits for Save
        QVERIFY(m_test->page->hasUnsavedChanges());
        QVERIFY2(m_test->messageOf(m_test->edit("customer"))
                         .contains(QLatin1String("Gets only: Customer profile created")),
                 qPrintable(m_test->messageOf(m_test->edit("customer"))));

        m_test->page->saveChanges();
        QTRY_COMPARE(settings().company.wireNames.of(Trigger::CustomerCreated),
                     QStringLiteral("customer.created"));
        QCOMPARE(settings().endpoints[1].triggers, created);

        auto *undo = m_test->page->findChild<QPushButton *>(QStringLiteral("toastButton"));
        QTRY_VERIFY(undo->isVisible());
        test::click(undo);
        QTRY_COMPARE(settings().endpoints[1].triggers, both);
        QVERIFY(!settings().company.wireNames.isOwn(Trigger::CustomerCreated));
    }

    void aNameThatAnotherTriggerHasIsRefusedWhereItStands()
    {
        m_test->page->findChild<QToolButton *>(QStringLiteral("customerMoreButton"))
                ->menu()
                ->actions()
                .first()
                ->trigger();
        auto *dialog = m_test->page->findChild<QDialog *>(QStringLiteral("triggersDialog"));
        QVERIFY(dialog != nullptr);
        type(dialog, "CustomerCreatedNameField", "CustomerUpdated");
        test::click(dialog->findChild<QPushButton *>(QStringLiteral("useTriggersButton")));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("messageText"))
                        ->text()
                        .contains(QLatin1String("CustomerUpdated")));
        QVERIFY(!m_test->page->hasUnsavedChanges());
    }

    void aKeyIsRotatedFinishedAndCalledOff()
    {
        test::click(button("openRotateButton"));
        auto *dialog = m_test->page->findChild<QDialog *>(QStringLiteral("rotateDialog"));
        QVERIFY(dialog != nullptr);
        auto *key = dialog->findChild<QLineEdit *>(QStringLiteral("newKeyField"));
        QCOMPARE(dialog->focusWidget(), key);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QWidget *const generate =
                dialog->findChild<QPushButton *>(QStringLiteral("generateNewKeyButton"));
        QWidget *next = key;
        while (next != generate && next != dialog->findChild<QComboBox *>())
            next = next->nextInFocusChain();
        QCOMPARE(next, generate);
        test::click(dialog->findChild<QPushButton *>(QStringLiteral("rotateButton")));
        QTRY_VERIFY(key->accessibleDescription().contains(QLatin1String("empty")));
        test::click(dialog->findChild<QPushButton *>(QStringLiteral("generateNewKeyButton")));
        QCOMPARE(key->text().size(), 64);
        QCOMPARE(key->echoMode(), QLineEdit::Normal);
        const QByteArray generated = key->text().toUtf8();
        dialog->findChild<QComboBox *>(QStringLiteral("overlapField"))->setCurrentIndex(2);
        test::click(dialog->findChild<QPushButton *>(QStringLiteral("rotateButton")));
        QTRY_VERIFY(button("finishRotationButton")->isVisible());
        QVERIFY(!button("openRotateButton")->isVisible());
        test::click(button("copyNextKeyButton"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), generated);
        QCOMPARE(m_test->workspace.settings.nextKeys[m_test->workspace.northwind.id], generated);

        for (const char *name : {"finishRotationButton", "cancelRotationButton"}) {
            m_test->dialogs.willAnswer(QStringLiteral("Keep both"));
            test::click(button(name));
            QCoreApplication::processEvents();
            QVERIFY(button(name)->isVisible());
        }
        m_test->dialogs.willAnswer(QStringLiteral("Call it off"));
        test::click(button("cancelRotationButton"));
        QTRY_VERIFY(button("openRotateButton")->isVisible());
        QVERIFY(m_test->workspace.settings.nextKeys.isEmpty());
        QVERIFY(m_test->workspace.settings.keys.isEmpty());
    }

    void theCodeForReceiversIsCopied()
    {
        test::click(button("receiverCodeButton"));
        auto *dialog = m_test->page->findChild<QDialog *>(QStringLiteral("codeDialog"));
        QVERIFY(dialog != nullptr);
        auto *language = dialog->findChild<QComboBox *>(QStringLiteral("languageField"));
        QCOMPARE(language->count(), 7);
        language->setCurrentText(QStringLiteral("Python"));
        test::click(dialog->findChild<QPushButton *>(QStringLiteral("copyCodeButton")));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QLatin1String("def verify_signature")));
        QVERIFY(copied.contains(QLatin1String("verify_standard_signature")));
    }

    void aKeyIsGeneratedIntoTheField()
    {
        test::click(button("generateKeyButton"));
        QCOMPARE(m_test->hashKey()->text().size(), 64);
        QVERIFY(m_test->page->hasUnsavedChanges());
    }

    void theStandardHeadersAreSwitchedOffWithSave()
    {
        m_test->page->findChild<QCheckBox *>(QStringLiteral("standardHeadersBox"))->click();
        QCOMPARE(m_test->bar(), QStringLiteral("1 unsaved change"));
        test::click(m_test->save());
        QTRY_COMPARE(m_test->workspace.settings.settings[m_test->workspace.northwind.id]
                             .company.standardHeaders,
                     false);
    }

private:
    QList<Endpoint> endpoints() const
    {
        return m_test->workspace.endpoints.additional.value(m_test->workspace.northwind.id);
    }
    QPushButton *button(const char *name) const
    {
        return m_test->page->findChild<QPushButton *>(QLatin1String(name));
    }
    QTableWidget *table() const
    {
        return m_test->page->findChild<QTableWidget *>(QStringLiteral("endpointsTable"));
    }
    static QLineEdit *field(QDialog *dialog, const char *name)
    {
        return dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    static QCheckBox *box(QDialog *dialog, const char *name)
    {
        return dialog->findChild<QCheckBox *>(QLatin1String(name));
    }
    static void type(QDialog *dialog, const char *name, const char *text)
    {
        test::retype(field(dialog, name), QString::fromLatin1(text));
    }
    void giveReason(const char *reason)
    {
        auto *dialog = m_test->page->findChild<QDialog *>(QStringLiteral("holdDialog"));
        QVERIFY(dialog != nullptr);
        type(dialog, "holdReasonField", reason);
        test::click(dialog->findChild<QPushButton *>(QStringLiteral("holdButton")));
    }
    QDialog *openAdd()
    {
        test::click(button("addEndpointButton"));
        return m_test->page->findChild<QDialog *>(QStringLiteral("endpointDialog"));
    }
    void addOne()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = QStringLiteral("CRM");
        crm.triggers = TriggerSet::all();
        choose(crm);
    }
    void choose(const Endpoint &endpoint)
    {
        m_test->workspace.endpoints.additional[m_test->workspace.northwind.id] = {endpoint};
        m_test->page->refresh();
        QTRY_COMPARE(table()->rowCount(), 1);
        table()->selectRow(0);
    }
    QDialog *openEdit(const Endpoint &endpoint)
    {
        choose(endpoint);
        test::click(button("editEndpointButton"));
        return m_test->page->findChild<QDialog *>(QStringLiteral("endpointDialog"));
    }

    std::unique_ptr<test::SettingsPageTest> m_test;
};

QTEST_MAIN(TestSettingsEndpoints)
#include "tst_settings_endpoints.moc"
