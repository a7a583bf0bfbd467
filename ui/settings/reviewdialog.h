#pragma once

#include "ui/settings/settingsdraft.h"

#include <QtWidgets/QDialog>

namespace hk {

/// The changes that wait to be saved, old and new beside each other. Opened with open(); deletes
/// itself.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `saveable`: whether Save is offered.
    ReviewDialog(const QList<FieldChange> &changes, bool saveable, QWidget *parent);

Q_SIGNALS:
    void saveRequested();
};

} // namespace hk
