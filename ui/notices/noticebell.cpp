#include "ui/notices/noticebell.h"

#include "ui/notices/noticekeeper.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtCore/QLocale>

namespace hk {

NoticeBell::NoticeBell(const NoticeKeeper &keeper, QWidget *parent)
    : QToolButton(parent), m_keeper(keeper)
{
    setObjectName(QStringLiteral("noticeBell"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setScaledSize(this, {28, 24}, {0, 24}); // no higher than the bar it stands in
    connect(&keeper, &NoticeKeeper::changed, this, &NoticeBell::show);
    show();
}

void NoticeBell::show()
{
    const int unseen = m_keeper.unseen();
    setIcon(hk::icon(Icon::Bell, unseen > 0 ? Tint::Accent : Tint::Secondary));
    setText(unseen > 0 ? QLocale().toString(unseen) : QString());
    setToolButtonStyle(unseen > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const QString words =
            unseen > 0 ? tr("Notices: %n new", nullptr, unseen) : tr("Notices: nothing new");
    setAccessibleName(words);
    setToolTip(words);
}

} // namespace hk
