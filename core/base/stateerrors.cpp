#include "core/base/errorentries.h"

#include <QtCore/QtGlobal>

namespace hk {
namespace {

constexpr auto Store = ErrorKind::StoreUnusable;
constexpr auto NotNow = ErrorKind::NotNow;

// %1 is the error's subject (field, file, id), %2 its value. Written out for each text: lupdate
// does not look into a macro of our own.
constexpr ErrorEntry stateEntries[] = {
        {ErrorCode::StoreIsDirectory, Store, "storeIsDirectory",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is a folder, not a file."),
         QT_TRANSLATE_NOOP("Errors", "Name a file in it.")},
        {ErrorCode::StoreMissing, Store, "storeMissing",
         QT_TRANSLATE_NOOP("Errors", "There is no store %1."),
         QT_TRANSLATE_NOOP("Errors", "Check its path; \"company add\" makes a new store.")},
        {ErrorCode::StoreUnreadable, Store, "storeUnreadable",
         QT_TRANSLATE_NOOP("Errors", "The store %1 cannot be opened: %2."),
         QT_TRANSLATE_NOOP("Errors", "Check the folder and who may read it.")},
        {ErrorCode::StoreReadOnly, Store, "storeReadOnly",
         QT_TRANSLATE_NOOP("Errors", "The store %1 cannot be written."),
         QT_TRANSLATE_NOOP("Errors",
                           "Check who may write the file and its folder, and whether the disk is "
                           "read-only.")},
        {ErrorCode::StoreDamaged, Store, "storeDamaged",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is damaged: %2."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Nothing was changed. \"hookkeeperctl store restore FILE\" brings back a backup; "
                 "the daily ones are in the folder .backups beside the store.")},
        {ErrorCode::StoreForeign, Store, "storeForeign",
         QT_TRANSLATE_NOOP("Errors", "%1 is not a Hookkeeper store."),
         QT_TRANSLATE_NOOP("Errors", "Name another file; this one was left as it is.")},
        {ErrorCode::StoreNewer, Store, "storeNewer",
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "The store %1 was made by a newer Hookkeeper (version %2 of the store)."),
         QT_TRANSLATE_NOOP("Errors", "Update Hookkeeper; the store was left as it is.")},
        {ErrorCode::StoreLocked, Store, "storeLocked",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is locked by another program."),
         QT_TRANSLATE_NOOP("Errors", "Close that program, or try again.")},
        {ErrorCode::StoreInUse, NotNow, "storeInUse",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is open in another program: %2."),
         QT_TRANSLATE_NOOP("Errors", "Close that program, then try again.")},
        {ErrorCode::StoreDiskFull, Store, "storeDiskFull",
         QT_TRANSLATE_NOOP("Errors", "There is no room left for the store %1."),
         QT_TRANSLATE_NOOP("Errors", "Free some space; nothing was lost.")},
        {ErrorCode::StoreMigrationFailed, Store, "storeMigrationFailed",
         QT_TRANSLATE_NOOP("Errors", "The store %1 could not be brought up to date (step %2)."),
         QT_TRANSLATE_NOOP("Errors", "It was left as it was; a backup lies beside it.")},
        {ErrorCode::StoreFailed, Store, "storeFailed",
         QT_TRANSLATE_NOOP("Errors", "The store %1 does not answer: %2."),
         QT_TRANSLATE_NOOP("Errors", "Try again; \"store check\" says whether it is damaged.")},
        {ErrorCode::DataKeyMissing, Store, "dataKeyMissing",
         QT_TRANSLATE_NOOP("Errors", "The key that opens the stored hash keys is not there: %1."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Unlock the system keyring, or put the key file back beside the store.")},
        {ErrorCode::DataKeyWrong, Store, "dataKeyWrong",
         QT_TRANSLATE_NOOP("Errors", "The key from %1 does not open the stored hash keys."),
         QT_TRANSLATE_NOOP("Errors", "Put back the key that belongs to this store.")},
        {ErrorCode::AnotherDispatcher, NotNow, "anotherDispatcher",
         QT_TRANSLATE_NOOP("Errors", "Another Hookkeeper is sending from this store%2."),
         QT_TRANSLATE_NOOP("Errors",
                           "What was accepted goes out there; close it to send from here.")},
        {ErrorCode::PortTaken, NotNow, "portTaken",
         QT_TRANSLATE_NOOP("Errors", "Port %2 is taken by another program."),
         QT_TRANSLATE_NOOP("Errors", "Choose another port, or 0 for a free one.")},
        {ErrorCode::PortNotAllowed, NotNow, "portNotAllowed",
         QT_TRANSLATE_NOOP("Errors", "Port %2 may not be opened: %1."),
         QT_TRANSLATE_NOOP("Errors", "Choose a port from 1024 to 65535.")},
        {ErrorCode::AddressNotAllowed, NotNow, "addressNotAllowed",
         QT_TRANSLATE_NOOP("Errors", "The address %2 is not allowed by this store's policy."),
         QT_TRANSLATE_NOOP("Errors", "\"policy allow\" adds a range of addresses.")},
        {ErrorCode::NoUrlForTrigger, NotNow, "noUrlForTrigger",
         QT_TRANSLATE_NOOP("Errors", "No endpoint receives %2, so nothing would be sent."),
         QT_TRANSLATE_NOOP("Errors", "Set the %1 URL in the webhook settings first.")},
        {ErrorCode::DeliveryFinished, NotNow, "deliveryFinished",
         QT_TRANSLATE_NOOP("Errors", "%2 is finished: it was delivered, failed or cancelled."),
         QT_TRANSLATE_NOOP("Errors", "Resend it to send its event again.")},
        {ErrorCode::DeliveryNotWaiting, NotNow, "deliveryNotWaiting",
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "%2 cannot go out before its turn: it is on its way, or an earlier event of its "
                 "appointment is not finished."),
         QT_TRANSLATE_NOOP("Errors", "It goes out by itself once that is over.")},
        {ErrorCode::DeliveryOfPausedPlan, NotNow, "deliveryOfPausedPlan",
         QT_TRANSLATE_NOOP("Errors", "%2 waits for the plan that sends it again, which is paused."),
         QT_TRANSLATE_NOOP("Errors", "Resume the plan.")},
        {ErrorCode::PlanEnded, NotNow, "planEnded",
         QT_TRANSLATE_NOOP("Errors", "Plan %2 has ended already."),
         QT_TRANSLATE_NOOP("Errors", "What is left can be sent again with a new plan.")},
        {ErrorCode::EventErased, NotNow, "eventErased",
         QT_TRANSLATE_NOOP("Errors", "The data of %2 were erased, so there is nothing to send."),
         QT_TRANSLATE_NOOP("Errors", "Its deliveries and attempts stay in the ledger.")},
        {ErrorCode::EventsUnfinished, NotNow, "eventsUnfinished",
         QT_TRANSLATE_NOOP("Errors",
                           "Deliveries of these events that are not finished: %2. Nothing was "
                           "erased."),
         QT_TRANSLATE_NOOP("Errors", "Wait until they are, or have them cancelled.")},
        {ErrorCode::EventsOnTheWire, NotNow, "eventsOnTheWire",
         QT_TRANSLATE_NOOP("Errors",
                           "Deliveries of these events that are on the wire at this moment: %2. "
                           "Nothing was erased."),
         QT_TRANSLATE_NOOP("Errors", "Try again in a moment.")},
        {ErrorCode::SettingsChangedMeanwhile, NotNow, "settingsChangedMeanwhile",
         QT_TRANSLATE_NOOP("Errors", "The settings of %1 were changed in the meantime."),
         QT_TRANSLATE_NOOP("Errors", "Look at the new values, then save again.")},
        {ErrorCode::CompanyArchived, NotNow, "companyArchived",
         QT_TRANSLATE_NOOP("Errors", "%1 is archived: it takes no events and sends nothing."),
         QT_TRANSLATE_NOOP("Errors", "Take it out of the archive first.")},
        {ErrorCode::HashKeyRotating, NotNow, "hashKeyRotating",
         QT_TRANSLATE_NOOP("Errors", "The hash key is being rotated already."),
         QT_TRANSLATE_NOOP("Errors", "Finish or cancel that rotation first.")},
        {ErrorCode::HashKeyNotRotating, NotNow, "hashKeyNotRotating",
         QT_TRANSLATE_NOOP("Errors", "The hash key is not being rotated."),
         QT_TRANSLATE_NOOP("Errors", "There is nothing to end.")},
        {ErrorCode::Cancelled, ErrorKind::Cancelled, "cancelled",
         QT_TRANSLATE_NOOP("Errors", "Cancelled."), ""},
        {ErrorCode::Internal, ErrorKind::Internal, "internal",
         QT_TRANSLATE_NOOP("Errors", "Something unexpected happened: %2"),
         QT_TRANSLATE_NOOP("Errors", "Please report this with the log.")},
};

constexpr auto first = ErrorCode::StoreIsDirectory;
constexpr auto afterLast = static_cast<ErrorCode>(static_cast<int>(ErrorCode::Internal) + 1);
static_assert(areInOrder(stateEntries, first, afterLast),
              "one entry for each ErrorCode, in its order");

} // namespace

const ErrorEntry &stateEntryOf(ErrorCode code)
{
    return stateEntries[static_cast<size_t>(code) - static_cast<size_t>(first)];
}

} // namespace hk
