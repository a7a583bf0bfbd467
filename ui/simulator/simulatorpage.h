#pragma once

#include "core/workspace/simulatorfront.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"

#include <QtCore/QTimer>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QSplitter;

namespace hk {

class DeliveriesFront;
class Dialogs;
class PayloadCard;
class ReceiverFront;
class RequestCard;
class ResultLine;
class TriggerCard;

/// Makes one of the nine events from a sample, shows the exact request, sends it and says what
/// became of it. There is a draft for each trigger.
class SimulatorPage final : public Page
{
    Q_OBJECT

public:
    SimulatorPage(SimulatorFront &simulator, DeliveriesFront &deliveries, ReceiverFront &receiver,
                  Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    void setCompany(const Company &company) override;
    void refresh() override;
    bool canFind() const override { return true; }
    void find() override;
    QList<QWidget *> panes() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildHeader();
    void connectParts();
    void arrange();
    void chooseTrigger(Trigger trigger);
    bool openDraft(Trigger trigger);
    void makeSample();
    void noteEdit();
    void markStale();
    void askForPreview();
    void showPreview(const SignedRequest &request);
    void updateSend();
    void send();
    void confirmAndSend();
    void sendNow();
    SendTarget target() const;

    SimulatorFront &m_simulator;
    Dialogs &m_dialogs;
    ReceiverFront &m_receiver;
    TriggerCard *m_triggers = nullptr;
    PayloadCard *m_payload = nullptr;
    RequestCard *m_request = nullptr;
    ResultLine *m_result = nullptr;
    QBoxLayout *m_row = nullptr;
    QSplitter *m_cards = nullptr;
    QComboBox *m_target = nullptr;
    QPushButton *m_send = nullptr;
    Company m_company;
    Trigger m_trigger = Trigger::AppointmentConfirmed;
    SignedRequest m_preview;
    QTimer m_previewTimer;
    LatestAnswer m_sampling;
    LatestAnswer m_previewing;
    LatestAnswer m_sending;
    bool m_sendsNext = false; ///< as soon as the preview says where to
};

} // namespace hk
