#include "ui/notices/noticepopups.h"

#include "ui/notices/noticekeeper.h"

#include <utility>

namespace hk {
namespace {

constexpr QLatin1String summaryTopic("quiet hours");

Popup::Weight weightOf(NoticeCause cause)
{
    switch (cause) {
    case NoticeCause::SendingPaused:
        return Popup::Weight::Urgent;
    case NoticeCause::Failing:
    case NoticeCause::Held:
        return Popup::Weight::Normal;
    case NoticeCause::Recovered:
    case NoticeCause::PlanEnded:
        break;
    }
    return Popup::Weight::Quiet;
}

QString iconNameOf(NoticeCause cause)
{
    switch (cause) {
    case NoticeCause::Failing:
    case NoticeCause::SendingPaused:
        return QStringLiteral("dialog-error");
    case NoticeCause::Held:
        return QStringLiteral("dialog-warning");
    case NoticeCause::Recovered:
    case NoticeCause::PlanEnded:
        break;
    }
    return QStringLiteral("dialog-information");
}

Popup popupOf(const NoticeWords &words)
{
    Popup popup;
    popup.title = words.title;
    popup.body = words.body;
    popup.show = words.show;
    return popup;
}

} // namespace

NoticePopups::NoticePopups(NoticeKeeper &keeper, const QList<PopupOutlet *> &outlets,
                           QObject *parent)
    : QObject(parent), m_outlets(outlets)
{
    for (PopupOutlet *outlet : std::as_const(m_outlets))
        connect(outlet, &PopupOutlet::chosen, this, &NoticePopups::choose);
    connect(&keeper, &NoticeKeeper::popupWanted, this, [this](const Notice &notice) {
        Popup popup = popupOf(wordsOf(notice));
        popup.topic = notice.topic();
        popup.iconName = iconNameOf(notice.cause);
        popup.weight = weightOf(notice.cause);
        m_targets.insert(popup.topic, targetOf(notice));
        show(popup, 0);
    });
    connect(&keeper, &NoticeKeeper::summaryWanted, this, [this](const QList<Notice> &notices) {
        Popup popup = popupOf(summaryOf(notices));
        popup.topic = summaryTopic;
        popup.iconName = QStringLiteral("dialog-information");
        show(popup, 0);
    });
    connect(&keeper, &NoticeKeeper::outdated, this, [this](const QString &topic) {
        for (PopupOutlet *outlet : std::as_const(m_outlets))
            outlet->withdraw(topic);
    });
}

void NoticePopups::show(const Popup &popup, qsizetype outlet)
{
    if (outlet == m_outlets.size())
        return; // the list has it
    m_outlets[outlet]->show(popup, [this, popup, outlet] { show(popup, outlet + 1); });
}

void NoticePopups::choose(const QString &topic)
{
    if (topic == summaryTopic)
        Q_EMIT listWanted();
    else
        Q_EMIT showWanted(m_targets.value(topic));
}

} // namespace hk
