#include "ui/receiver/receivermemory.h"

#include "core/workspace/receiverfront.h"

#include <QtCore/QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace hk {
namespace {

QString key(const char *name) { return QStringLiteral("receiver/") + QLatin1String(name); }

constexpr std::array<std::pair<const char *, ReceiverTls>, 5> tlsNames{{
        {"off", ReceiverTls::Off},
        {"good", ReceiverTls::Good},
        {"expired", ReceiverTls::Expired},
        {"wrong-host", ReceiverTls::WrongHost},
        {"self-signed", ReceiverTls::SelfSigned},
}};

ReceiverTls tlsNamed(const QString &word)
{
    const auto found = std::ranges::find_if(
            tlsNames, [&word](const auto &each) { return word == QLatin1String(each.first); });
    return found == tlsNames.end() ? ReceiverTls::Off : found->second;
}

QString nameOf(ReceiverTls tls)
{
    const auto found =
            std::ranges::find_if(tlsNames, [tls](const auto &each) { return each.second == tls; });
    return QLatin1String(found->first);
}

QList<ResponseRule> readRules(QSettings &settings)
{
    QList<ResponseRule> rules;
    const int count = settings.beginReadArray(key("rules"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto text = [&settings](const char *part) {
            return settings.value(QLatin1String(part)).toString();
        };
        rules.append({text("path"), text("event"), text("header"), text("answer")});
    }
    settings.endArray();
    return rules;
}

void writeRules(QSettings &settings, const QList<ResponseRule> &rules)
{
    settings.remove(key("rules"));
    settings.beginWriteArray(key("rules"), static_cast<int>(rules.size()));
    for (int i = 0; i < rules.size(); ++i) {
        settings.setArrayIndex(i);
        const ResponseRule &rule = rules.at(i);
        for (const auto &[part, text] :
             {std::pair("path", rule.path), std::pair("event", rule.event),
              std::pair("header", rule.header), std::pair("answer", rule.spec)})
            settings.setValue(QLatin1String(part), text);
    }
    settings.endArray();
}

} // namespace

ReceiverMemory::ReceiverMemory(ReceiverFront &receiver, QSettings &settings, QObject *parent)
    : QObject(parent), m_receiver(receiver), m_settings(settings)
{
}

bool ReceiverMemory::listened() const { return m_settings.value(key("listens"), false).toBool(); }

quint16 ReceiverMemory::port() const
{
    return static_cast<quint16>(m_settings.value(key("port"), uint(usualPort)).toUInt());
}

void ReceiverMemory::restore()
{
    const QString spec = m_settings.value(key("answer")).toString();
    if (!spec.isEmpty())
        Q_UNUSED(m_receiver.respondWith(spec))
    Q_UNUSED(m_receiver.setRules(readRules(m_settings)))
    m_receiver.setTls(tlsNamed(m_settings.value(key("tls")).toString()));
    const QString address = m_settings.value(key("address")).toString();
    if (!address.isEmpty())
        Q_UNUSED(m_receiver.setAddress(address))
    Q_UNUSED(m_receiver.forwardTo({m_settings.value(key("forwardTo")).toString(),
                                   m_settings.value(key("passesAnswer"), false).toBool()}))
}

void ReceiverMemory::follow()
{
    connect(&m_receiver, &ReceiverFront::listeningChanged, this,
            &ReceiverMemory::rememberListening);
    connect(&m_receiver, &ReceiverFront::behaviourChanged, this,
            &ReceiverMemory::rememberBehaviour);
    if (m_receiver.isListening())
        rememberListening(true);
}

void ReceiverMemory::rememberListening(bool listens)
{
    m_settings.setValue(key("listens"), listens);
    m_settings.setValue(key("port"), m_receiver.port());
}

void ReceiverMemory::rememberBehaviour()
{
    m_settings.setValue(key("answer"), m_receiver.respondSpec());
    writeRules(m_settings, m_receiver.rules());
    m_settings.setValue(key("tls"), nameOf(m_receiver.tls()));
    m_settings.setValue(key("address"), m_receiver.address());
    m_settings.setValue(key("forwardTo"), m_receiver.forwarding().url);
    m_settings.setValue(key("passesAnswer"), m_receiver.forwarding().passesAnswer);
}

} // namespace hk
