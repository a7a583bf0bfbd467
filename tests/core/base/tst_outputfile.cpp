#include "core/base/outputfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace hk;

/// What a person has written to, and who may read it.
class TestOutputFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_mask = ::umask(022);
    }
    void cleanup() { ::umask(m_mask); }

    void onlyItsOwnerReadsIt()
    {
        QVERIFY(writeOutput(path(), "new").ok());
        QCOMPARE(modeOf(path()), 0600U);
        QCOMPARE(content(), QByteArray("new"));
    }

    /// As one that an earlier version has written.
    void whatEverybodyCouldReadIsItsOwnersAgain()
    {
        write("old");
        QCOMPARE(::chmod(name().constData(), 0644), 0);
        QVERIFY(writeOutput(path(), "new").ok());
        QCOMPARE(modeOf(path()), 0600U);
    }

    void whatIsNoSecretIsAsTheSystemHasIt()
    {
        QVERIFY(writeOutput(path(), "certificate", OutputFile::Readers::Everybody).ok());
        QCOMPARE(modeOf(path()), 0644U);
    }

    /// A shell has opened it, and with its own permissions.
    void whatIsOpenAlreadyStaysAsItIs()
    {
        write("before ");
        QCOMPARE(::chmod(name().constData(), 0640), 0);
        QFile shell(path());
        QVERIFY(shell.open(QIODevice::WriteOnly | QIODevice::Append));
        const QString open = QStringLiteral("/dev/fd/%1").arg(shell.handle());
        QVERIFY(writeOutput(open, "and after").ok());
        QCOMPARE(content(), QByteArray("before and after"));
        QCOMPARE(modeOf(path()), 0640U);
    }

    void oneThatIsNotCommittedLeavesNothing()
    {
        write("old");
        {
            OutputFile file(path());
            QVERIFY(file.open());
            QVERIFY(file.write("half"));
            file.drop();
        }
        {
            OutputFile file(path());
            QVERIFY(file.open());
            QVERIFY(file.write("half"));
        }
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void whyItCannotBeWrittenIsSaid()
    {
        const QString nowhere = m_folder->filePath(QStringLiteral("not/there"));
        const Result<void> written = writeOutput(nowhere, "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(written.error().subject, nowhere);
        QVERIFY(!written.error().value.isEmpty());
        QVERIFY(!writeOutput(QStringLiteral("/dev/full"), "x").ok());
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("out.csv")); }
    QByteArray name() const { return QFile::encodeName(path()); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static mode_t modeOf(const QString &file)
    {
        struct stat found = {};
        return ::stat(QFile::encodeName(file).constData(), &found) == 0 ? found.st_mode & 0777U : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    mode_t m_mask = 0;
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
