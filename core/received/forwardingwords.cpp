#include "core/received/forwardingwords.h"

#include "core/base/words.h"

namespace hk {
namespace {

// What shortTextOf() says of a forwarded request, for translators.
[[maybe_unused]] constexpr const char *outcomes[] = {
        QT_TRANSLATE_NOOP("hk::Words", "answered"),
        QT_TRANSLATE_NOOP("hk::Words", "interrupted: outcome unknown"),
        QT_TRANSLATE_NOOP("hk::Words", "address not allowed by policy"),
        QT_TRANSLATE_NOOP("hk::Words", "host name not found"),
        QT_TRANSLATE_NOOP("hk::Words", "time-out while looking up the host name"),
        QT_TRANSLATE_NOOP("hk::Words", "connection refused"),
        QT_TRANSLATE_NOOP("hk::Words", "host unreachable"),
        QT_TRANSLATE_NOOP("hk::Words", "time-out while connecting"),
        QT_TRANSLATE_NOOP("hk::Words", "time-out during the TLS handshake"),
        QT_TRANSLATE_NOOP("hk::Words", "TLS failed"),
        QT_TRANSLATE_NOOP("hk::Words", "time-out while sending"),
        QT_TRANSLATE_NOOP("hk::Words", "no answer within the time-out"),
        QT_TRANSLATE_NOOP("hk::Words", "answer not complete within the time-out"),
        QT_TRANSLATE_NOOP("hk::Words", "closed without an answer, may have been received"),
        QT_TRANSLATE_NOOP("hk::Words", "closed within the answer"),
        QT_TRANSLATE_NOOP("hk::Words", "response headers too large"),
        QT_TRANSLATE_NOOP("hk::Words", "answer is not HTTP"),
        QT_TRANSLATE_NOOP("hk::Words", "cancelled"),
        QT_TRANSLATE_NOOP("hk::Words", "failed"),
};

QString translated(const QString &text) { return Words::tr(text.toUtf8().constData()); }

} // namespace

QString forwardingWords(const QString &problem)
{
    if (problem.isEmpty())
        return problem;
    QString known = problem;
    while (translated(known) == known) {
        // Behind a colon stands what the library said.
        const qsizetype colon = known.lastIndexOf(QLatin1String(": "));
        if (colon < 1)
            return problem;
        known.truncate(colon);
    }
    return translated(known) + problem.sliced(known.size());
}

} // namespace hk
