#include "core/exchange/verifycode.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

inline void initVerifyResources() { Q_INIT_RESOURCE(hk_verify); }

namespace hk {
namespace {

struct Entry
{
    const char16_t *title;
    const char16_t *name;
    const char16_t *file;
};

// In the order of the enum.
constexpr std::array<Entry, std::size(allCodeLanguages)> entries{{
        {u"Node.js", u"node", u"webhookSignature.js"},
        {u"Python", u"python", u"webhook_signature.py"},
        {u"PHP", u"php", u"webhookSignature.php"},
        {u"C#", u"csharp", u"WebhookSignature.cs"},
        {u"Go", u"go", u"webhook_signature.go"},
        {u"Ruby", u"ruby", u"webhook_signature.rb"},
        {u"Java", u"java", u"WebhookSignature.java"},
}};

const Entry &entryOf(CodeLanguage language) { return entries.at(static_cast<size_t>(language)); }

/// Whether one of the words behind "@when" holds.
bool holds(const QString &condition, const VerifyCodeOptions &options)
{
    const QStringList words = condition.split(u' ', Qt::SkipEmptyParts);
    const bool isHex = options.encoding == SignatureEncoding::Hex;
    return (words.contains(QStringLiteral("hex")) && isHex)
            || (words.contains(QStringLiteral("base64")) && !isHex)
            || (words.contains(QStringLiteral("standard")) && options.standardHeaders)
            || (words.contains(QStringLiteral("without-standard")) && !options.standardHeaders);
}

} // namespace

QString titleOf(CodeLanguage language) { return QString::fromUtf16(entryOf(language).title); }
QString nameOf(CodeLanguage language) { return QString::fromUtf16(entryOf(language).name); }
QString fileNameOf(CodeLanguage language) { return QString::fromUtf16(entryOf(language).file); }

QString verifyCode(CodeLanguage language, const VerifyCodeOptions &options)
{
    initVerifyResources();
    QFile file(QStringLiteral(":/verify/") + fileNameOf(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QStringList lines =
            QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n');
    // A line of comment "@when WORDS" opens a part that is kept when one of the words holds, "@end"
    // closes it.
    QStringList kept;
    bool isKept = true;
    for (const QString &line : lines) {
        const qsizetype when = line.indexOf(QLatin1String("@when "));
        if (when >= 0)
            isKept = holds(line.sliced(when + 6), options);
        else if (line.contains(QLatin1String("@end")))
            isKept = true;
        else if (isKept)
            kept.append(line);
    }
    return kept.join(u'\n');
}

} // namespace hk
