#include "core/masking/maskedaudit.h"
#include "core/masking/maskedfronts.h"
#include "core/workspace/screenmask.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "ui/audit/auditpage.h"
#include "ui/common/codeview.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/preferences/maskswitch.h"
#include "ui/preferences/privacysection.h"
#include "ui/receiver/receiverpage.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr char payload[] =
        R"({"eventId":"evt_1","eventTrigger":"BookingConfirmation","customer":{"firstname":"Zebedee",)"
        R"("lastname":"Quillfeather","email":"zq@private.example","mobilePhone":"+1 555 0188"},)"
        R"("appointment":{"id":"apt_77","notes":"allergic to latex"}})";

const QStringList &secrets()
{
    static const QStringList all{u"Zebedee"_s, u"Quillfeather"_s, u"zq@private.example"_s,
                                 u"555 0188"_s, u"latex"_s};
    return all;
}

void gather(const QAbstractItemView &view, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                   Qt::AccessibleDescriptionRole, Qt::EditRole})
                texts.append(model->index(row, column).data(role).toString());
        }
    }
}

/// Everything below the widget that can be read: on it, in its tooltips and by screen readers, in
/// parts that are hidden just now as well.
QString readable(const QWidget &root)
{
    QStringList texts;
    QList<const QWidget *> parts{&root};
    for (const QWidget *part : root.findChildren<QWidget *>())
        parts.append(part);
    for (const QWidget *part : std::as_const(parts)) {
        texts.append({part->windowTitle(), part->toolTip(), part->accessibleName(),
                      part->accessibleDescription()});
        if (const auto *label = qobject_cast<const QLabel *>(part))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            texts.append(button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(part))
            texts.append(line->text());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(part))
            texts.append(edit->toPlainText());
        else if (const auto *code = qobject_cast<const CodeView *>(part))
            texts.append(QString::fromUtf8(code->text()));
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(part))
            gather(*view, texts);
    }
    return texts.join(u'\n');
}

