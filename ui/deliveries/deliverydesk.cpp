#include "ui/deliveries/deliverydesk.h"

#include "core/workspace/deliveriesfront.h"
#include "ui/common/messagebar.h"
#include "ui/common/toast.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliveryactions.h"
#include "ui/deliveries/deliverycopies.h"
#include "ui/deliveries/deliveryfiles.h"
#include "ui/deliveries/deliveryinspector.h"
#include "ui/deliveries/deliverymenu.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/filterbar.h"
#include "ui/deliveries/filtertext.h"
#include "ui/deliveries/manyagain.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

#include <utility>

namespace hk {

DeliveryDesk::DeliveryDesk(const Fronts &fronts, Dialogs &dialogs, DeliveryMenu &menu,
                           const Views &views, QWidget *page)
    : QObject(page), m_menu(menu), m_views(views),
      m_actions(new DeliveryActions(fronts.deliveries, dialogs, page)),
      m_many(new ManyAgain(fronts, dialogs, page)),
      m_files(new DeliveryFiles(fronts, dialogs, page))
{
    connectMenu();
    connectInspector();
    connectOutcomes();
}

void DeliveryDesk::setCompany(const Company &company)
{
    m_company = company;
    m_many->setCompany(company);
    m_files->setCompany(company);
}

void DeliveryDesk::showChoice()
{
    m_menu.showChoice({m_company.id.isValid(), m_views.inspector.detail().has_value(),
                       m_views.inspector.canRetry(), m_views.inspector.canCancel(),
                       m_views.table.selectedCount()});
}

void DeliveryDesk::note(const QString &text, const QString &button, std::function<void()> then)
{
    m_byToast = std::move(then);
    m_views.toast.showNote(text, button);
}

void DeliveryDesk::connectMenu()
{
    connect(&m_menu, &DeliveryMenu::resendWanted, this, &DeliveryDesk::resend);
    connect(&m_menu, &DeliveryMenu::resendAllWanted, this, &DeliveryDesk::resendAll);
    connect(&m_menu, &DeliveryMenu::plansWanted, this, [this] { m_many->showPlans({}); });
    connect(&m_menu, &DeliveryMenu::exportWanted, this, &DeliveryDesk::exportDeliveries);
    connect(&m_menu, &DeliveryMenu::lookWanted, m_files, &DeliveryFiles::look);
    connect(&m_menu, &DeliveryMenu::retryWanted, this,
            [this] { m_actions->retryNow(m_views.inspector.publicId()); });
    connect(&m_menu, &DeliveryMenu::cancelWanted, this,
            [this] { m_actions->cancel(m_views.inspector.publicId()); });
    connect(&m_menu, &DeliveryMenu::copyCurlWanted, this,
            [this] { m_actions->copyCurl(m_views.inspector.publicId()); });
    connect(&m_menu, &DeliveryMenu::simulatorWanted, this, [this] {
        Q_EMIT pageWanted(QStringLiteral("simulator"),
                          QStringLiteral("delivery:") + m_views.inspector.publicId());
    });
    connect(&m_views.inspector, &DeliveryInspector::copyCurlRequested, &m_menu,
            &DeliveryMenu::copyCurlWanted);
    connect(&m_views.inspector, &DeliveryInspector::simulatorRequested, &m_menu,
            &DeliveryMenu::simulatorWanted);
}

void DeliveryDesk::connectInspector()
{
    DeliveryInspector &inspector = m_views.inspector;
    connect(&m_menu, &DeliveryMenu::compareWanted, this, [this] {
        m_views.inspector.compare(m_views.table.selectedPublicIds().value_or(QStringList()));
    });
    connect(&inspector, &DeliveryInspector::noted, this,
            [this](const QString &text) { note(text); });
    connect(&inspector, &DeliveryInspector::failed, this,
            [this](const Error &error) { m_views.messageBar.showError(error); });
    connect(&inspector, &DeliveryInspector::filterRequested, this, [this](const QString &filter) {
        Q_EMIT openWanted(QStringLiteral("filter:") + filter);
    });
    connect(&inspector, &DeliveryInspector::termRequested, this, [this](const QString &term) {
        m_views.filter.setText(withTerm(m_views.filter.text(), {}, term));
    });
    connect(&inspector.copies(), &DeliveryCopies::curlWanted, m_actions,
            &DeliveryActions::copyCurl);
    m_views.table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_views.table, &QWidget::customContextMenuRequested, this, &DeliveryDesk::openMenu);
}

