#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hk {

enum class Environment : int { Test = 0, Production = 1 };

/// A URL that may receive webhooks, checked once and trusted afterwards. Immutable value.
class WebhookUrl
{
public:
    /// Judges what was typed or pasted: blanks, quotes-free; http or https, a host of RFC 1123
    /// labels (an IDN is accepted) or an IP address, at most 4,096 characters; no user or password,
    /// fragment, backslash, blank or control character (around it they are trimmed). In a
    /// production company https, except to loopback. Errors Url…; `field` becomes their subject
    /// ("Booking URL").
    static Result<WebhookUrl> parse(const QString &text, Environment environment,
                                    const QString &field);

    /// What is wrong with `text` can be repaired by this text; empty when no repair is known.
    static QString repaired(const QString &text, Environment environment);

    /// The form that is stored and sent: ASCII, fully encoded.
    QString ascii() const { return m_ascii; }
    /// The form for people: an IDN host in its own script.
    QString display() const;
    QString host() const { return QUrl(m_ascii).host(QUrl::FullyDecoded); }
    /// Whether the host is "localhost" or a loopback address, as written.
    bool isLoopback() const;
    bool operator==(const WebhookUrl &) const = default;

private:
    explicit WebhookUrl(QString ascii) : m_ascii(std::move(ascii)) { }
    QString m_ascii;
};

} // namespace hk
