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
    /// `problems`: fields that keep it from being saved.
    ReviewDialog(const QList<FieldChange> &changes, const QStringList &problems, QWidget *parent);

Q_SIGNALS:
    void saveRequested();
};

} // namespace hk
