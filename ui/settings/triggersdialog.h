#pragma once

#include "core/model/settings.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace hk {

class EndpointsFront;
class MessageBar;
class SettingsFront;
class TriggerList;

/// Which triggers of a category go to its URL, and what they are called there. Saves at once;
/// opened with open(), deletes itself.
class TriggersDialog final : public QDialog
{
    Q_OBJECT

public:
    TriggersDialog(SettingsFront &settings, EndpointsFront &endpoints, WebhookSettings now,
                   Category category, QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    void save();
    void saveNames();
    void refuse(const Error &error);

    SettingsFront &m_settings;
    EndpointsFront &m_endpoints;
    WebhookSettings m_now;
    Category m_category;
    TriggerList *m_list;
    MessageBar *m_message;
    QPushButton *m_save;
};

} // namespace hk
