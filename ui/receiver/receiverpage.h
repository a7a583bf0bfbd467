#pragma once

#include "ui/common/asking.h"
#include "ui/common/page.h"

class QPushButton;
class QSettings;

namespace hk {

class Dialogs;
class EmptyState;
class ReceiverCard;
class ReceiverFront;
class RequestActions;
class RequestsView;
class SamplesFront;

/// The local receiver: start and stop it, say how it answers, and look at what arrived.
class ReceiverPage final : public Page
{
    Q_OBJECT

public:
    ReceiverPage(ReceiverFront &receiver, SamplesFront &samples, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    /// What is set by hand of the list of requests is kept there from now on, and had of before.
    void remember(QSettings &settings);
    QString title() const override;
    void setCompany(const Company &company) override;
    bool canFind() const override { return true; }
    void find() override;
    /// A request, by its number.
    void open(const QString &what) override;
    QString opened() const override;
    QList<QWidget *> panes() override;

private:
    void build();
    void buildList();
    void addMenuActions();
    void connectParts();
    void start(quint16 port);
    void offerFreePort(const Error &error);
    void showListening(bool listening);
    void showContents();
    void saveSample();
    void openInSimulator();
    void editBehaviour();
    void exportHar();
    void writeHar(const QString &file);

    ReceiverFront &m_receiver;
    SamplesFront &m_samples;
    Dialogs &m_dialogs;
    ReceiverCard *m_card = nullptr;
    RequestsView *m_requests = nullptr;
    RequestActions *m_actions = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_sendTest = nullptr;
    QPushButton *m_toggle = nullptr;
    Company m_company;
    LatestAnswer m_starting;
    LatestAnswer m_exporting;
};

} // namespace hk
