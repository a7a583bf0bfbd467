#pragma once

#include "core/store/auditchain.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/sqlfile.h"
#include "tests/support/tempstore.h"

namespace hk {

/// Entries of an audit, and what somebody does to them who has the store's file. For tests to
/// inherit.
struct AuditDamage
{
    static constexpr char noTriggers[] =
            "DROP TRIGGER audit_unchanged; DROP TRIGGER audit_kept; DROP TRIGGER audit_appended; "
            "DROP TRIGGER audit_grown; ";

    static void add(TempStore &temp, int count)
    {
        for (int i = 0; i < count; ++i) {
            temp.write([i](Database &db) {
                return AuditRepository(db).add({0, 1000 + i, QStringLiteral("window:ada"),
                                                CompanyId(1), QStringLiteral("settings.timeout"),
                                                QString::number(i), QStringLiteral("ü%1").arg(i)});
            });
        }
    }
    static AuditVerdict verify(TempStore &temp, const std::optional<AuditHead> &known = {})
    {
        const Vault *vault = &temp.store().vault();
        return temp.read([vault, known](Database &db) { return verifyAudit(db, *vault, known); });
    }

    static QByteArray pastTriggers(TempStore &temp, const QByteArray &sql)
    {
        const QList<QByteArray> triggers = temp.read([](Database &db) {
            return Query(db,
                         "SELECT sql FROM sqlite_master WHERE type = 'trigger' "
                         "AND tbl_name = 'audit'")
                    .list([](const Query &row) { return row.text(0).toUtf8(); });
        });
        return noTriggers + sql + ';' + triggers.join(';');
    }

    /// As somebody does it who has the file and another program.
    static void damage(TempStore &temp, const QByteArray &sql)
    {
        const QByteArray all = pastTriggers(temp, sql);
        temp.close();
        runSql(temp.path(), all);
        temp.reopen();
    }
    /// The same while a program has it open.
    static void damageBeside(TempStore &temp, const QByteArray &sql)
    {
        runSql(temp.path(), pastTriggers(temp, sql));
    }
};

} // namespace hk
