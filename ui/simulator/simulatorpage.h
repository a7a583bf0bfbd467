#pragma once

#include "core/workspace/simulatorfront.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"

#include <QtCore/QTimer>

class QBoxLayout;
class QSplitter;

namespace hk {

class Dialogs;
class EventSending;
class PayloadCard;
class PayloadSources;
class ReceiverFront;
class RequestPane;
class ResultLine;
class RunDialog;
class SavedSamples;
class SendBar;
class SendTargetChooser;
class TriggerCard;
struct Fronts;

/// Makes one of the nine events from a sample, shows the exact request, sends it and says what
/// became of it. There is a draft for each trigger.
class SimulatorPage final : public Page
{
    Q_OBJECT

public:
    SimulatorPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    void setCompany(const Company &company) override;
    void refresh() override;
    bool canFind() const override { return true; }
    void find() override;
    bool isWorking() const override;
    /// "sample:<name>" or "delivery:<public id>": starts from its payload; "file:<name>": from what
    /// is in it; "scenario:<name of a file>": to be run.
    void open(const QString &what) override;
    QList<QWidget *> panes() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFooter();
    void buildHeader();
    void connectParts();
    void arrange();
    void chooseTrigger(Trigger trigger);
    bool openDraft(Trigger trigger);
    void noteEdit();
    void markStale();
    void askForPreview();
    void showPreview(const EventPreview &preview);
    void showNotice(const EventPreview &preview);
    void showSource();
    bool canSend() const;
    void updateSend();
    SendTargetChooser &target() const;
    void send();
    void askForUrl();
    void loadUrls();
    void prepareNext();
    void openRun();
    void loadPayload(Trigger trigger, const QByteArray &payload);

    SimulatorFront &m_simulator;
    ReceiverFront &m_receiver;
    SavedSamples *m_saved = nullptr;
    PayloadSources *m_sources = nullptr;
    TriggerCard *m_triggers = nullptr;
    PayloadCard *m_payload = nullptr;
    RequestPane *m_request = nullptr;
    ResultLine *m_result = nullptr;
    QBoxLayout *m_row = nullptr;
    QWidget *m_footer = nullptr; ///< scrolls where the page is low
    QSplitter *m_cards = nullptr;
    SendBar *m_bar = nullptr;
    EventSending *m_sending = nullptr;
    RunDialog *m_run = nullptr;
    Company m_company;
    Trigger m_trigger = Trigger::AppointmentConfirmed;
    EventPreview m_preview;
    QTimer m_previewTimer;
    LatestAnswer m_previewing;
    LatestAnswer m_recalling;
    bool m_sendsNext = false; ///< as soon as the preview says where to
};

} // namespace hk
