#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int windowLimitMs = 60'000;

} // namespace

// hookkeeper --background: what goes on without the window.
class TestWithoutWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSendsAndShowsItsWindowWhenItIsStartedAgain()
    {
        const ThreadedReceiver receiver;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"a"_s, receiver.url());
        const auto first = start(ctl, {u"--background"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasSocket(ctl), windowLimitMs);
        ctl.run({u"trigger"_s, u"a"_s, u"SmsReminder"_s});
        QTRY_COMPARE_WITH_TIMEOUT(receiver.count(), 1, windowLimitMs);
        QCOMPARE(kept(ctl, u"window/page"_s), QString()); // no window has been made

        const auto again = start(ctl, {u"--background"_s});
        QVERIFY(again->waitForFinished(windowLimitMs));
        QCOMPARE(again->exitCode(), 0);
        QCOMPARE(kept(ctl, u"window/page"_s), QString());

        const auto second = start(ctl, {});
        QVERIFY(second->waitForFinished(windowLimitMs));
        QCOMPARE(second->exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(kept(ctl, u"window/page"_s), u"simulator"_s, windowLimitMs);
        QCOMPARE(first->state(), QProcess::Running);
        first->terminate(); // as the end of a session does
        QVERIFY(first->waitForFinished(windowLimitMs));
        QCOMPARE(first->exitStatus(), QProcess::NormalExit);
        QCOMPARE(first->exitCode(), 0);
    }

    void aFailingEndpointIsNotedForTheNextWindow()
    {
        const ThreadedReceiver receiver([](int, const Arrived &) { return 410; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"a"_s, receiver.url());
        const auto first = start(ctl, {u"--background"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasSocket(ctl), windowLimitMs);
        ctl.run({u"trigger"_s, u"a"_s, u"SmsReminder"_s});
        QTRY_COMPARE_WITH_TIMEOUT(receiver.count(), 1, windowLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(notices(ctl).contains(u"\"cause\":\"held\""), windowLimitMs);
        first->kill();
        QVERIFY(first->waitForFinished(windowLimitMs));
    }

private:
    static std::unique_ptr<QProcess> start(const ConsoleDriver &ctl, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = ctl.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(HK_WINDOW),
                       QStringList{u"--store"_s, ctl.storePath()} + arguments);
        if (!process->waitForStarted(windowLimitMs))
            qFatal("cannot start %s", HK_WINDOW);
        return process;
    }
    static bool hasSocket(const ConsoleDriver &ctl)
    {
        return !QDir(ctl.path(u"."_s)).entryList({u"hookkeeper-*"_s}, QDir::System).isEmpty();
    }
    static QSettings &settings(const ConsoleDriver &ctl)
    {
        static std::unique_ptr<QSettings> read;
        read = std::make_unique<QSettings>(ctl.path(u"Hookkeeper/hookkeeper.conf"_s),
                                           QSettings::IniFormat);
        return *read;
    }
    static QString kept(const ConsoleDriver &ctl, const QString &key)
    {
        return settings(ctl).value(key).toString();
    }
    static QString notices(const ConsoleDriver &ctl)
    {
        const QSettings &read = settings(ctl);
        QString all;
        const QStringList keys = read.allKeys();
        for (const QString &key : keys) {
            if (key.startsWith(u"notices/of-"))
                all += read.value(key).toString();
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestWithoutWindow)
#include "tst_withoutwindow.moc"
