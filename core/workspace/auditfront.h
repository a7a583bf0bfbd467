#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/auditentry.h"
#include "core/model/auditfilter.h"
#include "core/model/auditverdict.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// Which entries of the audit are asked for.
struct AuditWish
{
    std::optional<CompanyId> company; ///< and those of the whole store; none: of all
    AuditFilter filter;
    std::optional<qint64> before; ///< only older ones than that entry
    int limit = 200;
};

/// Entries, newest first.
struct AuditPart
{
    QList<AuditLine> lines;
    bool isLast = true; ///< there are no older ones
};

/// How the audit is written to a file.
enum class AuditFormat { Csv, JsonLines };

/// What the Audit page and the `audit` commands can ask for. Nothing of it changes an entry. Lives
/// in the thread that made it; futures complete in another.
class AuditFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<Result<AuditPart>> list(const AuditWish &wish, CancelToken cancel) = 0;
    /// How many there are in all, whatever the wish's limit and beginning.
    virtual QFuture<Result<qint64>> count(const AuditWish &wish, CancelToken cancel) = 0;
    /// Recomputes the whole chain. `known` is a head that somebody kept elsewhere.
    virtual QFuture<Result<AuditVerdict>> verify(const std::optional<AuditHead> &known,
                                                 CancelToken cancel) = 0;
    /// Writes them, newest first, as the whole of `file`, and notes that in the audit; answers how
    /// many. FileUnwritable, Cancelled.
    virtual QFuture<Result<qint64>> exportTo(const QString &file, AuditFormat format,
                                             const AuditWish &wish, CancelToken cancel) = 0;
};

/// "csv", "jsonl".
QString nameOf(AuditFormat format);
std::optional<AuditFormat> auditFormatFromName(QStringView name);
/// What stands before the first entry, and an entry, as they are in a file (docs/manual/audit.md).
QByteArray auditHeading(AuditFormat format);
QByteArray auditText(const AuditLine &line, AuditFormat format);
/// "57:" and the hash in hexadecimal, as `audit verify` prints and takes it.
QString headText(const AuditHead &head);
std::optional<AuditHead> auditHeadFromText(const QString &text);

} // namespace hk
