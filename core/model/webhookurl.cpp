#include "core/model/webhookurl.h"

namespace hk {

Result<WebhookUrl> WebhookUrl::parse(const QString &text, Environment, const QString &)
{
    return WebhookUrl(text);
}

QString WebhookUrl::repaired(const QString &, Environment) { return {}; }
QString WebhookUrl::display() const { return m_ascii; }
bool WebhookUrl::isLoopback() const { return false; }

} // namespace hk
