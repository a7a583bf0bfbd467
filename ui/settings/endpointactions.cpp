#include "ui/settings/endpointactions.h"

#include "core/workspace/endpointsfront.h"
#include "core/workspace/fronts.h"
#include "core/workspace/preflightfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/holddialog.h"
#include "ui/settings/additionalcard.h"
#include "ui/settings/endpointdialog.h"
#include "ui/settings/testdialog.h"

namespace hk {

EndpointActions::EndpointActions(const Fronts &fronts, Dialogs &dialogs, AdditionalCard &card,
                                 QWidget *page)
    : QObject(page), m_fronts(fronts), m_dialogs(dialogs), m_card(card), m_page(page)
{
    connect(&card, &AdditionalCard::addRequested, this, [this] { edit(true); });
    connect(&card, &AdditionalCard::editRequested, this, [this] { edit(false); });
    connect(&card, &AdditionalCard::testRequested, this, &EndpointActions::test);
    connect(&card, &AdditionalCard::holdRequested, this, [this] {
        if (const auto endpoint = m_card.current())
            hold(endpoint->name, endpoint->name);
    });
    connect(&card, &AdditionalCard::releaseRequested, this, [this] {
        if (const auto endpoint = m_card.current())
            release(endpoint->name);
    });
    connect(&card, &AdditionalCard::removeRequested, this, &EndpointActions::remove);
}

EndpointActions::~EndpointActions() { m_running.cancel(); }

void EndpointActions::load(const Company &company)
{
    if (company.id != m_company.id) {
        stopTest();
        m_changing.forget();
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
    Q_EMIT aboutToChange();
    auto *dialog = new EndpointDialog(m_fronts.endpoints, m_dialogs, m_company, endpoint,
                                      m_page->window());
    connect(dialog, &EndpointDialog::saved, this, [this, isNew](const Endpoint &saved) {
        m_saved = saved.id;
        const QString note = tr("“%1” was saved. The next attempt uses it.").arg(saved.name);
        if (!isNew)
            return Q_EMIT done(note);
        Q_EMIT noted(note);
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
                          Q_EMIT tested();
                      if (report)
                          (new TestDialog(*report, name, m_page->window()))->open();
                  });
}

void EndpointActions::stopTest()
{
    m_testing.forget();
    m_running.cancel();
    m_card.setTesting(false);
}

void EndpointActions::hold(const QString &endpoint, const QString &title)
{
    auto *dialog = new HoldDialog(title, m_page->window());
    connect(dialog, &HoldDialog::holdRequested, this,
            [this, endpoint, company = m_company.id](const QString &reason) {
                m_changing.ask(m_fronts.endpoints.hold(company, endpoint, reason), this,
                               [this](const Result<Endpoint> &held) {
                                   if (held)
                                       Q_EMIT noted(
                                               tr("Nothing is sent to it now; what is due waits."));
                                   else
                                       Q_EMIT failed(held.error());
                                   Q_EMIT changed();
                               });
            });
    dialog->open();
}

void EndpointActions::release(const QString &endpoint)
{
    m_changing.ask(m_fronts.endpoints.release(m_company.id, endpoint), this,
                   [this](const Result<Endpoint> &released) {
                       if (released)
                           Q_EMIT noted(tr("Sending goes on, beginning with what waited."));
                       else
                           Q_EMIT failed(released.error());
                       Q_EMIT changed();
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
    Q_EMIT aboutToChange();
    m_dialogs.ask(m_page->window(), question, [this, name = endpoint->name](int answer) {
        if (answer != 0)
            return;
        m_changing.ask(m_fronts.endpoints.remove(m_company.id, name), this,
                       [this, name](const Result<qint64> &cancelled) {
                           if (cancelled)
                               return Q_EMIT done(tr("“%1” was removed; deliveries cancelled: %2.")
                                                          .arg(name)
                                                          .arg(*cancelled));
                           Q_EMIT failed(cancelled.error());
                           load(m_company);
                       });
    });
}

} // namespace hk
