#pragma once

#include "ui/common/isolatingtranslator.h"
#include "ui/common/pseudotranslator.h"
#include "ui/common/windowdirection.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace hk {

/// The window's language: Qt's own texts, Hookkeeper's, and the side from which they are read, in
/// force while this lives. GUI thread; must not outlive QGuiApplication.
class Languages final
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// The language of `locale`, or English where there is none (which then has its plurals); in
    /// the place of the one before.
    void install(const QLocale &locale);
    /// PseudoTranslator's, in English formats: for developers and tests.
    void installPseudo();
    static QString pseudo() { return QStringLiteral("pseudo"); }

    /// The names of those that are in the program, such as "de", as translations/languages.cmake
    /// lists them.
    static QStringList available();
    /// What its speakers call it: "Deutsch", "Français".
    static QString nameOf(const QString &language);
    /// Where the formats come from with this language: the system's place when it speaks it. Empty:
    /// the system's language. Figures are 0 to 9, as in codes, sizes and the texts themselves.
    static QLocale localeOf(const QString &language);

private:
    void remove();

    WindowDirection m_direction;
    IsolatingTranslator m_own;
    PseudoTranslator m_pseudo;
    QTranslator m_qt;
};

} // namespace hk
