#pragma once

#include "ui/settings/settingsdraft.h"

#include <QtWidgets/QDialog>

class QRadioButton;

namespace hk {

/// Both values of each field that was changed here and by somebody else meanwhile, and the choice
/// between them. Opened with open(); deletes itself.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// As SettingsDraft::conflictsWith() answers them.
    ConflictDialog(const QList<FieldChange> &conflicts, QWidget *parent);

Q_SIGNALS:
    /// The fields of which the other's value is taken; mine stay where they are.
    void chosen(const QList<hk::SettingsField> &theirs);

private:
    QWidget *buildField(const FieldChange &conflict);
    void choose();

    struct Choice
    {
        SettingsField field;
        QRadioButton *theirs;
    };
    QList<Choice> m_choices;
};

} // namespace hk
