#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

enum class Environment : int { Test = 0, Production = 1 };

/// A URL that may receive webhooks, checked once and trusted afterwards. Immutable value.
class WebhookUrl
{
public:
    /// Judges what was typed or pasted: http or https, a host of RFC 1123 labels (an IDN is
    /// accepted) or an IP address, at most 4,096 characters; no user or password, fragment,
    /// backslash, blank or control character (around it they are trimmed). In a production company
    /// https, except to loopback. Errors Url…; `field` becomes their subject ("Booking URL"), and a
    /// user or password is left out of their value.
    static Result<WebhookUrl> parse(const QString &text, Environment environment,
                                    const QString &field);

    /// What `text` was probably meant to be: a text that parse() accepts, or empty when there is no
    /// good guess or nothing to repair. Finds the address in what was copied around it
    /// (addressIn()) and guesses at no host: two addresses, or one that hides behind another, are
    /// left alone. So is what is longer than a field of the window takes (32,767 characters).
    static QString repaired(const QString &text, Environment environment);
    /// `text` without the blanks and the pair of quotes around it.
    static QString withoutQuotes(const QString &text);

    /// The form that is stored and sent: ASCII, fully encoded.
    QString ascii() const { return m_ascii; }
    /// The form for people: as ascii(), but with an IDN host in its own script.
    QString display() const;
    bool isIdn() const { return displayHost() != host(); }
    /// The ASCII host, an IPv6 address without brackets.
    QString host() const;
    /// The host for people: an IDN in its own script.
    QString displayHost() const;
    /// Whether the host is "localhost" or a loopback address, as written.
    bool isLoopback() const;
    bool operator==(const WebhookUrl &) const = default;

private:
    explicit WebhookUrl(QString ascii) : m_ascii(std::move(ascii)) { }
    QString m_ascii;
};

} // namespace hk
