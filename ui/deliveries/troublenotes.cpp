#include "ui/deliveries/troublenotes.h"

#include "ui/common/messagebar.h"

#include <utility>

namespace hk {

void TroubleNotes::tellUnread(const Error &error)
{
    m_isUnread = true;
    m_isMissing = false;
    m_bar.showError(error, tr("Retry"));
}

void TroubleNotes::tellMissing(const Error &error)
{
    m_isMissing = true;
    m_isUnread = false;
    if (error.code != ErrorCode::DeliveryUnknown)
        return m_bar.showError(error);
    // The console's hint names a command.
    m_bar.showMessage(Tone::Danger,
                      tr("There is no delivery \"%1\" in this store. It may be in another one, or "
                         "was removed with its age: look for the customer or the appointment in "
                         "the filter.")
                              .arg(error.value));
}

void TroubleNotes::listWasRead()
{
    if (std::exchange(m_isUnread, false))
        m_bar.clear();
}

void TroubleNotes::goOn()
{
    if (std::exchange(m_isMissing, false))
        m_bar.clear();
}

} // namespace hk
