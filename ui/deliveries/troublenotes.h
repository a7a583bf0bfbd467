#pragma once

#include "core/base/error.h"

#include <QtCore/QCoreApplication>

namespace hk {

class MessageBar;

/// What the page's message bar says of a list that could not be read, and of a delivery that is not
/// there, each until that is over. A value of the GUI thread; the bar outlives it.
class TroubleNotes final
{
    Q_DECLARE_TR_FUNCTIONS(TroubleNotes)

public:
    explicit TroubleNotes(MessageBar &bar) : m_bar(bar) { }

    void tellUnread(const Error &error); ///< the list
    void tellMissing(const Error &error);
    void listWasRead();
    /// Somebody goes on working: what is missing was read.
    void goOn();

private:
    MessageBar &m_bar;
    bool m_isUnread = false;
    bool m_isMissing = false;
};

} // namespace hk
