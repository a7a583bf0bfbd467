#pragma once

#include "ui/settings/settingsdraft.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;

namespace hk {

class Dialogs;
class FieldRow;
class HashKeyField;
class KeyRotationRow;
class SettingsFront;

/// The card with the hash key and how signatures are written.
class SigningCard final : public QWidget
{
    Q_OBJECT

public:
    SigningCard(SettingsFront &settings, Dialogs &dialogs, QWidget *parent = nullptr);

    void show(const SettingsDraft &draft);
    void read(SettingsDraft &draft) const;
    HashKeyField &hashKey() const { return *m_hashKey; }

Q_SIGNALS:
    void edited();
    void codeRequested();
    void checkRequested();
    void rotateRequested();
    void copyNextKeyRequested();
    void finishRotationRequested();
    void cancelRotationRequested();

private:
    KeyRotationRow *m_rotation;
    QCheckBox *m_standard;
    HashKeyField *m_hashKey;
    QComboBox *m_encoding = nullptr;
};

} // namespace hk
