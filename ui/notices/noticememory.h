#pragma once

#include "core/model/noticerules.h"

#include <QtCore/QList>
#include <QtCore/QString>

class QSettings;

namespace hk {

/// What is known of the notices of one store from one start to the next.
struct NoticeRecord
{
    NoticeState state;
    QList<Notice> notices; ///< the newest first
    qint64 newest = 0;     ///< the last number that was given
    qint64 seen = 0;       ///< up to this one
    QList<qint64> waiting; ///< until the quiet hours are over, oldest first
    bool operator==(const NoticeRecord &) const = default;
};

/// Keeps the notices of one store in the settings, which outlive it: not in the store, for each
/// person is told of them, and with a full disk nothing can be written there. What cannot be read
/// is as if nothing was told yet. GUI thread.
class NoticeMemory final
{
public:
    NoticeMemory(QSettings &settings, const QString &storePath);

    NoticeRecord load() const;
    void keep(const NoticeRecord &record);

private:
    QSettings &m_settings;
    QString m_key;
};

} // namespace hk
