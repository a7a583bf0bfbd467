#pragma once

#include "core/contract/jsonindex.h"
#include "core/contract/textedit.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QTime>

#include <optional>

namespace hk {

/// When the appointment of a payload is: reads and moves all fields that say it. Neither text nor
/// index is its own.
class FormTimes final
{
public:
    explicit FormTimes(const JsonIndex &index);

    std::optional<QDate> date() const;
    std::optional<QTime> time() const;
    std::optional<int> minutes() const;

    /// The start in its own zone; the end follows.
    QList<TextEdit> movedTo(QDate date, QTime time) const;
    QList<TextEdit> lasting(int minutes) const;

private:
    /// A time as it is written: 2026-05-16T09:30:00-04:00.
    struct Written
    {
        QDate date;
        QTime time;
        std::optional<int> offset; ///< seconds east of UTC; none: it does not say
        bool hasSeconds = false;
        bool isZulu = false;

        qint64 utcSeconds() const;
        QByteArray json() const;
    };

    static std::optional<Written> writtenIn(const QString &text);
    std::optional<Written> written(const char *field) const;
    Written at(qint64 utcSeconds, const Written &like) const;
    int offsetAt(qint64 utcSeconds, const Written &like) const;
    bool followsZone() const;
    void replace(QList<TextEdit> &edits, const char *field, const QByteArray &old,
                 const QByteArray &json) const;
    void replaceEnd(QList<TextEdit> &edits, qint64 utcSeconds) const;

    const JsonIndex &m_index;
    std::optional<Written> m_start;
};

} // namespace hk
