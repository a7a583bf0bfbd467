#include "tests/ui/receiver/receiverpagetest.h"
#include "ui/receiver/receivedmodel.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QHash>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QFontMetrics>
#include <QtGui/QKeySequence>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace hk;

/// What of the page can be seen, reached with keys and read out.
class TestReceiverLayout : public QObject, protected test::ReceiverPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(1100); }
    void cleanupTestCase()
    {
        m_page.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void noTwoControlsShareAMnemonic()
    {
        m_workspace->receiver.start(8765);
        QCOMPARE(sharedMnemonics(), QStringList());
        receive(SignatureVerdict::Valid, "{}");
        auto *tabs = m_page->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(sharedMnemonics(), QStringList());
        }
        test::retype(part<QLineEdit>("receivedSearch"), QStringLiteral("nothing has this"));
        QTRY_VERIFY(part<QWidget>("clearRequestFilterButton")->isVisible());
        QCOMPARE(sharedMnemonics(), QStringList());
        m_workspace->receiver.stop();
        QCOMPARE(sharedMnemonics(), QStringList());
    }

    void verdictsAndTabsHaveRoom()
    {
        m_page->resize(1200, 800); // of a window of 1440
        receive(SignatureVerdict::Invalid, "{}");
        ReceivedRequest request = next();
        request.schema = SchemaVerdict::Problems;
        request.schemaProblems = 38;
        request.arrival.repeats = 1;
        request.arrival.repeatedAnswer = 200;
        m_workspace->receiver.receive(request);
        QCoreApplication::processEvents();
        auto *table = part<QTableView>("requestsTable");
        QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                 qPrintable(QString::number(table->horizontalHeader()->length())));
        const Metrics metrics = Metrics::of(table);
        for (const auto &[column, look] :
             {std::pair(int(ReceivedModel::Signature), verdictBadge(SignatureVerdict::Invalid)),
              std::pair(int(ReceivedModel::Payload), schemaBadge(request)),
              std::pair(int(ReceivedModel::Arrival), arrivalBadge(request))}) {
            QVERIFY(table->columnWidth(column) - metrics.px(15)
                    >= badgeSize(look, table->font(), metrics).width());
        }
        const auto *tabs = m_page->findChild<QTabWidget *>()->tabBar();
        QVERIFY(tabs->sizeHint().width() <= m_page->findChild<QTabWidget *>()->width());
    }

    // Which trigger it was is what one looks for; the verdicts of most requests are short.
    void theTriggerIsReadable()
    {
        m_page->resize(1200, 800); // of a window of 1440
        receive(SignatureVerdict::Valid, "{}");
        QCoreApplication::processEvents();
        auto *table = part<QTableView>("requestsTable");
        const QFontMetrics code(fontOf(TextRole::Code, table));
        QVERIFY(table->columnWidth(ReceivedModel::TriggerName)
                > code.horizontalAdvance(QStringLiteral("RescheduleConfirmation")));
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    }

    void atTheLeastSizeSeveralRequestsAreSeen()
    {
        m_page->resize(896, 588); // of a window of 960 x 640
        for (int i = 0; i < 6; ++i)
            receive(SignatureVerdict::Valid, "{}");
        QCoreApplication::processEvents();
        auto *table = part<QTableView>("requestsTable");
        QVERIFY2(table->viewport()->height() >= 4 * table->rowHeight(0),
                 qPrintable(QString::number(table->viewport()->height())));
    }

    void manyWordsPushNothingAway_data()
    {
        QTest::addColumn<QSize>("page");
        QTest::newRow("a window of 1440 x 860") << QSize(1200, 770);
        QTest::newRow("a window of 1280 x 860") << QSize(1040, 770);
        QTest::newRow("a window of 1024 x 700") << QSize(944, 620);
        QTest::newRow("a window of 960 x 640") << QSize(880, 560);
    }
    void manyWordsPushNothingAway()
    {
        QFETCH(QSize, page);
        m_page->resize(page);
        m_workspace->receiver.start(8765);
        receive(SignatureVerdict::Valid, "{}");
        QTRY_VERIFY(part<QWidget>("saveReceivedSampleButton")->isEnabled());
        QTRY_COMPARE(misplaced().join(u' '), QString());
        ReceivedRequest request = next();
        request.signature = SignatureVerdict::Invalid;
        request.signatureExplanation = QStringLiteral("made with another key ").repeated(18);
        request.schema = SchemaVerdict::Problems;
        request.schemaProblems = 38;
        request.schemaProblem = QStringLiteral("is not a text of the schema ").repeated(14);
        request.arrival.repeats = 1;
        request.arrival.repeatedAnswer = 200;
        request.arrival.overtakenBy = 1;
        request.arrival.time = ArrivalVerdict::Time::CreatedAt;
        request.arrival.offBy = -400 * microsPerSecond;
        m_workspace->receiver.receive(request, "{}");
        part<QTableView>("requestsTable")->selectRow(0);
        auto *words = part<QLabel>("verdictLabel");
        QTRY_VERIFY(words->text().contains(QLatin1String("another key")));
        QTRY_COMPARE(misplaced().join(u' '), QString());
        // The words can be read to their end, with the keyboard too.
        auto *box = part<QScrollArea>("verdictBox");
        QVERIFY(words->height() > box->viewport()->height());
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(box->focusPolicy() & Qt::TabFocus);
        box->setFocus();
        test::press(box, Qt::Key_End);
        for (int i = 0; i < 60; ++i)
            test::press(box, Qt::Key_Down);
        QCOMPARE(box->verticalScrollBar()->value(), box->verticalScrollBar()->maximum());
        QVERIFY(box->verticalScrollBar()->maximum() > 0);
    }

    void theCardWrapsWhenThereIsNoRoom()
    {
        m_page->resize(1160, 760);
        auto *port = part<QSpinBox>("receiverPort");
        auto *answer = part<QComboBox>("receiverAnswer");
        const auto isOneRow = [port, answer] {
            const int down = answer->mapTo(answer->window(), QPoint()).y()
                    - port->mapTo(port->window(), QPoint()).y();
            return qAbs(down) < port->height();
        };
        const auto *area = m_page->findChild<QScrollArea *>();
        QTRY_VERIFY(isOneRow());
        for (const int zoom : {125, 150, 175, 150, 100, 200}) {
            m_themed.theme.setZoom(zoom);
            QTRY_COMPARE(isOneRow(), zoom < 150);
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(QString::number(zoom)));
        }
        m_themed.theme.setZoom(100);
        QTRY_VERIFY(isOneRow());
        m_page->resize(700, 760);
        QTRY_VERIFY(!isOneRow());
    }

    void everythingThatTakesTheFocusHasANameForAssistiveTools()
    {
        receive(SignatureVerdict::Valid, "{}");
        test::retype(part<QLineEdit>("receivedSearch"), QStringLiteral("boo"));
        QCOMPARE(namelessFaces(QAccessible::queryAccessibleInterface(m_page.get())), QStringList());
    }

    void widthsSetByHandAreKept()
    {
        const QTemporaryDir home;
        QSettings settings(home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        m_page->remember(settings);
        receive(SignatureVerdict::Valid, "{}");
        auto *table = part<QTableView>("requestsTable");
        QVERIFY(settings.allKeys().isEmpty()); // nobody set any
        table->horizontalHeader()->resizeSection(ReceivedModel::Request, 177);
        table->horizontalHeader()->resizeSection(ReceivedModel::Answer, 61);
        ReceivedRequest request = next(); // what it says would be wider
        request.answeredStatus = std::nullopt;
        m_workspace->receiver.receive(request);
        QCOMPARE(table->columnWidth(ReceivedModel::Answer), 61);

        ReceiverPage again(m_workspace->receiver, m_workspace->samples, *m_dialogs);
        again.remember(settings);
        again.resize(1100, 760);
        again.show();
        auto *other = again.findChild<QTableView *>(QStringLiteral("requestsTable"));
        QTRY_COMPARE(other->columnWidth(ReceivedModel::Request), 177);
        QCOMPARE(other->columnWidth(ReceivedModel::Answer), 61);
    }

    void tabGoesThroughTheListBeforeTheRequest()
    {
        receive(SignatureVerdict::Valid, "{}");
        QStringList order;
        const QStringList sought{QStringLiteral("exportHarButton"),
                                 QStringLiteral("clearRequestsButton"),
                                 QStringLiteral("requestsTable"), QStringLiteral("receivedBody")};
        const QWidget *begin = part<QPushButton>("newRequestsButton");
        for (const QWidget *at = begin->nextInFocusChain(); at != begin;
             at = at->nextInFocusChain()) {
            if (sought.contains(at->objectName()))
                order.append(at->objectName());
        }
        QCOMPARE(order, sought);
    }

    void widthsThatCannotBeAreNotTaken()
    {
        const QTemporaryDir home;
        QSettings settings(home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        receive(SignatureVerdict::Valid, "{}");
        auto *table = part<QTableView>("requestsTable");
        QList<int> usual;
        for (int column = 0; column < ReceivedModel::columns; ++column)
            usual.append(table->columnWidth(column));
        settings.setValue(QStringLiteral("receiver/columns"),
                          QStringList{QStringLiteral("request=-5"), QStringLiteral("=300"),
                                      QStringLiteral("nope=300"), QStringLiteral("time=wide"),
                                      QStringLiteral("answer=99999"), QString()});
        m_page->remember(settings);
        for (int column = 0; column < ReceivedModel::columns; ++column)
            QCOMPARE(table->columnWidth(column), usual.at(column));
    }

private:
    /// Parts of the request that are not whole, not where they can be scrolled to, or over another.
    QStringList misplaced() const
    {
        QCoreApplication::processEvents();
        const QWidget *body = m_page->findChild<QScrollArea *>()->widget();
        QList<std::pair<QString, QRect>> places;
        for (const char *name :
             {"verdictBadge", "schemaBadge", "arrivalBadge", "verdictBox", "receivedTabs",
              "copyReceivedCurlButton", "saveReceivedSampleButton", "receivedToSimulatorButton"}) {
            const auto *widget = part<QWidget>(name);
            places.append(
                    {QLatin1String(name), QRect(widget->mapTo(body, QPoint()), widget->size())});
        }
        QStringList wrong;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto &[name, place] = places.at(i);
            const auto *widget = part<QWidget>(qPrintable(name));
            if (!body->rect().contains(place)
                || place.height() < widget->minimumSizeHint().height())
                wrong.append(name);
            for (qsizetype other = 0; other < i; ++other) {
                if (places.at(other).second.intersects(place))
                    wrong.append(places.at(other).first + QStringLiteral(" and ") + name);
            }
        }
        return wrong;
    }
    /// Controls that can be seen and are reached by the same key with Alt.
    QStringList sharedMnemonics() const
    {
        QHash<QString, QString> known{{QStringLiteral("Alt+F"), QStringLiteral("File")},
                                      {QStringLiteral("Alt+E"), QStringLiteral("Edit")},
                                      {QStringLiteral("Alt+V"), QStringLiteral("View")},
                                      {QStringLiteral("Alt+D"), QStringLiteral("Delivery")},
                                      {QStringLiteral("Alt+T"), QStringLiteral("Tools")},
                                      {QStringLiteral("Alt+H"), QStringLiteral("Help")}};
        QStringList shared;
        const auto take = [&](const QString &text) {
            const QString keys = QKeySequence::mnemonic(text).toString();
            if (keys.isEmpty())
                return;
            if (known.contains(keys))
                shared.append(keys + u' ' + known.value(keys) + u' ' + text);
            known.insert(keys, text);
        };
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                take(button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(widget);
                     label && label->buddy())
                take(label->text());
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    take(tabs->tabText(i));
            }
        }
        return shared;
    }
    /// What a screen reader meets below `face` that takes the focus or is a button, without a name.
    static QStringList namelessFaces(QAccessibleInterface *face)
    {
        QStringList nameless;
        for (int i = 0; face && i < face->childCount(); ++i) {
            QAccessibleInterface *child = face->child(i);
            if (!child || child->state().invisible)
                continue;
            const bool needsName =
                    child->state().focusable || child->role() == QAccessible::PushButton;
            if (needsName && child->text(QAccessible::Name).isEmpty() && child->object())
                nameless.append(QLatin1String(child->object()->metaObject()->className()) + u' '
                                + child->object()->objectName());
            if (child->role() != QAccessible::Table)
                nameless += namelessFaces(child);
        }
        return nameless;
    }
};

QTEST_MAIN(TestReceiverLayout)
#include "tst_receiverlayout.moc"
