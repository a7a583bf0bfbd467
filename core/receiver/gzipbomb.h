#pragma once

#include <QtCore/QByteArray>

namespace hk {

/// A gzip file (RFC 1952) that is small and becomes `size` zeros: `block`, repeated, between
/// `start` and `end`. A value.
struct GzipBomb
{
    QByteArray start;
    QByteArray block;
    qint64 blockBytes = 0; ///< in all repetitions together
    QByteArray end;

    qint64 size() const { return start.size() + blockBytes + end.size(); }

    /// Takes some 20 ms, however large it becomes.
    static GzipBomb of(qint64 size);
};

} // namespace hk
