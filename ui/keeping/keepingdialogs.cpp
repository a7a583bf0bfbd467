#include "ui/keeping/keepingdialogs.h"

#include "ui/keeping/erasedialog.h"
#include "ui/keeping/keepingwords.h"
#include "ui/keeping/retentiondialog.h"

#include <QtWidgets/QWidget>

namespace hk {

KeepingDialogs::KeepingDialogs(KeepingFront &keeping, QWidget *window)
    : QObject(window), m_keeping(keeping), m_window(window)
{
}

void KeepingDialogs::showRetention()
{
    auto *dialog = new RetentionDialog(m_keeping, m_company, m_window);
    connect(dialog, &RetentionDialog::saved, this, [this] { Q_EMIT noted(tr("Retention saved")); });
    connect(dialog, &RetentionDialog::removed, this, [this](const PruneTally &tally) {
        Q_EMIT noted(prunedNote(tally));
        Q_EMIT ledgerChanged();
    });
    dialog->open();
}

void KeepingDialogs::showErasing()
{
    auto *dialog = new EraseDialog(m_keeping, m_company, m_window);
    connect(dialog, &EraseDialog::erased, this, [this](const PersonData &data) {
        Q_EMIT noted(tr("The data of %Ln event(s) are erased", nullptr, pluralOf(data.events)));
        Q_EMIT ledgerChanged();
    });
    dialog->open();
}

} // namespace hk
