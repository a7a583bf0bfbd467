#include "app/hookkeeperctl/commandline.h"
#include "app/hookkeeperctl/inputfile.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

CommandTable someTable()
{
    CommandTable table;
    table.push_back({.name = u"pot add"_s,
                     .usage = u"ID --name NAME"_s,
                     .summary = u"Adds."_s,
                     .options = {options::name},
                     .fewestArguments = 1,
                     .mostArguments = 1});
    table.push_back({.name = u"pour"_s,
                     .usage = u"ID…"_s,
                     .summary = u"Pours."_s,
                     .options = {options::filter, options::print},
                     .fewestArguments = 1,
                     .mostArguments = -1});
    return table;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void globalOptionsStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("before the command")
                << QStringList{u"--json"_s, u"--store"_s, u"s.db"_s, u"pot"_s, u"add"_s, u"x"_s};
        QTest::newRow("between its words")
                << QStringList{u"pot"_s, u"--store=s.db"_s, u"--json"_s, u"add"_s, u"x"_s};
        QTest::newRow("behind the command")
                << QStringList{u"pot"_s, u"add"_s, u"--json"_s, u"x"_s, u"--store"_s, u"s.db"_s};
    }
    void globalOptionsStandAnywhere()
    {
        QFETCH(QStringList, arguments);
        const auto table = someTable();
        const auto parsed = parseCommandLine(arguments, table);
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QVERIFY(line->json);
        QCOMPARE(line->store, u"s.db"_s);
        QCOMPARE(line->command, &table[0]);
        QCOMPARE(line->invocation.arguments, QStringList{u"x"_s});
    }

    void valuesAreTakenAsTheyStand_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a value that begins with a minus") << u"-status:failed"_s;
        QTest::newRow("an empty value") << QString(u""_s);
        QTest::newRow("a value with blanks") << u" a b "_s;
        QTest::newRow("a value that looks like an option") << u"--print"_s;
    }
    void valuesAreTakenAsTheyStand()
    {
        QFETCH(QString, value);
        const auto table = someTable();
        const auto parsed = parseCommandLine({u"pour"_s, u"x"_s, u"--filter"_s, value}, table);
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QVERIFY(line->invocation.value(options::filter).has_value());
        QCOMPARE(*line->invocation.value(options::filter), value);
        QVERIFY(!line->invocation.has(options::print));
    }

    void wrongUsageIsASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("no command") << QStringList{} << u"No command"_s;
        QTest::newRow("an unknown command") << QStringList{u"boil"_s} << u"boil"_s;
        QTest::newRow("half a command") << QStringList{u"pot"_s} << u"pot"_s;
        QTest::newRow("a family with a wrong word")
                << QStringList{u"pot"_s, u"boil"_s} << u"pot boil"_s;
        QTest::newRow("an unknown option before")
                << QStringList{u"--hot"_s, u"pour"_s, u"x"_s} << u"hot"_s;
        QTest::newRow("an unknown option behind")
                << QStringList{u"pour"_s, u"x"_s, u"--hot"_s} << u"hot"_s;
        QTest::newRow("another command's option")
                << QStringList{u"pour"_s, u"x"_s, u"--name"_s, u"n"_s} << u"name"_s;
        QTest::newRow("an option without its value")
                << QStringList{u"pour"_s, u"x"_s, u"--filter"_s} << u"filter"_s;
        QTest::newRow("a flag with a value")
                << QStringList{u"pour"_s, u"x"_s, u"--print=1"_s} << u"print"_s;
        QTest::newRow("an option twice")
                << QStringList{u"pour"_s, u"x"_s, u"--filter"_s, u"a"_s, u"--filter"_s, u"b"_s}
                << u"--filter"_s;
        QTest::newRow("too few arguments") << QStringList{u"pot"_s, u"add"_s} << u"pot add ID"_s;
        QTest::newRow("too many arguments")
                << QStringList{u"pot"_s, u"add"_s, u"x"_s, u"extra"_s} << u"extra"_s;
    }
    void wrongUsageIsASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const auto parsed = parseCommandLine(arguments, someTable());
        const auto *error = std::get_if<UsageError>(&parsed);
        QVERIFY(error);
        QVERIFY2(error->message.contains(names), qPrintable(error->message));
        QVERIFY2(error->message.endsWith(u'.'), qPrintable(error->message));
        QVERIFY(error->hint.contains(u"--help"_s));
    }

    void jsonIsHonouredHoweverWrongTheRestIs()
    {
        QVERIFY(asksForJson({u"--hot"_s, u"--json"_s}));
        QVERIFY(!asksForJson({u"pour"_s, u"--"_s, u"--json"_s}));
    }

    void helpNeedsNothingElse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("shows");
        QTest::newRow("of the program") << QStringList{u"--help"_s} << u"pot add"_s;
        QTest::newRow("of a family") << QStringList{u"pot"_s, u"--help"_s} << u"pot add"_s;
        QTest::newRow("of a command without its arguments")
                << QStringList{u"pot"_s, u"add"_s, u"--help"_s} << u"--name NAME"_s;
    }
    void helpNeedsNothingElse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, shows);
        const auto table = someTable();
        const auto parsed = parseCommandLine(arguments, table);
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QVERIFY(line->help);
        QVERIFY2(helpText(table, line->words).contains(shows),
                 qPrintable(helpText(table, line->words)));
    }

    void everyCommandIsWhole()
    {
        for (const CommandEntry &entry : allCommands()) {
            QVERIFY2(entry.make, qPrintable(entry.name));
            QVERIFY2(entry.summary.endsWith(u'.'), qPrintable(entry.name));
            for (const OptionSpec &option : entry.options)
                QVERIFY2(helpText(allCommands(), entry.name.split(u' '))
                                 .contains(u"--"_s + QString::fromLatin1(option.name)),
                         option.name);
        }
    }

    void oneLineEndAfterAKeyIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("no line end") << QByteArray("k1") << QByteArray("k1");
        QTest::newRow("a line feed") << QByteArray("k1\n") << QByteArray("k1");
        QTest::newRow("a Windows line end") << QByteArray("k1\r\n") << QByteArray("k1");
        QTest::newRow("two line feeds: one is the key's")
                << QByteArray("k1\n\n") << QByteArray("k1\n");
        QTest::newRow("blanks are the key's") << QByteArray(" k 1 \n") << QByteArray(" k 1 ");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void oneLineEndAfterAKeyIsTakenOff()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, key);
        QBuffer in(&typed);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const auto read = readSecret(u"-"_s, in);
        QVERIFY(read.ok());
        QCOMPARE(read->view().toByteArray(), key);
    }

    void aPayloadIsReadByteForByte()
    {
        QByteArray bytes("\xef\xbb\xbf{\"a\":\r\n\x00 1}\n\n", 15);
        QBuffer in(&bytes);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const auto read = readPayload(u"-"_s, in);
        QVERIFY(read.ok());
        QCOMPARE(*read, bytes);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
