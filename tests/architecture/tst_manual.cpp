// The man page of the console against what the program itself says.
#include "tests/architecture/sourcetree.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manPageNamesEveryCommandAndOption();
    void manPageNamesNothingElse();

private:
    static QString help(const QStringList &command);
    QString m_page;
    QStringList m_commands;
    QSet<QString> m_options;
};

QString TestManual::help(const QStringList &command)
{
    QProcess console;
    console.start(QStringLiteral(HK_CONSOLE), command + QStringList{QStringLiteral("--help")});
    return console.waitForFinished() ? QString::fromUtf8(console.readAllStandardOutput())
                                     : QString();
}

void TestManual::initTestCase()
{
    if (QStringLiteral(HK_CONSOLE).isEmpty())
        QSKIP("hookkeeperctl is not part of this build");
    const hk::architecture::SourceTree tree(QStringLiteral(HK_SOURCE_DIR));
    m_page = tree.lines(QStringLiteral("docs/man/hookkeeperctl.1")).join(QLatin1Char('\n'));
    static const QRegularExpression font(QStringLiteral("\\\\f[BIPR]"));
    m_page.remove(font).remove(QLatin1Char('\\'));
    QVERIFY(!m_page.isEmpty());
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)  +[A-Z]"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    for (auto it = command.globalMatch(help({})); it.hasNext();)
        m_commands.append(it.next().captured(1));
    QVERIFY(m_commands.contains(QStringLiteral("settings set")));
    for (const QString &name : std::as_const(m_commands)) {
        for (auto it = option.globalMatch(help(name.split(QLatin1Char(' ')))); it.hasNext();)
            m_options.insert(it.next().captured());
    }
    QVERIFY(m_options.contains(QStringLiteral("--booking-url")));
}

void TestManual::manPageNamesEveryCommandAndOption()
{
    for (const QString &name : std::as_const(m_commands))
        QVERIFY2(m_page.contains(name), qPrintable(name));
    for (const QString &option : std::as_const(m_options))
        QVERIFY2(m_page.contains(option), qPrintable(option));
}

void TestManual::manPageNamesNothingElse()
{
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    for (auto it = option.globalMatch(m_page); it.hasNext();) {
        const QString named = it.next().captured();
        QVERIFY2(m_options.contains(named), qPrintable(named));
    }
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
