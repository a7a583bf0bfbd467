#pragma once

#include "core/model/company.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QPushButton;

namespace hk {

class FieldRow;
class HashKeyEdit;
class MessageBar;
class SettingsFront;

/// Lets a new hash key take over from the one that signs now: which one, for how long both sign,
/// and what that means for receivers. Opened with open(); deletes itself.
class RotateDialog final : public QDialog
{
    Q_OBJECT

public:
    RotateDialog(SettingsFront &settings, const Company &company, QWidget *parent);

Q_SIGNALS:
    void rotated();

private:
    QWidget *buildForm();
    void generate();
    void rotate();

    SettingsFront &m_settings;
    Company m_company;
    MessageBar *m_message;
    HashKeyEdit *m_key;
    QComboBox *m_overlap;
    QPushButton *m_rotate;
    FieldRow *m_keyRow = nullptr;
};

} // namespace hk
