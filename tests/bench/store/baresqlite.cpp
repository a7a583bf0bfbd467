#include "tests/bench/store/baresqlite.h"

#include <QtCore/QByteArray>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <sqlite3.h>

#include <vector>

namespace hk::bench {
namespace {

class Connection
{
public:
    explicit Connection(const QByteArray &file)
    {
        if (sqlite3_open(file.constData(), &m_handle) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    ~Connection()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        m_statements.push_back(statement);
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_handle));
        sqlite3_reset(statement);
    }

private:
    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

} // namespace

Figures runBareSqlite(int count, int together, int payloadBytes)
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(QStringLiteral("bare.db")).toUtf8());
    connection.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                   "PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -16384;"
                   "CREATE TABLE event(id INTEGER PRIMARY KEY, a, b, c);"
                   "CREATE TABLE payload(id INTEGER PRIMARY KEY, packed BLOB);"
                   "CREATE TABLE delivery(id INTEGER PRIMARY KEY, a, b, c);"
                   "CREATE TABLE attempt(id INTEGER PRIMARY KEY, a, b, c)");
    const std::vector<sqlite3_stmt *> rows{
            connection.prepare("INSERT INTO event(a, b, c) VALUES(1, 2, 'Maria Silva')"),
            connection.prepare("INSERT INTO payload(packed) VALUES(?)"),
            connection.prepare("INSERT INTO delivery(a, b, c) VALUES(1, 2, 3)"),
            connection.prepare("INSERT INTO attempt(a, b, c) VALUES(1, 2, 3)")};
    const QByteArray payload(payloadBytes, 'x');
    const double cpu = cpuMicros();
    QElapsedTimer elapsed;
    elapsed.start();
    for (int done = 0; done < count; done += together) {
        connection.run("BEGIN IMMEDIATE");
        for (int i = 0; i < together; ++i) {
            sqlite3_bind_blob(rows[1], 1, payload.constData(), payloadBytes, SQLITE_STATIC);
            for (sqlite3_stmt *row : rows)
                connection.step(row);
        }
        connection.run("COMMIT");
    }
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    return {count / seconds, (cpuMicros() - cpu) / count, 0};
}

} // namespace hk::bench
