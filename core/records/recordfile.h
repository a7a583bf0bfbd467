#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/exchange/harfile.h"
#include "core/records/recordformat.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// A line of the list of what a file holds.
struct RecordLine
{
    int line = 0;  ///< of the file, where it begins
    Micros at = 0; ///< 0: it does not say
    QString title; ///< a trigger, or a method
    QString url;
    QString outcome;      ///< "delivered", or a status code; empty: it does not say
    QString id;           ///< a delivery's; empty: it names none
    qsizetype offset = 0; ///< of its object in the file
    qsizetype size = 0;   ///< of it, in bytes
    bool operator==(const RecordLine &) const = default;
};

/// One of them with everything.
struct RecordContent
{
    QList<QPair<QString, QString>> facts; ///< by name: what stands beside the exchanges
    QByteArray payload;                   ///< of a delivery that was not sent yet as well
    QList<HarExchange> exchanges;         ///< attempts, in order
};

/// A file of deliveries or of HTTP traffic that somebody looks at: an HTTP archive, ours or another
/// program's, or JSON Lines, as `export`, `deliveries --json` and `delivery show --json` write
/// them; of other objects the fields are shown. Holds the file's bytes; what is looked at is read
/// from them. Nothing of it goes into a store. Immutable, any thread.
class RecordFile final
{
public:
    static constexpr qint64 largestFile = 256 * 1024 * 1024;
    static constexpr int mostRecords = 200'000;

    /// FileUnreadable; RecordsInvalid, whose value says what is wrong in which line; Cancelled.
    static Result<RecordFile> open(const QString &file, const CancelToken &cancel = {});
    /// `name` is for the error.
    static Result<RecordFile> read(const QByteArray &bytes, const QString &name,
                                   const CancelToken &cancel = {});

    bool isHar() const { return m_isHar; }
    const QString &name() const { return m_name; } ///< without its folder
    const QList<RecordLine> &lines() const { return m_lines; }
    RecordContent content(const RecordLine &line) const;
    /// From now on content() is without personal data, by the rule of PersonalData, and so are the
    /// URLs of an archive, whose queries may name somebody.
    void maskPersonal();
    /// The places in lines() of those in which contains() finds the text. Cancelled.
    Result<QList<int>> find(const QString &text, const CancelToken &cancel) const;
    /// Whether the text stands anywhere in it, in any case of letters; of what the file escapes, as
    /// it is written there.
    bool contains(const RecordLine &line, const QString &text) const;

private:
    struct Fault;
    std::optional<Fault> readHar(const CancelToken &cancel);
    std::optional<Fault> readLines(const CancelToken &cancel);
    std::optional<Fault> add(qsizetype offset, qsizetype size, int line);

    QByteArray m_bytes;
    QString m_name;
    bool m_isHar = false;
    bool m_isMasked = false;
    QList<RecordLine> m_lines;
};

} // namespace hk
