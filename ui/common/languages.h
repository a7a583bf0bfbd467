#pragma once

#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace hk {

/// The window's language: Qt's own texts and Hookkeeper's, in force while this lives. GUI thread;
/// must not outlive QCoreApplication.
class Languages final
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// The language of `locale`, or English where there is none (which then has its plurals).
    void install(const QLocale &locale);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace hk
