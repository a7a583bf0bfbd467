#include "core/store/migration.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/storecopy.h"

#include <QtCore/QFile>

inline void initStoreResources() { Q_INIT_RESOURCE(store_migrations); }

namespace hk {
namespace {

constexpr char selectVersion[] = "PRAGMA user_version";
constexpr char checkReferences[] = "PRAGMA foreign_key_check";
// An index of millions of rows is sorted in a file, not in memory.
constexpr char beforeSteps[] = "PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE";
constexpr char afterSteps[] = "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY";
constexpr QByteArrayView separator("\n--;;\n");

QList<QByteArray> statementsOf(const QByteArray &sql)
{
    QList<QByteArray> statements;
    qsizetype begin = 0;
    for (qsizetype end = 0; end >= 0; begin = end + separator.size()) {
        end = sql.indexOf(separator, begin);
        statements.append(sql.mid(begin, end < 0 ? -1 : end - begin));
    }
    return statements;
}

/// Whether the error is about the step itself, and not about a disk that is full or the like.
bool isStepsFault(ErrorCode code) { return code == ErrorCode::StoreFailed; }

Result<void> runStep(Database &database, const MigrationStep &step)
{
    const auto failed = [&](const Error &error) {
        if (!isStepsFault(error.code))
            return error;
        return Error{ErrorCode::StoreMigrationFailed, database.path(),
                     QString::number(step.version), error.value};
    };
    for (const QByteArray &statement : statementsOf(step.sql)) {
        if (const Result<void> done = database.execute(statement.constData()); !done)
            return failed(done.error());
    }
    const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(step.version);
    const Result<void> set = database.execute(setVersion.constData());
    return set ? set : failed(set.error());
}

Result<void> checkAllReferences(Database &database, int version)
{
    const auto broken =
            Query(database, checkReferences).first([](const Query &row) { return row.text(0); });
    if (!broken)
        return broken.error();
    if (broken->has_value()) {
        return Error{ErrorCode::StoreMigrationFailed, database.path(), QString::number(version),
                     QStringLiteral("broken references in ") + **broken};
    }
    return {};
}

Result<void> runSteps(Database &database, const QList<MigrationStep> &steps)
{
    if (Result<void> begun = database.begin(); !begun)
        return begun;
    // Another program may have done it while this one waited for the lock.
    const Result<int> version = storeVersion(database);
    Result<void> done = version ? Result<void>() : version.error();
    for (const MigrationStep &step : steps) {
        if (done && step.version > *version)
            done = runStep(database, step);
    }
    if (done)
        done = checkAllReferences(database, steps.last().version);
    if (done)
        return database.commit();
    database.rollback();
    return done;
}

} // namespace

QList<MigrationStep> shippedMigrations()
{
    initStoreResources();
    static const QStringList files{
            QStringLiteral("001-ledger.sql"),   QStringLiteral("002-limits.sql"),
            QStringLiteral("003-evidence.sql"), QStringLiteral("004-endpoints.sql"),
            QStringLiteral("005-history.sql"),  QStringLiteral("006-samples.sql"),
            QStringLiteral("007-plans.sql"),    QStringLiteral("008-find.sql"),
            QStringLiteral("009-latency.sql"),  QStringLiteral("010-filters.sql"),
            QStringLiteral("011-search.sql"),   QStringLiteral("012-keeping.sql"),
            QStringLiteral("013-story.sql"),    QStringLiteral("014-parallel.sql"),
            QStringLiteral("015-audit.sql"),    QStringLiteral("016-days.sql")};
    QList<MigrationStep> steps;
    for (const QString &name : files) {
        QFile file(QStringLiteral(":/hookkeeper/store/") + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.append({static_cast<int>(steps.size()) + 1, opened ? file.readAll() : QByteArray()});
    }
    return steps;
}

Result<int> storeVersion(Database &database)
{
    const auto version = Query(database, selectVersion).first([](const Query &row) {
        return static_cast<int>(row.integer(0));
    });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<void> bringUpToDate(Database &database, const QList<MigrationStep> &steps,
                           BeforeMigration before)
{
    const Result<int> version = storeVersion(database);
    if (!version)
        return version.error();
    if (*version > steps.last().version) {
        return Error{ErrorCode::StoreNewer, database.path(), QString::number(*version), {}};
    }
    if (*version == steps.last().version)
        return {};
    if (*version > 0 && before == BeforeMigration::Copy) {
        const QString backup = QStringLiteral("%1.v%2.backup").arg(database.path()).arg(*version);
        if (const Result<void> copied = copyStore(database, backup, {.replace = true}); !copied)
            return copied;
    }
    // Neither can be changed inside a transaction, so around it; runSteps() checks all references
    // at its end.
    if (Result<void> off = database.execute(beforeSteps); !off)
        return off;
    Result<void> done = runSteps(database, steps);
    const Result<void> on = database.execute(afterSteps);
    return done ? on : done;
}

} // namespace hk
