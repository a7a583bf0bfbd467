#pragma once

#include "core/model/trigger.h"
#include "core/model/triggerset.h"
#include "core/model/wirenames.h"

#include <QtWidgets/QDialog>

namespace hk {

class MessageBar;
class TriggerList;

/// Which triggers of a category go to its URL, and what they are called there. Part of
/// the page's draft: nothing is saved here. Opened with open(), deletes itself.
class TriggersDialog final : public QDialog
{
    Q_OBJECT

public:
    TriggersDialog(Category category, TriggerSet triggers, WireNames names, QWidget *parent);

Q_SIGNALS:
    void chosen(hk::TriggerSet triggers, const hk::WireNames &names);

private:
    void choose();

    WireNames m_names; ///< of the other categories too
    TriggerList *m_list;
    MessageBar *m_message;
};

} // namespace hk
