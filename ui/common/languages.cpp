#include "ui/common/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>

namespace hk {
namespace {

constexpr QLatin1String folder(":/i18n");
constexpr QLatin1String name("hookkeeper");
constexpr QLatin1String separator("_");

} // namespace

Languages::~Languages() { remove(); }

void Languages::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_pseudo);
}

void Languages::install(const QLocale &locale)
{
    remove();
    const bool found = m_own.load(locale, name, separator, folder);
    if (!found && !m_own.load(QLocale(QLocale::English), name, separator, folder))
        return;
    m_direction.set(QLocale(m_own.language()).textDirection());
    QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), separator,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

void Languages::installPseudo()
{
    install(QLocale(QLocale::English));
    if (m_pseudo.load(QLocale(QLocale::English), name, separator, folder))
        QCoreApplication::installTranslator(&m_pseudo); // asked before those installed earlier
}

QStringList Languages::available()
{
    const QString start = name % separator;
    const QString end = QStringLiteral(".qm");
    QStringList found =
            QDir(folder).entryList({QString(start % u'*' % end)}, QDir::Files, QDir::Name);
    for (QString &file : found)
        file = file.sliced(start.size()).chopped(end.size());
    return found;
}

QString Languages::nameOf(const QString &language)
{
    const QLocale locale(language);
    // Its own name of "en" is that of one country's English.
    QString own = locale.language() == QLocale::English ? QStringLiteral("English")
                                                        : locale.nativeLanguageName();
    if (own.isEmpty())
        return language;
    own.replace(0, 1, own.first(1).toUpper());
    return own;
}

QLocale Languages::localeOf(const QString &language)
{
    if (language == pseudo())
        return QLocale(QLocale::English);
    const QLocale system = QLocale::system();
    const QLocale chosen(language);
    const QLocale locale =
            language.isEmpty() || chosen.language() == system.language() ? system : chosen;
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != QStringLiteral("0"))
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return locale;
}

} // namespace hk
