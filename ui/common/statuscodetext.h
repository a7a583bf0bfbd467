#pragma once

#include <QtCore/QString>

namespace hk {

/// The registered words of an HTTP status code ("Bad Gateway"), empty for an unregistered one.
/// English always: RFC 9110, section 15, RFC 6585 and the IANA registry.
QString reasonPhraseOf(int statusCode);

/// What a receiver means by answering so and what to do about it, in the window's language. Every
/// code has a sentence: its own, or its class's. GUI thread.
QString statusExplanation(int statusCode);

} // namespace hk
