#pragma once

#include <QtCore/QCoreApplication>

namespace hk {

/// Sentences that core makes for people, in the language of the program: the window installs
/// translators, the console none, so there they are English. Any thread, since
/// QCoreApplication::translate() locks. Never for what is stored, logged, sent or compared: that
/// stays a QStringLiteral in English.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hk::Words)
};

} // namespace hk