/// Of the row at `place`, as much as is known of it.
void DeliveryDesk::openMenu(const QPoint &place)
{
    const QModelIndex index = m_views.table.indexAt(place);
    const auto *model = qobject_cast<const DeliveryTableModel *>(m_views.table.model());
    const Delivery *delivery = index.isValid() ? model->delivery(index.row()) : nullptr;
    if (!delivery)
        return;
    DeliveryCopies &copies = m_views.inspector.copies();
    const QPoint globalPlace = m_views.table.viewport()->mapToGlobal(place);
    const QString value = index.data().toString();
    if (delivery->publicId == m_views.inspector.publicId())
        copies.open(globalPlace, *m_views.inspector.detail(), value);
    else
        copies.open(globalPlace, *delivery, value);
}

void DeliveryDesk::connectOutcomes()
{
    connect(m_actions, &DeliveryActions::done, this,
            [this](const QString &text, const QString &made) {
                note(text, made.isEmpty() ? QString() : tr("Show"),
                     [this, made] { Q_EMIT openWanted(made); });
            });
    connect(m_actions, &DeliveryActions::failed, this,
            [this](const Error &error) { m_views.messageBar.showError(error); });
    connect(m_many, &ManyAgain::started, this, [this](PlanId plan, const QString &text) {
        note(text, tr("Show plan"), [this, plan] { m_many->showPlans(plan); });
    });
    connect(m_many, &ManyAgain::deliveriesWanted, this, [this](const QString &filter) {
        Q_EMIT openWanted(QStringLiteral("filter:") + filter);
    });
    connect(m_files, &DeliveryFiles::exported, this, [this](const QString &text) { note(text); });
    connect(m_files, &DeliveryFiles::failed, this,
            [this](const Error &error) { m_views.messageBar.showError(error); });
    connect(&m_views.toast, &Toast::buttonClicked, this, [this] {
        if (m_byToast)
            m_byToast();
    });
}

void DeliveryDesk::resend()
{
    const std::optional<QStringList> ids = m_views.table.selectedPublicIds();
    const bool isShown = ids && *ids == QStringList{m_views.inspector.publicId()};
    if (m_views.table.selectedCount() == 0 || isShown)
        return m_actions->resend(m_views.inspector.detail()->delivery);
    if (!ids)
        return m_views.messageBar.showMessage(
                Tone::Warning,
                tr("These are more rows than can be chosen one by one. Narrow the "
                   "filter and use “Resend all that match”."));
    ResendWish wish;
    wish.publicIds = *ids;
    m_many->send(wish,
                 tr("%n delivery(ies) that you selected", nullptr, static_cast<int>(ids->size())));
}

void DeliveryDesk::resendAll()
{
    FilterBar &filter = m_views.filter;
    filter.setText(filter.text()); // what was typed a moment ago counts
    if (filter.hasFault())
        return filter.focusText();
    ResendWish wish;
    wish.filter = filter.filter();
    wish.createdSince = filter.createdSince(toMicros(QDateTime::currentDateTimeUtc()));
    m_many->send(wish, filter.words());
}

void DeliveryDesk::exportDeliveries()
{
    FilterBar &filter = m_views.filter;
    filter.setText(filter.text()); // what was typed a moment ago counts
    if (filter.hasFault())
        return filter.focusText();
    m_files->exportDeliveries(
            {filter.filter(), filter.createdSince(toMicros(QDateTime::currentDateTimeUtc())),
             filter.words(), m_views.table.selectedPublicIds().value_or(QStringList())});
}

} // namespace hk