QStringList leaksIn(const QString &text)
{
    QStringList found;
    for (const QString &secret : secrets()) {
        if (text.contains(secret, Qt::CaseInsensitive))
            found.append(secret);
    }
    return found;
}

} // namespace

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_themed = std::make_unique<test::Themed>();
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_mask = std::make_unique<ScreenMask>();
        m_fronts = std::make_unique<MaskedFronts>(m_workspace->fronts(), *m_mask);
    }

    void theInspectorShowsNothingPersonal_data()
    {
        QTest::addColumn<bool>("isMasked");
        QTest::newRow("masked") << true;
        QTest::newRow("as it is: the test would see it") << false;
    }

    void theInspectorShowsNothingPersonal()
    {
        QFETCH(const bool, isMasked);
        m_mask->setOn(isMasked);
        addDelivery();
        test::FakeDialogs dialogs;
        DeliveriesPage page(m_fronts->fronts(), dialogs);
        page.resize(1300, 800);
        test::showActive(&page);
        page.setCompany(m_workspace->northwind);
        page.open(m_id);
        auto *tabs = page.findChild<QTabBar *>();
        QVERIFY(tabs);
        QTRY_VERIFY(readable(page).contains(u"apt_77"_s));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            if (isMasked)
                QCOMPARE(leaksIn(readable(page)), QStringList());
        }
        if (!isMasked)
            QCOMPARE(leaksIn(readable(page)), secrets());
    }

    void theReceiverShowsNothingPersonal_data() { theInspectorShowsNothingPersonal_data(); }

    void theReceiverShowsNothingPersonal()
    {
        QFETCH(const bool, isMasked);
        m_mask->setOn(isMasked);
        test::FakeDialogs dialogs;
        const Fronts fronts = m_fronts->fronts();
        ReceiverPage page(fronts.receiver, fronts.samples, dialogs);
        page.resize(1300, 800);
        test::showActive(&page);
        ReceivedRequest request;
        request.number = 1;
        request.method = "POST";
        request.path = u"/booking?email=zq@private.example"_s;
        request.bodySize = qsizetype(sizeof(payload)) - 1;
        m_workspace->receiver.receive(request, payload,
                                      {{"Host", "127.0.0.1"}, {"X-Customer", "Quillfeather"}});
        QTRY_VERIFY(readable(page).contains(u"apt_77"_s));
        QCOMPARE(leaksIn(readable(page)).isEmpty(), isMasked);
        // What is copied is as it is shown.
        QVERIFY(page.findChild<QAction *>(u"copyReceivedCurl"_s)->isEnabled());
    }

    void theAuditShowsNothingPersonal_data() { theInspectorShowsNothingPersonal_data(); }

    void theAuditShowsNothingPersonal()
    {
        QFETCH(const bool, isMasked);
        m_mask->setOn(isMasked);
        const Company &company = m_workspace->northwind;
        const auto add = [&](const QString &what, const QString &before, const QString &after) {
            m_workspace->audit.add(company.id, company.externalId, what, before, after);
        };
        add(u"endpoint.CRM.hold"_s, u"none"_s, u"by-hand: Zebedee Quillfeather asked for it"_s);
        add(u"endpoint.CRM.filter"_s, u"customer.lastname:Quillfeather"_s,
            u"-appointment.notes:\"*latex*\""_s);
        add(u"endpoint.CRM.headers"_s, u"X-Owner: zq@private.example"_s, u"X-Call: +1 555 0188"_s);
        add(u"settings.bookingUrl"_s, {}, QString::fromLatin1(payload));
        test::FakeDialogs dialogs;
        AuditPage page(m_fronts->fronts(), dialogs);
        page.resize(1300, 800);
        test::showActive(&page);
        page.setCompany(company);
        auto *table = page.findChild<QAbstractItemView *>(u"auditTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QString seen;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            seen += readable(page);
        }
        QVERIFY(seen.contains(u"apt_77"_s));
        QVERIFY(seen.contains(u"by-hand: "_s));
        QCOMPARE(leaksIn(seen), isMasked ? QStringList() : secrets());
    }

    void whatIsNobodysStaysInTheAudit()
    {
        const auto shown = [](const QString &what, const QString &text) {
            AuditEntry entry;
            entry.what = what;
            entry.after = text;
            return withoutPersonalData(entry).after;
        };
        for (const QString &text :
             {u"https://crm.northwind.example:8443/hooks/12345678901/abc?v=2"_s,
              u"1m 5m 30m 2h 5h 10h 10h"_s, u"2026-11-02T09:00:00Z"_s, u"10.0.0.0/8"_s,
              u"dlv_0000000000035"_s, u"csv, 1200 deliveries"_s, u"on"_s, u"30000"_s, QString()})
            QCOMPARE(shown(u"settings.bookingUrl"_s, text), text);
        QCOMPARE(shown(u"endpoint.CRM.filter"_s, u"appointment.locationId:12"_s),
                 u"appointment.locationId:12"_s);
        QCOMPARE(shown(u"endpoint.CRM.filter"_s, u"customFields.a.value:\"Zoe\""_s), u"[masked]"_s);
        QCOMPARE(shown(u"endpoint.CRM.hold"_s, u"failing"_s), u"failing"_s);
        QCOMPARE(shown(u"endpoint.CRM.headers"_s,
                       u"X-A: ann@a.example, (416) 555-0188 or 0049 30 1234567"_s),
                 u"X-A: [masked], [masked] or [masked]"_s);
    }

    void anAnswerThatRepeatsDataIsMaskedAsWell()
    {
        m_mask->setOn(true);
        addDelivery();
        const Result<DeliveryDetail> detail = m_fronts->fronts().deliveries.detail(m_id).result();
        QVERIFY(detail.ok());
        QVERIFY(!detail->attempts.isEmpty());
        for (const Attempt &attempt : detail->attempts) {
            QCOMPARE(leaksIn(QString::fromUtf8(attempt.responseBody)), QStringList());
            QVERIFY(attempt.errorDetail.contains(u"[masked]"_s));
            QCOMPARE(leaksIn(attempt.errorDetail), QStringList());
        }
        QCOMPARE(detail->delivery.lastErrorDetail, u"no HTTP: [masked]"_s);
        QCOMPARE(detail->event.subjects.name, u"[masked]"_s);
        QVERIFY(detail->payload.contains("apt_77"));
        m_mask->setOn(false);
        QVERIFY(m_fronts->fronts().deliveries.detail(m_id).result()->payload == payload);
    }

    void filtersThatNameSomebodyAreNotOffered()
    {
        const CompanyId company = m_workspace->northwind.id;
        FiltersFront &filters = m_fronts->fronts().filters;
        for (const QString &filter :
             {u"status:failed"_s, u"zebedee"_s, u"email:zq@private.example"_s,
              u"status:failed OR body:quillfeather"_s, u"customer:\"zq@private.example\""_s})
            filters.noteUsed(company, filter).waitForFinished();
        filters.save(company, u"Mine"_s, u"email:zq@private.example"_s, FilterSaving::Beside)
                .waitForFinished();
        QCOMPARE(filters.recent(company).result()->size(), 5);
        m_mask->setOn(true);
        QCOMPARE(*filters.recent(company).result(), QStringList{u"status:failed"_s});
        QVERIFY(filters.list(company).result()->isEmpty());
        QVERIFY(filters.hides(u"zebedee"_s));
        QVERIFY(filters.hides(u"(not: a filter"_s));
        QVERIFY(!filters.hides(u"status:failed code:>=500"_s));
        m_mask->setOn(false);
        QVERIFY(!filters.hides(u"zebedee"_s));
        QCOMPARE(filters.list(company).result()->size(), 1);
    }

    void theListsRowsRepeatNoReceiversWords()
    {
        addDelivery();
        m_workspace->deliveries.ledger.last().delivery.lastErrorDetail =
                u"redirected to https://crm.example/?email=zq@private.example"_s;
        DeliveriesFront &front = m_fronts->fronts().deliveries;
        DeliveryQuery query;
        query.company = m_workspace->northwind.id;
        const auto details = [&] {
            QStringList all;
            for (const QList<Delivery> &rows :
                 {*front.page(query, {}).result(), front.beginning(query, {}).result()->rows,
                  front.scan(query, 10, {}).result()->rows,
                  front.findMoment(query, SystemClock().now(), {}).result()->rows})
                all.append(rows.value(0).lastErrorDetail);
            return all;
        };
        QCOMPARE(leaksIn(details().join(u' ')), QStringList{u"zq@private.example"_s});
        m_mask->setOn(true);
        QCOMPARE(details(), QStringList(4, u"[masked]"_s));
    }

    /// A store gives both answers in one thread, one after the other.
    void theCommandWaitsForNoAnswerInTheThreadOfAnother()
    {
        addDelivery();
        m_mask->setOn(true);
        m_workspace->deliveries.answers.hold();
        const auto command = m_fronts->fronts().deliveries.curlCommand(m_id);
        QCOMPARE(m_workspace->deliveries.answers.waiting(), 2);
        m_workspace->deliveries.answers.release();
        QVERIFY(command.isFinished());
        QVERIFY(command.result()->startsWith(u"curl "_s));
    }

    void filtersOfPlansThatNameSomebodyAreNotShown()
    {
        const CompanyId company = m_workspace->northwind.id;
        PlansFront &plans = m_fronts->fronts().plans;
        ResendWish wish;
        wish.company = company;
        for (const QString &filter : {u"status:failed"_s, u"email:zq@private.example"_s}) {
            wish.filter = *DeliveryFilter::parse(filter);
            QVERIFY(plans.start(wish).result().ok());
        }
        QCOMPARE(plans.get(PlanId(2)).result()->filter, u"email:zq@private.example"_s);
        m_mask->setOn(true);
        QCOMPARE(plans.list(company).result()->value(0).filter, u"[masked]"_s);
        QCOMPARE(plans.list(company).result()->value(1).filter, u"status:failed"_s);
        for (const auto ask :
             {&PlansFront::get, &PlansFront::pause, &PlansFront::resume, &PlansFront::cancel})
            QCOMPARE((plans.*ask)(PlanId(2)).result()->filter, u"[masked]"_s);
    }

    void aKeptSampleMayBeAPayloadOfBefore()
    {
        const CompanyId company = m_workspace->northwind.id;
        SamplesFront &samples = m_fronts->fronts().samples;
        samples.save(company, u"Mine"_s, Trigger::AppointmentConfirmed, payload,
                     SampleSaving::Beside)
                .waitForFinished();
        QVERIFY(!leaksIn(QString::fromUtf8(samples.load(company, u"Mine"_s).result()->payload))
                         .isEmpty());
        m_mask->setOn(true);
        QCOMPARE(leaksIn(QString::fromUtf8(samples.load(company, u"Mine"_s).result()->payload)),
                 QStringList());
    }

    void theSwitchAsksAndIsKeptAndSeen()
    {
        const QTemporaryDir home;
        QSettings file(home.filePath(u"ui.ini"_s), QSettings::IniFormat);
        file.setValue(u"privacy/mask"_s, u"yes, please"_s); // broken
        bool mayGo = false;
        MaskSwitch maskSwitch(*m_mask, file,
                              [&](const auto &go, const auto &stay) { mayGo ? go() : stay(); });
        maskSwitch.restore();
        QVERIFY(!m_mask->isOn());
        QMainWindow window;
        auto *action = new QAction(&window);
        action->setObjectName(u"maskAction"_s);
        action->setCheckable(true);
        maskSwitch.addTo(window);
        PrivacySection section(maskSwitch);
        section.show();
        test::showActive(&window);
        auto *check = section.findChild<QCheckBox *>(u"maskCheck"_s);
        auto *mark = window.findChild<QToolButton *>(u"maskMark"_s);
        QVERIFY(!mark->isVisible());
        action->trigger(); // somebody stays
        QVERIFY(!m_mask->isOn());
        QVERIFY(!action->isChecked());
        mayGo = true;
        action->trigger();
        QVERIFY(m_mask->isOn());
        QVERIFY(action->isChecked());
        QVERIFY(check->isChecked());
        QVERIFY(mark->isVisible());
        ScreenMask next;
        MaskSwitch again(next, file, [](const auto &go, const auto &) { go(); });
        again.restore();
        QVERIFY(next.isOn());
        check->click();
        QVERIFY(!m_mask->isOn());
        action->trigger();
        section.resetToDefaults();
        QVERIFY(!m_mask->isOn());
    }

private:
    void addDelivery()
    {
        m_id = m_workspace->deliveries.add(
                m_workspace->northwind.id, Trigger::AppointmentConfirmed, DeliveryStatus::Failed,
                SystemClock().now() - 60 * microsPerSecond,
                u"https://crm.northwind.example/hooks"_s, u"Zebedee Quillfeather"_s);
        DeliveryDetail &detail = m_workspace->deliveries.ledger.last();
        detail.payload = payload;
        detail.event.subjects.email = u"zq@private.example"_s;
        detail.delivery.lastErrorDetail = u"no HTTP: Quillfeather"_s;
        for (Attempt &attempt : detail.attempts) {
            attempt.responseBody = "No room for ZEBEDEE Quillfeather, +1 555 0188";
            attempt.errorDetail = u"no HTTP: zq@private.example"_s;
            attempt.responseHeaders.append(
                    qMakePair(QByteArray("X-Customer"), QByteArray("zq@private.example")));
        }
    }

    std::unique_ptr<test::Themed> m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<ScreenMask> m_mask;
    std::unique_ptr<MaskedFronts> m_fronts;
    QString m_id;
};

QTEST_MAIN(TestMasking)
#include "tst_masking.moc"
