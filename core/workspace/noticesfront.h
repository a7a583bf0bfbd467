#pragma once

#include "core/base/result.h"
#include "core/model/noticerules.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace hk {

/// What whoever tells of failing endpoints and ended plans can ask for. The rules are
/// nextNotices(); what was told belongs to the one who tells. Lives in the thread that made it;
/// futures complete in another.
class NoticesFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Of all companies that are not in the archive.
    virtual QFuture<Result<NoticeFacts>> facts(const NoticeState &known) = 0;

Q_SIGNALS:
    /// Ask again: something was recorded. Some times a second while much is.
    void changed();
};

} // namespace hk
