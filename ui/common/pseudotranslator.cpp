#include "ui/common/pseudotranslator.h"

#include <QtCore/QLatin1String>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hk {
namespace {

constexpr QLatin1String plain("ABCDEGHIKLNOPRSTUWYZabcdeghiklnoprstuwyz");
constexpr QStringView accented = u"ÅƁÇÐÉĜĤÎĶĻÑÖÞŔŠŢÛŴÝŽåƀçðéĝĥîķļñöþŕšţûŵýž";
constexpr QLatin1String vowels("aeiouAEIOU");
constexpr int longerPercent = 40;

/// What is no word: placeholders, mnemonics with their letter, tags, entities, patterns of files.
const QRegularExpression &untouchable()
{
    static const QRegularExpression pattern(
            QStringLiteral("%L?(?:n|\\d{1,2})|&(?:[A-Za-z]+|#\\d+|#x[0-9A-Fa-f]+);|&&|&\\w"
                           "|</?[A-Za-z][^<>]*>|\\(\\*[^()]*\\)"));
    return pattern;
}

/// What is not shown as it is asked for: Qt reads the names of keys again and learns from some
/// texts which language it is; and what an error is about may be a field's name or somebody's URL.
bool staysAsItIs(const char *context)
{
    for (const char *one :
         {"QShortcut", "QGuiApplication", "QApplication", "QFontDatabase", "Fields"}) {
        if (qstrcmp(context, one) == 0)
            return true;
    }
    return false;
}

/// The words of a text with accents; of their vowels as many twice as the text is to be longer.
QString lengthened(QStringView words, qsizetype &missing)
{
    QString text;
    for (const QChar letter : words) {
        const qsizetype at = plain.indexOf(letter);
        const QChar shown = at < 0 ? letter : accented[at];
        text += shown;
        if (missing > 0 && vowels.contains(letter)) {
            text += shown;
            --missing;
        }
    }
    return text;
}

} // namespace

QString PseudoTranslator::pseudo(const QString &sentence)
{
    if (sentence.isEmpty())
        return sentence;
    // The brackets are of it.
    qsizetype missing = std::max<qsizetype>(0, (sentence.size() * longerPercent + 99) / 100 - 2);
    QString text(u'[');
    qsizetype end = 0;
    bool endsWithPattern = false;
    for (auto one = untouchable().globalMatch(sentence); one.hasNext();) {
        const QRegularExpressionMatch match = one.next();
        text += lengthened(QStringView(sentence).sliced(end, match.capturedStart() - end), missing);
        text += match.capturedView();
        end = match.capturedEnd();
        endsWithPattern = end == sentence.size() && match.capturedView().startsWith(u"(*");
    }
    text += lengthened(QStringView(sentence).sliced(end), missing);
    const QString rest = QString(missing, u'~') + u']';
    // A file dialog looks for the patterns at the end.
    const qsizetype pattern = text.lastIndexOf(u'(');
    const bool isApart = endsWithPattern && text.at(pattern - 1) == u' ';
    text.insert(endsWithPattern ? pattern - (isApart ? 1 : 0) : text.size(), rest);
    return text;
}

QString PseudoTranslator::translate(const char *context, const char *text, const char *about,
                                    int n) const
{
    if (staysAsItIs(context) || qstrcmp(text, "QT_LAYOUT_DIRECTION") == 0)
        return {};
    const QString english = QTranslator::translate(context, text, about, n);
    return pseudo(english.isEmpty() ? QString::fromUtf8(text) : english);
}

} // namespace hk
