#include "ui/settings/endpointactions.h"

#include "core/workspace/endpointsfront.h"
#include "core/workspace/fronts.h"
#include "core/workspace/preflightfront.h"
#include "ui/common/dialogs.h"
#include "ui/settings/additionalcard.h"
#include "ui/settings/endpointdialog.h"
#include "ui/settings/testdialog.h"

#include <QtWidgets/QInputDialog>

namespace hk {

EndpointActions::EndpointActions(const Fronts &fronts, Dialogs &dialogs, AdditionalCard &card,
                                 QWidget *page)
    : QObject(page), m_fronts(fronts), m_dialogs(dialogs), m_card(card), m_page(page)
{
    connect(&card, &AdditionalCard::addRequested, this, [this] { edit(true); });
    connect(&card, &AdditionalCard::editRequested, this, [this] { edit(false); });
    connect(&card, &AdditionalCard::testRequested, this, &EndpointActions::test);
    connect(&card, &AdditionalCard::holdRequested, this, &EndpointActions::hold);
    connect(&card, &AdditionalCard::releaseRequested, this, &EndpointActions::release);
    connect(&card, &AdditionalCard::removeRequested, this, &EndpointActions::remove);
}

EndpointActions::~EndpointActions() { m_running.cancel(); }

void EndpointActions::load(const Company &company)
{
    if (company.id != m_company.id) {
        stopTest();
        m_card.show({});
    }
    m_company = company;
    m_loading.ask(m_fronts.endpoints.list(company.id), this,
                  [this](const Result<QList<Endpoint>> &endpoints) {
                      if (!endpoints) {
                          Q_EMIT failed(endpoints.error());
                          return;
                      }
                      m_card.show(*endpoints);
                      if (m_saved)
                          m_card.select(*std::exchange(m_saved, std::nullopt));
                  });
}

void EndpointActions::edit(bool isNew)
{
    const std::optional<Endpoint> endpoint = isNew ? std::nullopt : m_card.current();
    if (!isNew && !endpoint)
        return;
    auto *dialog = new EndpointDialog(m_fronts.endpoints, m_company, endpoint, m_page->window());
    connect(dialog, &EndpointDialog::saved, this, [this](const Endpoint &saved) {
        Q_EMIT noted(tr("“%1” was saved. The next attempt uses it.").arg(saved.name));
        m_saved = saved.id;
        load(m_company);
    });
    dialog->open();
}

void EndpointActions::test()
{
    const std::optional<Endpoint> endpoint = m_card.current();
    if (m_testing.isWaiting()) {
        stopTest();
        return Q_EMIT noted(tr("The test was stopped. Its event may have gone out before."));
    }
    if (!endpoint)
        return;
    Q_EMIT noted(tr("Testing “%1”…").arg(endpoint->name));
    m_card.setTesting(true);
    m_running = m_fronts.preflight.test(m_company.id, endpoint->name, std::nullopt);
    m_testing.ask(m_running, this,
                  [this, name = endpoint->name](const Result<PreflightReport> &report) {
                      m_card.setTesting(false);
                      if (!report)
                          Q_EMIT failed(report.error());
                      else
                          (new TestDialog(*report, name, m_page->window()))->open();
                  });
}

void EndpointActions::stopTest()
{
    m_testing.forget();
    m_running.cancel();
    m_card.setTesting(false);
}

void EndpointActions::hold()
{
    const std::optional<Endpoint> endpoint = m_card.current();
    if (!endpoint)
        return;
    auto *reason = new QInputDialog(m_page->window());
    reason->setObjectName(QStringLiteral("holdDialog"));
    reason->setAttribute(Qt::WA_DeleteOnClose);
    reason->setWindowTitle(tr("Hold “%1”").arg(endpoint->name));
    reason->setLabelText(tr("Nothing is sent to it until you say so; what is due waits.\n"
                            "Why, for your colleagues (may be empty):"));
    reason->setOkButtonText(tr("Hold"));
    connect(reason, &QInputDialog::textValueSelected, this,
            [this, name = endpoint->name](const QString &why) {
                m_changing.ask(m_fronts.endpoints.hold(m_company.id, name, why), this,
                               [this](const Result<Endpoint> &held) {
                                   if (!held)
                                       Q_EMIT failed(held.error());
                                   load(m_company);
                               });
            });
    reason->open();
}

void EndpointActions::release()
{
    const std::optional<Endpoint> endpoint = m_card.current();
    if (!endpoint)
        return;
    m_changing.ask(m_fronts.endpoints.release(m_company.id, endpoint->name), this,
                   [this](const Result<Endpoint> &released) {
                       if (released)
                           Q_EMIT noted(tr("Sending goes on, beginning with what waited."));
                       else
                           Q_EMIT failed(released.error());
                       load(m_company);
                   });
}

void EndpointActions::remove()
{
    const std::optional<Endpoint> endpoint = m_card.current();
    if (!endpoint)
        return;
    Question question;
    question.title = tr("Remove endpoint");
    question.text = tr("Remove “%1”?").arg(endpoint->name);
    question.detail = tr("What waits for it is cancelled. What was sent stays in the deliveries.");
    question.answers = {tr("Remove"), tr("Keep")};
    question.byDefault = 1;
    question.onEscape = 1;
    m_dialogs.ask(m_page->window(), question, [this, name = endpoint->name](int answer) {
        if (answer != 0)
            return;
        m_changing.ask(m_fronts.endpoints.remove(m_company.id, name), this,
                       [this, name](const Result<qint64> &cancelled) {
                           if (cancelled)
                               Q_EMIT noted(tr("“%1” was removed; deliveries cancelled: %2.")
                                                    .arg(name)
                                                    .arg(*cancelled));
                           else
                               Q_EMIT failed(cancelled.error());
                           load(m_company);
                       });
    });
}

} // namespace hk
