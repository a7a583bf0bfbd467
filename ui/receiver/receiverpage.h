#pragma once

#include "ui/common/asking.h"
#include "ui/common/page.h"

class QPushButton;

namespace hk {

class Dialogs;
class EmptyState;
class ReceiverCard;
class ReceiverFront;
class RequestActions;
class RequestsView;

/// The local receiver: start and stop it, say how it answers, and look at what arrived.
class ReceiverPage final : public Page
{
    Q_OBJECT

public:
    ReceiverPage(ReceiverFront &receiver, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    void setCompany(const Company &company) override;
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
    void exportHar();
    void writeHar(const QString &file);

    ReceiverFront &m_receiver;
    Dialogs &m_dialogs;
    ReceiverCard *m_card = nullptr;
    RequestsView *m_requests = nullptr;
    RequestActions *m_actions = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_toggle = nullptr;
    LatestAnswer m_starting;
    LatestAnswer m_exporting;
};

} // namespace hk
