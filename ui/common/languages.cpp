#include "ui/common/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>

namespace hk {

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::install(const QLocale &locale)
{
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("hookkeeper");
    const QString separator = QStringLiteral("_");
    const bool found = m_own.load(locale, name, separator, folder);
    if (!found && !m_own.load(QLocale(QLocale::English), name, separator, folder))
        return;
    QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), separator,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace hk
