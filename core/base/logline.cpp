#include "core/base/logline.h"

#include <algorithm>

namespace hk {
namespace {

bool isPlain(QChar c)
{
    return c.unicode() > ' ' && c.unicode() < 0x7f && c != u'"' && c != u'=' && c != u'\\';
}

QString escaped(QChar c)
{
    if (c == u'"' || c == u'\\')
        return QString(u'\\') + c;
    if (c == u'\n')
        return QStringLiteral("\\n");
    const bool isVisible = c.isPrint() || c.isSurrogate();
    return isVisible ? QString(c)
                     : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

} // namespace

QString logValue(QStringView value)
{
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isPlain))
        return value.toString();
    QString quoted(u'"');
    for (const QChar c : value)
        quoted += escaped(c);
    return quoted + u'"';
}

LogLine &LogLine::add(const QString &key, QStringView value)
{
    if (!m_text.isEmpty())
        m_text += u' ';
    m_text += key + u'=' + logValue(value);
    return *this;
}

LogLine &LogLine::add(const QString &key, qint64 value) { return add(key, QString::number(value)); }

} // namespace hk
