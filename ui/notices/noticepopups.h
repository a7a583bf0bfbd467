#pragma once

#include "ui/notices/noticewords.h"
#include "ui/notices/popupoutlet.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace hk {

class NoticeKeeper;

/// Lets what the keeper tells pop up by the first outlet that can, and says what somebody wants to
/// see of it. Keeper and outlets outlive it. GUI thread.
class NoticePopups final : public QObject
{
    Q_OBJECT

public:
    /// `outlets` in the order in which they are tried.
    NoticePopups(NoticeKeeper &keeper, const QList<PopupOutlet *> &outlets,
                 QObject *parent = nullptr);

Q_SIGNALS:
    void showWanted(const hk::NoticeTarget &target);
    void listWanted();

private:
    void show(const Popup &popup, qsizetype outlet);
    void choose(const QString &topic);

    QList<PopupOutlet *> m_outlets;
    QHash<QString, NoticeTarget> m_targets; ///< of what popped up, by topic
};

} // namespace hk
