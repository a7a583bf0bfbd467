#pragma once

#include "core/workspace/simulatorfront.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QComboBox;

namespace hk {

class RequestCard;

/// The signed request of each endpoint that gets the event: a list of them above the card while
/// there is more than one.
class RequestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPane(QWidget *parent = nullptr);

    void showPreview(const EventPreview &preview);
    RequestCard &card() { return *m_card; }

private:
    void showChosen();

    QComboBox *m_endpoints;
    RequestCard *m_card;
    QList<SignedRequest> m_requests;
};

} // namespace hk
