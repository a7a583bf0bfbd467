#include "tests/app/consoledriver.h"
#include "tests/app/smalldisk.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Stores that cannot be used: refused with 4 and a sentence, and left as they are.
class TestCtlStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unusableStoresAreRefused_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("code");
        QTest::newRow("no database at all")
                << QByteArray("this is no database\n").repeated(400) << u"storeForeign"_s;
        QTest::newRow("a few bytes of text") << QByteArray("hello") << u"storeForeign"_s;
    }
    void unusableStoresAreRefused()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, code);
        ConsoleDriver ctl;
        ctl.useStore(ctl.write(u"odd.db"_s, contents));
        const Ran ran = ctl.run({u"company"_s, u"list"_s});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.code(), code);
        QVERIFY2(ran.message().contains(u"odd.db"_s), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(bytesIn(ctl.storePath()), contents);
    }

    void aFolderIsNoStore()
    {
        ConsoleDriver ctl;
        QVERIFY(QDir().mkpath(ctl.path(u"folder"_s)));
        ctl.useStore(ctl.path(u"folder"_s));
        const Ran ran = ctl.run({u"company"_s, u"list"_s});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.code(), u"storeIsDirectory"_s);
        QVERIFY(QDir(ctl.storePath()).isEmpty());
    }

    void whatOnlyReadsMakesNoStore_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString id = u"dlv_0123456789abc"_s;
        for (const QStringList &command :
             {QStringList{u"company"_s, u"list"_s}, QStringList{u"deliveries"_s, u"c"_s},
              QStringList{u"delivery"_s, u"show"_s, id}, QStringList{u"plan"_s, u"list"_s, u"c"_s},
              QStringList{u"report"_s, u"c"_s}, QStringList{u"audit"_s, u"list"_s},
              QStringList{u"filter"_s, u"list"_s, u"c"_s}, QStringList{u"overview"_s, u"c"_s},
              QStringList{u"settings"_s, u"get"_s, u"c"_s}, QStringList{u"policy"_s, u"show"_s},
              QStringList{u"trigger"_s, u"c"_s, u"SmsReminder"_s},
              QStringList{u"store"_s, u"check"_s}, QStringList{u"store"_s, u"compact"_s}})
            QTest::newRow(qPrintable(command.join(u' '))) << command;
    }
    void whatOnlyReadsMakesNoStore()
    {
        QFETCH(const QStringList, command);
        ConsoleDriver ctl;
        ctl.useStore(ctl.path(u"mistyped.db"_s));
        const Ran ran = ctl.run(command);
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.code(), u"storeMissing"_s);
        QCOMPARE(ran.message(), u"There is no store %1."_s.arg(ctl.storePath()));
        QVERIFY(QDir(ctl.path({})).entryList({u"mistyped*"_s}).isEmpty());
    }

    void whatBelongsToAStoreBeginsOne()
    {
        for (const QStringList &command :
             {QStringList{u"policy"_s, u"allow"_s, u"10.0.0.0/8"_s},
              QStringList{u"dispatch"_s, u"--until-idle"_s},
              QStringList{u"company"_s, u"add"_s, u"c"_s, u"--name"_s, u"C"_s}}) {
            const ConsoleDriver ctl;
            const Ran ran = ctl.run(command);
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            QVERIFY(QFileInfo::exists(ctl.storePath()));
        }
    }

    void damagedAndNewerStoresAreRefusedAsTheyAre_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        // SQLite's file format, section 1.3: the user version is big-endian at 60.
        QTest::newRow("made by a newer program")
                << 60 << QByteArray("\x00\x00\x27\x0f", 4) << u"storeNewer"_s;
        // The first page's own tree begins at 100.
        QTest::newRow("damaged in its first page")
                << 100 << QByteArray(600, '\xa5') << u"storeDamaged"_s;
    }
    void damagedAndNewerStoresAreRefusedAsTheyAre()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        patch(ctl.storePath(), offset, bytes);
        const QByteArray before = bytesIn(ctl.storePath());
        const Ran ran = ctl.run({u"company"_s, u"list"_s});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.code(), code);
        QVERIFY(!ran.error().value("hint"_L1).toString().isEmpty());
        QCOMPARE(bytesIn(ctl.storePath()), before);
    }

    void checkFindsDamageFurtherIn()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s, u"200"_s});
        const Ran sound = ctl.run({u"store"_s, u"check"_s});
        QCOMPARE(sound.exitCode, 0);
        QCOMPARE(sound.row().value("sound"_L1), QJsonValue(true));
        // A page in the middle of the file.
        const qint64 middle = QFile(ctl.storePath()).size() / 4096 / 2 * 4096;
        patch(ctl.storePath(), middle, QByteArray(4096, '\x5a'));
        const Ran ran = ctl.run({u"store"_s, u"check"_s});
        QVERIFY2(ran.exitCode == 1 || ran.exitCode == 4, ran.err.constData());
        if (ran.exitCode == 1)
            QCOMPARE(ran.row().value("sound"_L1), QJsonValue(false));
    }

    void aBackupIsAStoreOfItsOwn()
    {
        ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s});
        const QString copy = ctl.path(u"copy.db"_s);
        QCOMPARE(ctl.run({u"store"_s, u"backup"_s, copy}).exitCode, 0);
        const QByteArray first = bytesIn(copy);
        const Ran again = ctl.run({u"store"_s, u"backup"_s, copy});
        QCOMPARE(again.exitCode, 3);
        QCOMPARE(again.code(), u"fileUnwritable"_s);
        QCOMPARE(bytesIn(copy), first);
        const Ran nowhere = ctl.run({u"store"_s, u"backup"_s, ctl.path(u"no/such/copy.db"_s)});
        QCOMPARE(nowhere.exitCode, 3);
        const QByteArray before = ctl.run({u"deliveries"_s, u"c"_s}).out;
        QVERIFY(QFile::copy(ctl.storePath() + u".key"_s, copy + u".key"_s)
                || !QFile::exists(ctl.storePath() + u".key"_s));
        ctl.useStore(copy);
        QCOMPARE(ctl.run({u"deliveries"_s, u"c"_s}).out, before);
    }

    void aBackupIsRestored()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s});
        const QByteArray then = ctl.run({u"deliveries"_s, u"c"_s}).out;
        const QString copy = ctl.path(u"copy.db"_s);
        QCOMPARE(ctl.run({u"store"_s, u"backup"_s, copy}).exitCode, 0);
        ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--count"_s, u"5"_s});
        const Ran restored = ctl.run({u"store"_s, u"restore"_s, copy});
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QCOMPARE(restored.row().value("unfinished"_L1).toInt(), 1);
        QVERIFY(QFile::exists(restored.row().value("before"_L1).toString()));
        QCOMPARE(ctl.run({u"deliveries"_s, u"c"_s}).out, then);
        QCOMPARE(ctl.run({u"store"_s, u"check"_s}).exitCode, 0);
        const Ran none = ctl.run({u"store"_s, u"restore"_s, ctl.path(u"nowhere"_s)});
        QCOMPARE(none.exitCode, 3);
        QCOMPARE(none.code(), u"fileUnreadable"_s);
    }

    void aStoreThatIsOpenElsewhereIsNotReplaced()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const QString copy = ctl.path(u"copy.db"_s);
        ctl.run({u"store"_s, u"backup"_s, copy});
        const auto sender = ctl.start({u"dispatch"_s});
        QTRY_VERIFY(!ctl.run({u"store"_s, u"check"_s})
                             .row()
                             .value("dailyBackups"_L1)
                             .toArray()
                             .isEmpty());
        const Ran refused = ctl.run({u"store"_s, u"restore"_s, copy});
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.code(), u"storeInUse"_s);
        QVERIFY2(refused.message().contains(u"hookkeeperctl (pid %1)"_s.arg(sender->processId())),
                 qPrintable(refused.message()));
        sender->terminate();
        QVERIFY(sender->waitForFinished());
        QCOMPARE(ctl.run({u"store"_s, u"restore"_s, copy}).exitCode, 0);
    }

    void aStoreShrinksToWhatItHolds()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s, u"2000"_s});
        ctl.makeCompany(u"d"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"trigger"_s, u"d"_s, u"CustomerCreated"_s, u"--count"_s, u"3"_s});
        const QByteArray kept = ctl.run({u"deliveries"_s, u"d"_s}).out;
        QCOMPARE(ctl.run({u"company"_s, u"remove"_s, u"c"_s, u"--yes"_s}).exitCode, 0);
        const Ran compact = ctl.run({u"store"_s, u"compact"_s});
        QVERIFY2(compact.exitCode == 0, compact.err.constData());
        const double after = compact.row().value("after"_L1).toDouble();
        QVERIFY(after * 2 < compact.row().value("before"_L1).toDouble());
        QCOMPARE(QFileInfo(ctl.storePath()).size(), static_cast<qint64>(after));
        QCOMPARE(ctl.run({u"deliveries"_s, u"d"_s}).out, kept);
        QCOMPARE(ctl.run({u"store"_s, u"check"_s}).exitCode, 0);
    }

    void aStoreThatIsOpenIsNotCompacted()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const auto sender = ctl.start({u"dispatch"_s});
        QTRY_VERIFY(!ctl.run({u"store"_s, u"check"_s})
                             .row()
                             .value("dailyBackups"_L1)
                             .toArray()
                             .isEmpty());
        QCOMPARE(ctl.run({u"store"_s, u"compact"_s}).code(), u"storeInUse"_s);
        sender->terminate();
        QVERIFY(sender->waitForFinished());
        QCOMPARE(ctl.run({u"store"_s, u"compact"_s}).exitCode, 0);
    }

    void compactingNeedsRoomAndSaysHowMuch()
    {
        ConsoleDriver ctl;
        const SmallDisk disk(ctl.path(u"small"_s), "size=48m");
        if (!disk.isMounted())
            QSKIP("only root may mount a file system");
        ctl.useStore(ctl.path(u"small/store.db"_s));
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s, u"1500"_s});
        QFile filler(ctl.path(u"small/filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(64 * 1024, 'x')) == 64 * 1024)
            continue;
        QVERIFY(filler.resize(filler.size() - 4 * 1024 * 1024)); // enough to open it
        filler.close();
        const Ran refused = ctl.run({u"store"_s, u"compact"_s});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.message().contains(u"of room beside it"_s), qPrintable(refused.message()));
        QVERIFY(filler.remove());
        QCOMPARE(ctl.run({u"store"_s, u"compact"_s}).exitCode, 0);
        QCOMPARE(ctl.run({u"store"_s, u"check"_s}).exitCode, 0);
    }

    void aReadOnlyStoreIsRefused()
    {
        ConsoleDriver ctl;
        const SmallDisk disk(ctl.path(u"disk"_s), "size=16m");
        if (!disk.isMounted())
            return refusedByPermissions(ctl);
        ctl.useStore(ctl.path(u"disk/store.db"_s));
        ctl.run({u"company"_s, u"add"_s, u"c"_s, u"--name"_s, u"C"_s});
        QVERIFY(disk.makeReadOnly());
        const Ran ran = ctl.run({u"company"_s, u"add"_s, u"d"_s, u"--name"_s, u"D"_s});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.code(), u"storeReadOnly"_s);
    }

    void aFullDiskLosesNothing()
    {
        ConsoleDriver ctl;
        const SmallDisk disk(ctl.path(u"disk"_s), "size=3m");
        if (!disk.isMounted())
            QSKIP("a small file system can only be mounted by root");
        ctl.useStore(ctl.path(u"disk/store.db"_s));
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        QList<QJsonObject> accepted;
        Ran ran;
        for (int round = 0; round < 40 && (round == 0 || ran.exitCode == 0); ++round) {
            ran = ctl.run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s, u"100"_s});
            accepted += ran.rows();
        }
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.code(), u"storeDiskFull"_s);
        QVERIFY(!accepted.isEmpty());
        QVERIFY(disk.grow());
        const auto rows = ctl.run({u"deliveries"_s, u"c"_s, u"--limit"_s, u"100000"_s}).rows();
        QCOMPARE(rows.size(), accepted.size());
    }

private:
    static void patch(const QString &path, qint64 offset, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    // Where nothing can be mounted, permissions do, unless root ignores them.
    static void refusedByPermissions(ConsoleDriver &ctl)
    {
        if (::geteuid() == 0)
            QSKIP("root writes read-only files, and mounting is not allowed here");
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const QByteArray name = QFile::encodeName(ctl.storePath());
        QCOMPARE(::chmod(name.constData(), S_IRUSR), 0);
        const Ran ran = ctl.run({u"company"_s, u"add"_s, u"d"_s, u"--name"_s, u"D"_s});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.code(), u"storeReadOnly"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlStores)
#include "tst_ctl_stores.moc"
