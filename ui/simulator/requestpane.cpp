#include "ui/simulator/requestpane.h"

#include "ui/common/checksignaturedialog.h"
#include "ui/common/taborder.h"
#include "ui/common/triggertext.h"
#include "ui/simulator/requestcard.h"
#include "ui/theme/metrics.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QString nameOf(const SignedRequest &request)
{
    const auto category = categoryFromName(request.endpoint);
    return RequestPane::tr("%1 · %2").arg(category ? categoryTitle(*category) : request.endpoint,
                                          request.host);
}

} // namespace

RequestPane::RequestPane(SettingsFront &settings, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_dialogs(dialogs), m_endpoints(new QComboBox(this)),
      m_card(new RequestCard(dialogs, this))
{
    m_endpoints->setObjectName(QStringLiteral("requestEndpoint"));
    m_endpoints->setAccessibleName(tr("Show the request to"));
    m_endpoints->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endpoints->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_endpoints);
    column->addWidget(m_card, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    handFocusTo(*this, m_card);
    connect(m_endpoints, &QComboBox::currentIndexChanged, this, &RequestPane::showChosen);
    connect(m_card, &RequestCard::checkRequested, this, &RequestPane::checkSignature);
}

/// The endpoint that was looked at stays the one that is looked at.
void RequestPane::showPreview(const EventPreview &preview)
{
    const QString before = m_endpoints->currentText();
    m_requests = preview.requests;
    {
        const QSignalBlocker quiet(m_endpoints);
        m_endpoints->clear();
        for (const SignedRequest &request : m_requests)
            m_endpoints->addItem(nameOf(request));
        m_endpoints->setCurrentIndex(qMax(0, m_endpoints->findText(before)));
    }
    m_endpoints->setVisible(m_requests.size() > 1);
    showChosen();
}

void RequestPane::showChosen()
{
    m_card->showRequest(m_requests.value(qMax(0, m_endpoints->currentIndex())));
}

void RequestPane::checkSignature()
{
    auto *dialog = new CheckSignatureDialog(m_settings, m_dialogs, m_company, window());
    if (!m_card->request().url.isEmpty())
        dialog->fillIn(m_card->request());
    dialog->open();
}

} // namespace hk
