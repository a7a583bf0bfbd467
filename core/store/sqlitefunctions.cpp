#include "core/store/sqlitefunctions.h"

#include "core/base/outcome.h"
#include "core/store/auditchain.h"
#include "core/store/bytesearch.h"
#include "core/store/database.h"
#include "core/store/latencybucket.h"
#include "core/store/packer.h"

#include <sqlite3.h>

namespace hk {
namespace {

QString textOf(sqlite3_value *value)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(utf8, sqlite3_value_bytes(value));
}

void answer(sqlite3_context *context, const QByteArray &text)
{
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

// like(pattern, text[, escape]); the folded pattern is kept as long as it is the same argument.
void like(sqlite3_context *context, int count, sqlite3_value **values)
{
    for (int i = 0; i < count; ++i) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL)
            return;
    }
    auto *pattern = static_cast<QString *>(sqlite3_get_auxdata(context, 0));
    QString fresh;
    if (!pattern)
        fresh = textOf(values[0]).toCaseFolded();
    const QString escape = count == 3 ? textOf(values[2]) : QString();
    const bool matches = matchesLike(textOf(values[1]).toCaseFolded(), pattern ? *pattern : fresh,
                                     escape.isEmpty() ? QChar() : escape.front());
    sqlite3_result_int(context, matches ? 1 : 0);
    if (!pattern) {
        sqlite3_set_auxdata(context, 0, new QString(std::move(fresh)),
                            [](void *old) { delete static_cast<QString *>(old); });
    }
}

template<typename PublicId>
void publicId(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *database = static_cast<const Database *>(sqlite3_user_data(context));
    const qint64 row = sqlite3_value_int64(values[0]);
    if (row > 0)
        answer(context, database->publicIds().bytesOf(PublicId(row)));
}

void latencyBucket(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, latencyBucketOf(sqlite3_value_int64(values[0])));
}

void outcomeText(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto isNull = [](sqlite3_value *v) { return sqlite3_value_type(v) == SQLITE_NULL; };
    if (isNull(values[0]))
        return answer(context, {});
    const auto kind = static_cast<OutcomeKind>(sqlite3_value_int(values[0]));
    const std::optional<int> code =
            isNull(values[1]) ? std::nullopt : std::optional(sqlite3_value_int(values[1]));
    if (kind == OutcomeKind::Answered && code && *code >= 200 && *code < 300)
        return answer(context, {});
    answer(context, shortTextOf(kind, code, textOf(values[2])).toUtf8());
}

// packed_has(packed, text): whether what Packer made of bytes has the text in them, see ByteSearch.
void packedHas(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *database = static_cast<Database *>(sqlite3_user_data(context));
    const auto *packed = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const int size = sqlite3_value_bytes(values[0]);
    auto *search = static_cast<ByteSearch *>(sqlite3_get_auxdata(context, 1));
    const bool isNew = !search;
    if (isNew) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[1]));
        search = new ByteSearch({text, text ? sqlite3_value_bytes(values[1]) : 0});
    }
    const std::optional<QByteArrayView> bytes =
            packed ? database->packer().peek({packed, size}) : std::nullopt;
    sqlite3_result_int(context, bytes && search->isIn(*bytes) ? 1 : 0);
    if (isNew) // last, since it may delete it at once
        sqlite3_set_auxdata(context, 1, search,
                            [](void *old) { delete static_cast<ByteSearch *>(old); });
}

// audit_hash(previous, id, at, …): auditHash() of the values as SQLite writes them.
void auditHashOf(sqlite3_context *context, int count, sqlite3_value **values)
{
    QList<QByteArrayView> fields;
    const auto *previous = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const QByteArrayView before(previous, sqlite3_value_bytes(values[0]));
    for (int i = 1; i < count; ++i) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[i]));
        fields.append({text, text ? sqlite3_value_bytes(values[i]) : 0});
    }
    const QByteArray hash = auditHash(before, fields);
    sqlite3_result_blob(context, hash.constData(), static_cast<int>(hash.size()), SQLITE_TRANSIENT);
}

} // namespace

bool matchesLike(QStringView text, QStringView pattern, QChar escape)
{
    // Where to go on when a later part does not match: after the last %, one character further.
    qsizetype restart = -1;
    qsizetype restartText = 0;
    qsizetype p = 0;
    qsizetype t = 0;
    while (t < text.size() || p < pattern.size()) {
        if (p < pattern.size() && pattern[p] == u'%') {
            restart = ++p;
            restartText = t;
            continue;
        }
        if (t < text.size() && p < pattern.size()) {
            const bool escaped = !escape.isNull() && pattern[p] == escape && p + 1 < pattern.size();
            const QChar wanted = pattern[escaped ? p + 1 : p];
            if ((!escaped && wanted == u'_') || wanted == text[t]) {
                p += escaped ? 2 : 1;
                ++t;
                continue;
            }
        }
        if (restart < 0 || restartText >= text.size())
            return false;
        p = restart;
        t = ++restartText;
    }
    return true;
}

bool addFunctions(sqlite3 *handle, const Database &database)
{
    struct Function
    {
        const char *name;
        int arguments;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    static constexpr Function functions[] = {
            {"like", 2, like},
            {"like", 3, like},
            {"event_public_id", 1, publicId<EventId>},
            {"delivery_public_id", 1, publicId<DeliveryId>},
            {"latency_bucket", 1, latencyBucket},
            {"outcome_text", 3, outcomeText},
            {"packed_has", 2, packedHas},
            {"audit_hash", 8, auditHashOf},
    };
    for (const Function &function : functions) {
        if (sqlite3_create_function_v2(handle, function.name, function.arguments,
                                       SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                       const_cast<Database *>(&database), function.call, nullptr,
                                       nullptr, nullptr)
            != SQLITE_OK)
            return false;
    }
    return true;
}

} // namespace hk
