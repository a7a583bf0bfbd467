#pragma once

#include "core/model/company.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QComboBox;

namespace hk {

class Dialogs;
class RequestCard;
class SettingsFront;

/// The signed request of each endpoint that gets the event: a list of them above the card while
/// there is more than one.
class RequestPane final : public QWidget
{
    Q_OBJECT

public:
    RequestPane(SettingsFront &settings, Dialogs &dialogs, QWidget *parent = nullptr);

    /// With whose keys a signature is checked.
    void setCompany(const Company &company) { m_company = company; }
    void showPreview(const EventPreview &preview);
    RequestCard &card() { return *m_card; }

private:
    void showChosen();
    void checkSignature();

    SettingsFront &m_settings;
    Dialogs &m_dialogs;
    Company m_company;
    QComboBox *m_endpoints;
    RequestCard *m_card;
    QList<SignedRequest> m_requests;
};

} // namespace hk
