#include "ui/deliveries/deliverydesk.h"

#include "core/workspace/deliveriesfront.h"
#include "ui/common/messagebar.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/common/toast.h"
#include "ui/deliveries/columnsdialog.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliveryactions.h"
#include "ui/deliveries/deliverycopies.h"
#include "ui/deliveries/deliveryfiles.h"
#include "ui/deliveries/deliveryinspector.h"
#include "ui/deliveries/deliverymenu.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/endpointhold.h"
#include "ui/deliveries/filterbar.h"
#include "ui/deliveries/filtertext.h"
#include "ui/deliveries/manyagain.h"
#include "ui/deliveries/momentdialog.h"
#include "ui/deliveries/rowmenu.h"
#include "ui/deliveries/tablecolumns.h"
#include "ui/keeping/keepingdialogs.h"

#include <QtWidgets/QScrollArea>

#include <utility>

namespace hk {

DeliveryDesk::DeliveryDesk(const Fronts &fronts, Dialogs &dialogs, DeliveryMenu &menu,
                           const Views &views, QWidget *page)
    : QObject(page), m_menu(menu), m_views(views),
      m_actions(new DeliveryActions(fronts.deliveries, fronts.status, dialogs, page)),
      m_many(new ManyAgain(fronts, dialogs, page)),
      m_files(new DeliveryFiles(fronts, dialogs, page)),
      m_hold(new EndpointHold(fronts.endpoints, page)),
      m_keeping(new KeepingDialogs(fronts.keeping, page)),
      m_rowMenu(new RowMenu(views.table, views.inspector, menu, this))
{
    connectMenu();
    connectInspector();
    connectRows();
    connectOutcomes();
}

void DeliveryDesk::setCompany(const Company &company)
{
    m_company = company;
    m_many->setCompany(company);
    m_files->setCompany(company);
    m_hold->setCompany(company);
    m_keeping->setCompany(company);
    m_rowMenu->setCompany(company);
}

void DeliveryDesk::showChoice()
{
    const std::optional<DeliveryDetail> &detail = m_views.inspector.detail();
    DeliveryMenu::Choice choice;
    choice.hasCompany = m_company.id.isValid();
    choice.hasOne = detail.has_value();
    choice.canRetry = m_views.inspector.canRetry();
    choice.canCancel = m_views.inspector.canCancel();
    if (detail) {
        choice.isHeld = detail->endpoint.state == EndpointState::Held;
        choice.isErased = detail->event.erasedAt > 0;
    }
    choice.selected = m_views.table.selectedCount();
    m_menu.showChoice(choice);
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
    connect(&m_menu, &DeliveryMenu::retentionWanted, m_keeping, &KeepingDialogs::showRetention);
    connect(&m_menu, &DeliveryMenu::erasingWanted, m_keeping, &KeepingDialogs::showErasing);
    connect(&m_menu, &DeliveryMenu::retryWanted, this, &DeliveryDesk::retry);
    connect(&m_menu, &DeliveryMenu::cancelWanted, this, &DeliveryDesk::cancel);
    connect(&m_menu, &DeliveryMenu::copyCurlWanted, this, [this] {
        if (const std::optional<Delivery> one = chosen())
            m_actions->copyCurl(one->publicId);
    });
    connect(&m_menu, &DeliveryMenu::simulatorWanted, this, [this] {
        if (const std::optional<Delivery> one = chosen())
            Q_EMIT pageWanted(QStringLiteral("simulator"),
                              QStringLiteral("delivery:") + one->publicId);
    });
    connect(&m_menu, &DeliveryMenu::holdWanted, this, [this] {
        // Not that of a delivery whose successor is still on its way to the inspector.
        const std::optional<Delivery> one = chosen();
        if (one && m_views.inspector.detail() && one->publicId == m_views.inspector.publicId())
            m_hold->toggle(m_views.inspector.detail()->endpoint);
    });
    connect(&m_menu, &DeliveryMenu::findNextWanted, this,
            [this] { m_views.inspector.findNext(true); });
    connect(&m_menu, &DeliveryMenu::findPreviousWanted, this,
            [this] { m_views.inspector.findNext(false); });
    connect(&m_menu, &DeliveryMenu::momentWanted, this, &DeliveryDesk::jumpToMoment);
    connect(&m_menu, &DeliveryMenu::columnsWanted, this, [this] {
        (new ColumnsDialog(m_views.table.columns(), m_views.table.window()))->open();
    });
    connect(&m_views.table.columns(), &TableColumns::dialogWanted, &m_menu,
            &DeliveryMenu::columnsWanted);
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
}

void DeliveryDesk::connectRows()
{
    connect(m_rowMenu, &RowMenu::termWanted, this, &DeliveryDesk::termWanted);
    connect(m_hold, &EndpointHold::noted, this,
            [this](const QString &text, const std::function<void()> &undo) {
                note(text, undo ? tr("Undo") : QString(), undo);
            });
    connect(m_hold, &EndpointHold::failed, this,
            [this](const Error &error) { m_views.messageBar.showError(error); });
    connect(m_hold, &EndpointHold::changed, this, &DeliveryDesk::detailOutdated);
}

std::optional<Delivery> DeliveryDesk::chosen() const
{
    const auto *model = qobject_cast<const DeliveryTableModel *>(m_views.table.model());
    const QModelIndex current = m_views.table.currentIndex();
    const bool isSelected = current.isValid()
            && m_views.table.selectionModel()->isRowSelected(current.row(), QModelIndex());
    if (isSelected) {
        // A row that is not there yet is none, and nothing else is meant.
        const Delivery *row = model->delivery(current.row());
        return row ? std::optional(*row) : std::nullopt;
    }
    const std::optional<DeliveryDetail> &detail = m_views.inspector.detail();
    return detail ? std::optional(detail->delivery) : std::nullopt;
}

std::optional<QStringList> DeliveryDesk::severalChosen()
{
    const std::optional<QStringList> ids = m_views.table.selectedPublicIds();
    if (!ids)
        m_views.messageBar.showMessage(Tone::Warning,
                                       tr("These are more rows than can be chosen one by one. "
                                          "Choose fewer."));
    return ids;
}

void DeliveryDesk::goToInspector()
{
    DeliveryInspector &inspector = m_views.inspector;
    if (!inspector.detail())
        return;
    entranceOf(&inspector)->setFocus();
    for (QWidget *at = &inspector; at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            return area->ensureWidgetVisible(&inspector, 0, 0);
    }
}

void DeliveryDesk::retry()
{
    if (m_views.table.selectedCount() > 1) {
        if (const std::optional<QStringList> ids = severalChosen())
            m_actions->retryMany(*ids);
    } else if (const std::optional<Delivery> one = chosen()) {
        m_actions->retryNow(one->publicId);
    }
}

void DeliveryDesk::cancel()
{
    if (m_views.table.selectedCount() > 1) {
        if (const std::optional<QStringList> ids = severalChosen())
            m_actions->cancelMany(*ids);
    } else if (const std::optional<Delivery> one = chosen()) {
        m_actions->cancel(one->publicId);
    }
}

void DeliveryDesk::jumpToMoment()
{
    const std::optional<Delivery> one = chosen();
    const Micros proposed = one ? one->createdAt : currentMicros();
    auto *dialog = new MomentDialog(proposed, m_views.table.window());
    connect(dialog, &MomentDialog::chosen, this, &DeliveryDesk::showMoment);
    dialog->open();
}

/// What lies before the period that is listed is looked for in all time.
void DeliveryDesk::showMoment(Micros moment)
{
    const std::optional<Micros> since = m_views.filter.createdSince(currentMicros());
    if (!since || *since <= moment)
        return m_views.table.showMoment(moment);
    connect(
            m_views.table.model(), &QAbstractItemModel::modelReset, this,
            [this, moment] { m_views.table.showMoment(moment); }, Qt::SingleShotConnection);
    m_views.filter.setPeriod(FilterBar::Period::All);
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
    connect(m_many, &ManyAgain::planWanted, this, &DeliveryDesk::resendAll);
    connect(m_many, &ManyAgain::deliveriesWanted, this, [this](const QString &filter) {
        Q_EMIT openWanted(QStringLiteral("filter:") + filter);
    });
    connect(m_keeping, &KeepingDialogs::noted, this, [this](const QString &text) { note(text); });
    connect(m_keeping, &KeepingDialogs::ledgerChanged, this, &DeliveryDesk::rowsGone);
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
    if (m_views.table.selectedCount() <= 1) {
        if (const std::optional<Delivery> one = chosen())
            m_actions->resend(*one);
        return;
    }
    if (!ids)
        return m_views.messageBar.showMessage(
                Tone::Warning,
                tr("These are more rows than can be chosen one by one. Narrow the "
                   "filter and use “Resend all that match”."));
    ResendWish wish;
    wish.publicIds = *ids;
    m_many->send(wish,
                 tr("%Ln delivery(ies) that you selected", nullptr, static_cast<int>(ids->size())));
}

void DeliveryDesk::resendAll()
{
    FilterBar &filter = m_views.filter;
    filter.setText(filter.text()); // what was typed a moment ago counts
    if (filter.hasFault())
        return filter.focusText();
    ResendWish wish;
    wish.filter = filter.filter();
    wish.createdSince = filter.createdSince(currentMicros());
    m_many->send(wish, filter.words());
}

void DeliveryDesk::exportDeliveries()
{
    FilterBar &filter = m_views.filter;
    filter.setText(filter.text()); // what was typed a moment ago counts
    if (filter.hasFault())
        return filter.focusText();
    m_files->exportDeliveries({filter.filter(), filter.createdSince(currentMicros()),
                               filter.words(),
                               m_views.table.selectedPublicIds().value_or(QStringList())});
}

void DeliveryDesk::lookAt(const QString &file) { m_files->lookAt(file); }

} // namespace hk
