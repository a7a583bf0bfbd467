#pragma once

#include "ui/settings/settingsdraft.h"

#include <QtCore/QObject>

class QPushButton;

namespace hk {

class FieldGrid;
class FieldRow;
class HashKeyEdit;
class SecretClipboard;
class SettingsFront;

/// The hash key of a company: hidden, shown on request (which is recorded), replaced by typing,
/// given up for the default key, copied for a minute. Owned by its card.
class HashKeyField final : public QObject
{
    Q_OBJECT

public:
    HashKeyField(SettingsFront &settings, FieldGrid &grid, QObject *parent);

    void show(const SettingsDraft &draft);
    void read(SettingsDraft &draft) const;
    /// Puts a new random key into the field, as if it had been typed.
    void generate();
    void copyAsItIs();
    /// As Standard Webhooks libraries take it: standardFormOf().
    void copyStandardForm();
    bool check();
    bool hasProblem() const;
    void showError(const Error &error);
    QWidget *field() const;

Q_SIGNALS:
    void edited();
    void checked();
    void failed(const hk::Error &error);
    void copied();

private:
    QWidget *buildButtons(QWidget *parent);
    void toggleShown();
    void copy(Secret (*form)(const Secret &));
    void useDefault();
    void noteTyping();
    void explain();
    QString storedWhere() const;

    SettingsFront &m_settings;
    SecretClipboard *m_clipboard;
    HashKeyEdit *m_edit;
    QPushButton *m_copy;
    QPushButton *m_useDefault;
    FieldRow *m_row;
    Company m_company;
    HashKeyState m_state = HashKeyState::Default;
    HashKeyChange m_change = HashKeyChange::Keep;
};

} // namespace hk
