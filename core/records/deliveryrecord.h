#pragma once

#include "core/exchange/harfile.h"
#include "core/model/attempt.h"
#include "core/model/delivery.h"
#include "core/model/event.h"
#include "core/records/recordformat.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// What a signature came to when it was computed again.
enum class RecheckedSignature {
    NotChecked,
    Unsigned,
    Matches,  ///< of a key that the company has now
    OtherKey, ///< of none that it has now: it was changed since, or the signature is wrong
};

/// How long a body was and its SHA-256, whatever of it is masked later.
struct BodyMark
{
    qsizetype size = 0;
    QByteArray sha256;
};

/// A delivery with everything that is written of it. What a format does not write may be missing. A
/// value, any thread.
struct DeliveryRecord
{
    Delivery delivery;
    EventSubjects subjects;
    QString company; ///< external id
    QString companyName;
    QString endpoint; ///< a category's name, or its own
    QByteArray payload;
    QList<Attempt> attempts;          ///< in order, with the header lines of the wire
    QList<RecheckedSignature> checks; ///< of each attempt's signature
    QStringList resentAs;             ///< public ids, oldest first
    QString resentBy;                 ///< of a resend: who asked for it; empty: not known
    BodyMark payloadMark;             ///< this and the next two: see markBodies()
    QList<BodyMark> bodyMarks;        ///< of each attempt's response body
    QList<QByteArray> signedSha256;   ///< of what each attempt's webhook-signature is over
};

/// The columns of a table of deliveries, and the fields of a JSON line: those of `deliveries
/// --json`, then names and what support searches by.
QStringList recordColumns();
/// In that order; what there is none of is empty.
QStringList recordCells(const DeliveryRecord &record);

/// Why the last attempt was no success, in English; empty when it was one, or there was none.
QString lastErrorOf(const DeliveryRecord &record);
QString failureOf(const Attempt &attempt);

/// Each attempt as an entry of an HTTP archive.
QList<HarExchange> exchangesOf(const DeliveryRecord &record);

/// As one line of JSON with its end.
QByteArray jsonLineOf(const DeliveryRecord &record);

/// Fills in the marks; before anything is masked.
void markBodies(DeliveryRecord &record);

/// The record without what must not be told: header lines that carry a secret (cookies,
/// authorization; the endpoint's own secret ones never were in the ledger), signatures, and
/// personal data when that is asked for.
DeliveryRecord maskedRecord(DeliveryRecord record, const RecordMasks &masks);
/// What stands in the place of a header's value that is not told.
inline constexpr char maskedHeaderValue[] = "********";

} // namespace hk
