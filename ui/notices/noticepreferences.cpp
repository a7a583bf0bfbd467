#include "ui/notices/noticepreferences.h"

#include <QtCore/QSettings>

namespace hk {
namespace {

constexpr QLatin1String quietKey("notices/quiet");
constexpr QLatin1String quietFromKey("notices/quietFrom");
constexpr QLatin1String quietToKey("notices/quietTo");
constexpr QLatin1String onCloseKey("window/onClose");
constexpr QLatin1String keepSending("keepSending");
constexpr QLatin1String quit("quit");

QString timeFormat() { return QStringLiteral("HH:mm"); }
QString keyOf(NoticeCause cause) { return QStringLiteral("notices/") + nameOf(cause); }

QTime timeOf(const QVariant &kept, QTime otherwise)
{
    const QTime time = QTime::fromString(kept.toString(), timeFormat());
    return time.isValid() ? time : otherwise;
}

} // namespace

NoticePreferences::NoticePreferences(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
}

bool NoticePreferences::wants(NoticeCause cause) const
{
    return m_settings.value(keyOf(cause), true).toBool();
}

void NoticePreferences::setWants(NoticeCause cause, bool wanted)
{
    m_settings.setValue(keyOf(cause), wanted);
    Q_EMIT changed();
}

QuietHours NoticePreferences::quietHours() const
{
    QuietHours hours;
    hours.isOn = m_settings.value(quietKey, false).toBool();
    hours.from = timeOf(m_settings.value(quietFromKey), hours.from);
    hours.to = timeOf(m_settings.value(quietToKey), hours.to);
    return hours;
}

void NoticePreferences::setQuietHours(const QuietHours &hours)
{
    m_settings.setValue(quietKey, hours.isOn);
    m_settings.setValue(quietFromKey, hours.from.toString(timeFormat()));
    m_settings.setValue(quietToKey, hours.to.toString(timeFormat()));
    Q_EMIT changed();
}

OnClose NoticePreferences::onClose() const
{
    const QString kept = m_settings.value(onCloseKey).toString();
    if (kept == keepSending)
        return OnClose::KeepSending;
    return kept == quit ? OnClose::Quit : OnClose::Ask;
}

void NoticePreferences::setOnClose(OnClose choice)
{
    if (choice == OnClose::Ask)
        m_settings.remove(onCloseKey);
    else
        m_settings.setValue(onCloseKey,
                            QString(choice == OnClose::KeepSending ? keepSending : quit));
    Q_EMIT changed();
}

void NoticePreferences::reset()
{
    for (const NoticeCause cause : allNoticeCauses)
        m_settings.remove(keyOf(cause));
    for (const QLatin1String key : {quietKey, quietFromKey, quietToKey, onCloseKey})
        m_settings.remove(key);
    Q_EMIT changed();
}

} // namespace hk
