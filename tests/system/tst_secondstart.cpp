#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtTest/QTest>

#include <csignal>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int startLimitMs = 60'000;

} // namespace

// The program with the window, started twice.
class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<ConsoleDriver>(); }
    void cleanup()
    {
        if (m_first)
            end(*m_first);
        m_first.reset();
        m_ctl.reset();
    }

    void aLinkGivenToTheSecondOpensInTheFirst()
    {
        const ThreadedReceiver receiver;
        m_ctl->makeCompany(u"a"_s, receiver.url());
        m_ctl->makeCompany(u"b"_s, receiver.url());
        const QString delivery = acceptedBy(u"b"_s);
        startFirst();
        QTRY_COMPARE_WITH_TIMEOUT(kept(u"window/company"_s), u"a"_s, startLimitMs);
        QCOMPARE(startAgain({u"hookkeeper://delivery/"_s + delivery}), 0);
        QTRY_COMPARE_WITH_TIMEOUT(kept(u"window/company"_s), u"b"_s, startLimitMs);
        QTRY_COMPARE_WITH_TIMEOUT(kept(u"window/page"_s), u"deliveries"_s, startLimitMs);
        QCOMPARE(m_first->state(), QProcess::Running);
    }

    void withoutALinkItOnlyComesToTheFront()
    {
        startFirst();
        QCOMPARE(startAgain({}), 0);
        QCOMPARE(m_first->state(), QProcess::Running);
    }

    void anotherStoreIsAnotherWindow()
    {
        startFirst();
        const auto other = start({}, m_ctl->path(u"other.db"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 2, startLimitMs);
        QCOMPARE(other->state(), QProcess::Running);
        end(*other);
    }

    void oneThatWasKilledBlocksNobody()
    {
        startFirst();
        m_first->kill();
        QVERIFY(m_first->waitForFinished(startLimitMs));
        QCOMPARE(sockets().size(), 1); // it could not take it away
        startFirst();
        QCOMPARE(startAgain({}), 0);
    }

    /// Stopped, as one that waits for a disk: the second neither sends from its store nor takes its
    /// place, and what it was told is done once the first can.
    void oneThatDoesNotAnswerStaysTheFirst()
    {
        const ThreadedReceiver receiver;
        m_ctl->makeCompany(u"a"_s, receiver.url());
        m_ctl->makeCompany(u"b"_s, receiver.url());
        const QString delivery = acceptedBy(u"b"_s);
        startFirst();
        QTRY_COMPARE_WITH_TIMEOUT(kept(u"window/company"_s), u"a"_s, startLimitMs);
        const QDateTime since = listensSince();
        const auto pid = static_cast<pid_t>(m_first->processId());
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        QCOMPARE(startAgain({u"--background"_s}), 0);
        const auto second = start({u"hookkeeper://delivery/"_s + delivery}, m_ctl->storePath());
        QByteArray words;
        const auto saysSo = [&] {
            words += second->readAllStandardError();
            return words.contains("does not answer");
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysSo(), startLimitMs);
        QCOMPARE(second->state(), QProcess::Running); // with a dialog that says so
        QCOMPARE(listensSince(), since);
        QVERIFY(lockedBy().contains(QString::number(pid)));
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(kept(u"window/company"_s), u"b"_s, startLimitMs);
        QCOMPARE(startAgain({}), 0);
        end(*second);
    }

private:
    QString lockedBy() const
    {
        QFile lock(m_ctl->storePath() + u".dispatch.lock"_s);
        return lock.open(QIODevice::ReadOnly) ? QString::fromUtf8(lock.readAll()) : QString();
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &store) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = m_ctl->environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(HK_WINDOW), QStringList{u"--store"_s, store} + arguments);
        if (!process->waitForStarted(startLimitMs))
            qFatal("cannot start %s", HK_WINDOW);
        return process;
    }
    /// Until it listens.
    void startFirst()
    {
        const QDateTime before = listensSince();
        m_first = start({}, m_ctl->storePath());
        QTRY_VERIFY_WITH_TIMEOUT(listensSince().isValid() && listensSince() != before,
                                 startLimitMs);
    }
    QDateTime listensSince() const
    {
        return QFileInfo(m_ctl->path(sockets().value(0, u"none"_s))).metadataChangeTime();
    }
    /// How it ends; -1 where it opens a window of its own.
    int startAgain(const QStringList &arguments) const
    {
        const auto second = start(arguments, m_ctl->storePath());
        if (!second->waitForFinished(startLimitMs)) {
            second->kill();
            second->waitForFinished();
            return -1;
        }
        return second->exitStatus() == QProcess::NormalExit ? second->exitCode() : -1;
    }
    QStringList sockets() const
    {
        return QDir(m_ctl->path(u"."_s)).entryList({u"hookkeeper-*"_s}, QDir::System);
    }
    QString kept(const QString &key) const
    {
        const QSettings settings(m_ctl->path(u"Hookkeeper/hookkeeper.conf"_s),
                                 QSettings::IniFormat);
        return settings.value(key).toString();
    }
    QString acceptedBy(const QString &company) const
    {
        m_ctl->run({u"trigger"_s, company, u"SmsReminder"_s});
        const Ran listed = m_ctl->run({u"deliveries"_s, company});
        return listed.rows().constFirst().value(u"id"_s).toString();
    }
    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished(startLimitMs);
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
    std::unique_ptr<QProcess> m_first;
};

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
