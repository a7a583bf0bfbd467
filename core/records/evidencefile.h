#pragma once

#include "core/records/recordwriter.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace hk {

/// Evidence of deliveries, for people: one HTML page that needs nothing else, runs nothing and
/// prints on A4. What was sent, when, to whom, what came back, how each signature comes about, how
/// long each phase took, and the SHA-256 of every body. Whatever came from outside is escaped; what
/// has no shape of its own (controls, marks of direction) is written out as \x1b or \u{202e}.
/// Sentences are Words. One thread at a time.
class EvidenceFile final : public RecordWriter
{
public:
    /// Longer bodies show so many bytes; their SHA-256 is over all.
    static constexpr qsizetype mostShown = 256 * 1024;

    EvidenceFile(const RecordMasks &masks, const EvidenceHead &head, QIODevice &out);

    bool isWhole() const override { return m_isWhole; }
    bool finish() override;

protected:
    void prepare(DeliveryRecord &record) const override;
    void write(const DeliveryRecord &record) override;

private:
    void writeHead(const EvidenceHead &head);
    void writeContents(const EvidenceHead &head);
    QByteArray factsOf(const DeliveryRecord &record) const;
    QByteArray linked(const QString &publicId) const;
    void put(const QByteArray &html);

    QIODevice &m_out;
    bool m_isWhole = true;
    bool m_masksPersonal;
    QSet<QString> m_ids; ///< of the deliveries that are in it
};

} // namespace hk
