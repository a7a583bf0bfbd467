#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/auditpage.h"
#include "ui/common/messagebar.h"
#include "ui/common/toast.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace hk;
using namespace Qt::StringLiterals;

/// The Audit page by keys and object names.
class TestAuditPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        fill(3);
        show();
    }

    void cleanup()
    {
        m_page.reset();
        m_dialogs.reset();
        m_workspace.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void theFirstColumnIsInViewWhereNotAllFit()
    {
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        m_page->resize(500, 700);
        table()->horizontalHeader()->resizeSection(AuditModel::Who, 400);
        QTRY_VERIFY(table()->horizontalScrollBar()->maximum() > 0);
        fill(1);
        m_page->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(table()->horizontalScrollBar()->value(), 0);
    }

    void entriesStandNewestFirstAndTheFirstIsShown()
    {
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell(0, AuditModel::What), u"settings.url3"_s);
        QCOMPARE(cell(0, AuditModel::Before), u"old 3"_s);
        QCOMPARE(cell(0, AuditModel::CompanyName), u"co_northwind"_s);
        QCOMPARE(cell(2, AuditModel::What), u"settings.url1"_s);
        QCOMPARE(text("auditBefore"), u"old 3"_s);
        QCOMPARE(text("auditAfter"), u"new 3"_s);
        test::press(table(), Qt::Key_Down);
        QCOMPARE(text("auditBefore"), u"old 2"_s);
        const auto *hash = test::find<QLineEdit>(m_page.get(), u"auditHash"_s);
        QVERIFY(hash->text().contains(u"5a"_s.repeated(32)));
    }

    void anEntryIsWholeWhereListAndEntryHaveTooLittleRoom()
    {
        m_themed.theme.setZoom(200);
        const auto asBefore = qScopeGuard([this] { m_themed.theme.setZoom(100); });
        m_page->setFixedSize(1200, 620); // less than it asks for
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        for (const QString &name : {u"auditBefore"_s, u"auditAfter"_s}) {
            auto *field = test::find<QPlainTextEdit>(m_page.get(), name);
            QTRY_VERIFY(field->height() >= field->minimumHeight());
            QVERIFY(field->minimumHeight() >= 96);
            const auto labels = m_page->findChildren<QLabel *>();
            const auto label =
                    std::ranges::find(labels, static_cast<QWidget *>(field), &QLabel::buddy);
            QVERIFY(label != labels.end());
            QVERIFY((*label)->height() >= (*label)->sizeHint().height());
        }
        QVERIFY(table()->height() >= 2 * table()->verticalHeader()->defaultSectionSize());
    }

    void whatTheEntrySaysStepsAsideWhereTheListHasNoRoom()
    {
        const auto hidden = [this] {
            QList<int> sections;
            for (int section = 0; section < AuditModel::columns; ++section) {
                if (table()->isColumnHidden(section))
                    sections.append(section);
            }
            return sections;
        };
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(hidden(), QList<int>());
        auto *scope = test::find<QComboBox>(m_page.get(), u"auditScope"_s);
        m_page->resize(700, 700);
        QTRY_VERIFY(hidden().contains(AuditModel::CompanyName));
        scope->setCurrentIndex(1); // of all: which one tells more than what was before
        QTRY_VERIFY(!hidden().contains(AuditModel::CompanyName));
        QVERIFY(hidden().contains(AuditModel::Before));
        scope->setCurrentIndex(0);
        m_page->resize(420, 700);
        QTRY_COMPARE(hidden(),
                     (QList<int>{AuditModel::CompanyName, AuditModel::Before, AuditModel::After}));
        QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
        const auto *area = m_page->findChild<QScrollArea *>();
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        QTRY_VERIFY2(scope->width() >= scope->sizeHint().width(), // in a line of its own
                     qPrintable(u"%1 of %2"_s.arg(scope->width()).arg(scope->sizeHint().width())));
        m_page->resize(1100, 800);
        QTRY_COMPARE(hidden(), QList<int>());
        // Who sets a width sees all.
        m_page->resize(420, 700);
        QTRY_COMPARE(hidden().size(), 3);
        table()->horizontalHeader()->resizeSection(AuditModel::Who, 200);
        QCOMPARE(hidden(), QList<int>());
    }

    void anEntryOfTheStoreSaysSo()
    {
        m_workspace->audit.add({}, {}, u"policy.range"_s, {}, u"10.0.0.0/8"_s);
        m_page->refresh();
        QTRY_COMPARE(cell(0, AuditModel::CompanyName), u"Whole store"_s);
        QCOMPARE(cell(0, AuditModel::Before), u"–"_s);
    }

    void theFilterIsAskedForAndItsFaultIsTold()
    {
        auto *filter = test::find<QLineEdit>(m_page.get(), u"auditFilter"_s);
        test::type(filter, u"url2"_s);
        test::press(filter, Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(m_workspace->audit.wishes.constLast().filter.text(), u"url2"_s);
        const qsizetype asked = m_workspace->audit.wishes.size();
        test::retype(filter, u"colour:red"_s);
        test::press(filter, Qt::Key_Return);
        QLabel *fault = test::find<QLabel>(m_page.get(), u"auditFilterFault"_s);
        QVERIFY(fault->text().contains(u"colour"_s));
        QVERIFY(fault->text().contains(u"such as who:window"_s)); // its own fields
        QVERIFY(filter->accessibleDescription().contains(u"colour"_s));
        QCOMPARE(table()->model()->rowCount(), 1); // what was there stays
        QCOMPARE(m_workspace->audit.wishes.size(), asked);
        test::retype(filter, u"nothing has this"_s);
        test::press(filter, Qt::Key_Return);
        auto *clear = m_page->findChild<QPushButton *>(u"clearAuditFilterButton"_s);
        QTRY_VERIFY(clear->isVisible());
        test::click(clear);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(fault->isHidden());
    }

    void allCompaniesCanBeShown()
    {
        m_workspace->audit.add(CompanyId(77), u"other"_s, u"settings.timeout"_s, {}, {});
        m_page->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        test::find<QComboBox>(m_page.get(), u"auditScope"_s)->setCurrentIndex(1);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QVERIFY(!m_workspace->audit.wishes.constLast().company);
    }

    void olderOnesFollowWhenTheEndIsReached()
    {
        m_workspace->audit.lines.clear();
        fill(1000);
        m_page->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        for (int i = 0; i < 20 && table()->model()->rowCount() < 1000; ++i) {
            table()->scrollToBottom();
            QCoreApplication::processEvents();
        }
        QCOMPARE(table()->model()->rowCount(), 1000);
        QCOMPARE(cell(999, AuditModel::What), u"settings.url1"_s);
        QVERIFY(!table()->model()->canFetchMore({}));
    }

    void whatComesMeanwhileWaitsBehindAButton()
    {
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        fill(1);
        m_workspace->deliveries.announce();
        QTRY_VERIFY(newer()->isVisible());
        QCOMPARE(table()->model()->rowCount(), 3);
        test::click(newer());
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_VERIFY(!newer()->isVisible());
    }

    void aWholeChainShowsItsHeadAndABrokenOneItsEntry()
    {
        m_workspace->audit.verdict.head = {3, QByteArray(32, '\x11')};
        test::click(m_page.get(), u"verifyAuditButton"_s);
        QTRY_VERIFY(bar()->text().contains(u"3:"_s + u"11"_s.repeated(32)));
        m_workspace->audit.verdict.broken = AuditBreak{AuditFault::Missing, 2, 2};
        test::click(m_page.get(), u"verifyAuditButton"_s);
        QTRY_COMPARE(bar()->text(), u"Entry 2 is missing."_s);
    }

    void itIsExportedInTheFormOfTheFile()
    {
        m_dialogs->willChooseFile(u"/tmp/a.jsonl"_s);
        test::click(m_page.get(), u"exportAuditButton"_s);
        QTRY_COMPARE(m_workspace->audit.files, QStringList{u"/tmp/a.jsonl"_s});
        QCOMPARE(m_workspace->audit.formats.constFirst(), AuditFormat::JsonLines);
        QTRY_VERIFY(m_page->findChild<Toast *>()->text().contains(u"a.jsonl"_s));
        m_workspace->audit.answers.failNext({ErrorCode::FileUnwritable, u"/tmp/a.csv"_s, {}, {}});
        m_dialogs->willChooseFile(u"/tmp/a.csv"_s);
        test::click(m_page.get(), u"exportAuditButton"_s);
        QTRY_VERIFY(bar()->text().contains(u"a.csv"_s));
    }

    void anErrorStandsInThePlaceOfTheList()
    {
        m_workspace->audit.answers.failNext({ErrorCode::StoreLocked, u"s.db"_s, {}, {}});
        m_page = std::make_unique<AuditPage>(m_workspace->fronts(), *m_dialogs);
        m_page->setCompany(m_workspace->northwind);
        test::showActive(m_page.get());
        QVERIFY(!m_page->findChild<QTableView *>(u"auditTable"_s)->isVisible());
        m_page->refresh();
        QTRY_VERIFY(table()->isVisible());
    }

    void eachCompanyKeepsItsFilter()
    {
        const QTemporaryDir home;
        QSettings settings(home.filePath(u"ui.ini"_s), QSettings::IniFormat);
        show(&settings);
        const auto filter = [this] { return m_page->findChild<QLineEdit *>(u"auditFilter"_s); };
        const auto scope = [this] { return m_page->findChild<QComboBox *>(u"auditScope"_s); };
        test::type(filter(), u"what:settings.url2"_s);
        test::press(filter(), Qt::Key_Return);
        scope()->setCurrentIndex(1);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        Company other = m_workspace->northwind;
        other.id = CompanyId(other.id.value() + 1000);
        other.externalId = u"other"_s;
        m_page->setCompany(other);
        QCOMPARE(filter()->text(), QString());
        QCOMPARE(scope()->currentIndex(), 0);

        show(&settings);
        QCOMPARE(filter()->text(), u"what:settings.url2"_s);
        QCOMPARE(scope()->currentIndex(), 1);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void everythingFitsIntoTheSmallestWindow()
    {
        m_page->resize(960 - 64, 640 - 60);
        QCoreApplication::processEvents();
        for (const auto &name :
             {u"auditFilter"_s, u"auditScope"_s, u"auditTable"_s, u"auditBefore"_s,
              u"verifyAuditButton"_s, u"exportAuditButton"_s}) {
            const QWidget *widget = test::findWidget(m_page.get(), name);
            const QRect place(widget->mapTo(m_page.get(), QPoint()), widget->size());
            QVERIFY2(m_page->rect().contains(place), qPrintable(name));
            QVERIFY2(widget->height() >= 24, qPrintable(name));
        }
        QVERIFY(table()->height() >= 3 * table()->rowHeight(0));
        const auto *before = test::find<QPlainTextEdit>(m_page.get(), u"auditBefore"_s);
        QVERIFY(before->parentWidget()->rect().contains(before->geometry()));
        QVERIFY(before->height() >= before->fontMetrics().height() + 8);
    }

    void everyControlHasAName() { QCOMPARE(test::accessProblems(m_page.get()), QStringList()); }

private:
    void fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            const qsizetype n = m_workspace->audit.lines.size() + 1;
            m_workspace->audit.add(m_workspace->northwind.id, u"co_northwind"_s,
                                   u"settings.url%1"_s.arg(n), u"old %1"_s.arg(n),
                                   u"new %1"_s.arg(n));
        }
    }
    void show(QSettings *settings = nullptr)
    {
        m_page = std::make_unique<AuditPage>(m_workspace->fronts(), *m_dialogs);
        if (settings)
            m_page->remember(*settings);
        m_page->resize(1100, 800);
        m_page->setCompany(m_workspace->northwind);
        test::showActive(m_page.get());
        QTRY_VERIFY(table()->isVisible());
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"auditTable"_s); }
    QPushButton *newer() const
    {
        return m_page->findChild<QPushButton *>(u"newAuditEntriesButton"_s);
    }
    MessageBar *bar() const { return m_page->findChild<MessageBar *>(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString text(const char *name) const
    {
        return test::find<QPlainTextEdit>(m_page.get(), QLatin1String(name))->toPlainText();
    }

    test::Themed m_themed;
    test::LogProbe m_probe;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<AuditPage> m_page;
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
