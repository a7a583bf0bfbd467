#include "ui/deliveries/deliverycopies.h"

#include "core/base/answer.h"
#include "core/base/plaintext.h"
#include "core/workspace/comparing.h"
#include "core/workspace/screenmask.h"
#include "ui/common/outcometext.h"
#include "ui/common/statusbadge.h"
#include "ui/common/triggertext.h"

#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidget>

#include <utility>

namespace hk {
namespace {

constexpr qsizetype mostInMenu = 60; // characters

/// For a menu or a note: safe, short, and its "&" no mnemonic.
QString shortText(const QString &value)
{
    QString text = plainLine(QStringView(value).left(mostInMenu));
    if (value.size() > mostInMenu)
        text += u'…';
    return text;
}

QString menuText(const QString &value)
{
    return shortText(value).replace(u'&', QStringLiteral("&&"));
}

QAction *addNamed(QMenu &menu, const char *name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    return action;
}

} // namespace

DeliveryCopies::DeliveryCopies(DeliveriesFront &deliveries, QWidget *window)
    : QObject(window), m_deliveries(deliveries), m_window(window)
{
}

void DeliveryCopies::copy(const QString &value)
{
    QGuiApplication::clipboard()->setText(value);
    Q_EMIT copied(tr("Copied: %1").arg(shortText(value)));
}

QString DeliveryCopies::rowText(const Delivery &delivery)
{
    const QString code =
            delivery.lastStatusCode ? QString::number(*delivery.lastStatusCode) : QString();
    const QStringList cells{delivery.publicId,
                            delivery.eventPublicId,
                            wireNameOf(delivery.trigger),
                            nameOf(delivery.status),
                            QString::number(delivery.attempts),
                            code,
                            toRfc3339(delivery.createdAt),
                            delivery.url};
    return cells.join(u'\t');
}

QMenu *DeliveryCopies::newMenu()
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("deliveryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void DeliveryCopies::open(const QPoint &globalPlace, const DeliveryDetail &detail,
                          const QString &value)
{
    QMenu *menu = newMenu();
    addTo(*menu, detail, value);
    menu->popup(globalPlace);
}

void DeliveryCopies::open(const QPoint &globalPlace, const Delivery &delivery, const QString &value)
{
    QMenu *menu = newMenu();
    addTo(*menu, delivery, value);
    menu->popup(globalPlace);
}

void DeliveryCopies::addTo(QMenu &menu, const Delivery &delivery, const QString &value)
{
    addCopies(menu, delivery, value);
    addAsSent(menu, delivery.publicId, delivery.attempts > 0);
    menu.addSeparator();
    addFilters(menu, delivery, nullptr);
}

void DeliveryCopies::addTo(QMenu &menu, const DeliveryDetail &detail, const QString &value)
{
    addCopies(menu, detail.delivery, value);
    addAsSent(menu, detail.delivery.publicId, !detail.attempts.isEmpty());
    menu.addSeparator();
    addFilters(menu, detail.delivery, &detail);
}

void DeliveryCopies::addCopies(QMenu &menu, const Delivery &delivery, const QString &value)
{
    const auto add = [&](const char *name, const QString &text, const QString &copied) {
        connect(addNamed(menu, name, text), &QAction::triggered, this,
                [this, copied] { copy(copied); });
    };
    if (!value.isEmpty())
        //: %1 is a value, such as a name or an id.
        add("copyValueAction", tr("Copy “%1”").arg(menuText(value)), value);
    add("copyRowAction", tr("Copy &row"), rowText(delivery));
    add("copyIdAction", tr("Copy &delivery ID"), delivery.publicId);
    add("copyEventIdAction", tr("Copy &event ID"), delivery.eventPublicId);
    add("copyLinkAction", tr("Copy &link"), linkTo(delivery.publicId));
    connect(addNamed(menu, "copyFreshCurlAction", tr("Copy as &cURL, freshly signed")),
            &QAction::triggered, this, [this, id = delivery.publicId] { Q_EMIT curlWanted(id); });
}

void DeliveryCopies::addAsSent(QMenu &menu, const QString &publicId, bool wasSent)
{
    QAction *action = addNamed(menu, "copySentCurlAction", tr("Copy as cURL, as it was &sent"));
    action->setEnabled(wasSent);
    connect(action, &QAction::triggered, this, [this, publicId] {
        whenAnswered(m_deliveries.detail(publicId), this,
                     [this](const Result<DeliveryDetail> &detail) {
                         if (detail)
                             copyAsSent(*detail);
                     });
    });
}

void DeliveryCopies::copyAsSent(const DeliveryDetail &detail, std::optional<int> attempt)
{
    if (detail.attempts.isEmpty())
        return;
    const Attempt *sent = &detail.attempts.last();
    for (const Attempt &one : detail.attempts) {
        if (one.number == attempt)
            sent = &one;
    }
    QGuiApplication::clipboard()->setText(curlAsSent(*sent, detail.payload));
    Q_EMIT copied(tr("The request as it was sent is on the clipboard as a cURL command."));
}

void DeliveryCopies::addFilters(QMenu &menu, const Delivery &delivery, const DeliveryDetail *detail)
{
    QMenu *filters = menu.addMenu(tr("&Filter by this value"));
    filters->setObjectName(QStringLiteral("filterByMenu"));
    const auto add = [&](FilterField field, const QString &name, const QString &value,
                         const QString &shown) {
        if (value.isEmpty())
            return;
        //: A field and its value: "Customer: 4711"
        QAction *action = filters->addAction(tr("%1: %2").arg(name, menuText(shown)));
        action->setObjectName(QStringLiteral("filterBy-") + nameOf(field));
        connect(action, &QAction::triggered, this,
                [this, term = filterTermFor(field, value)] { Q_EMIT termWanted(term); });
    };
    const auto addSame = [&](FilterField field, const QString &name, const QString &value) {
        add(field, name, value, value);
    };
    add(FilterField::Status, tr("Status"), nameOf(delivery.status), statusText(delivery.status));
    add(FilterField::Trigger, tr("Trigger"), wireNameOf(delivery.trigger),
        triggerTitle(delivery.trigger));
    if (detail)
        addSame(FilterField::Endpoint, tr("Endpoint"), nameOf(detail->endpoint));
    addSame(FilterField::Host, tr("Host"), QUrl(delivery.url).host(QUrl::FullyEncoded));
    if (delivery.lastStatusCode)
        addSame(FilterField::Code, tr("Code"), QString::number(*delivery.lastStatusCode));
    if (delivery.lastOutcome && *delivery.lastOutcome != OutcomeKind::Answered)
        add(FilterField::Error, tr("Error"), nameOf(*delivery.lastOutcome),
            outcomeTitle(*delivery.lastOutcome, delivery.lastStatusCode));
    addSame(FilterField::Event, tr("Event"), delivery.eventPublicId);
    if (!detail)
        return;
    const EventSubjects &subjects = detail->event.subjects;
    addSame(FilterField::Appointment, tr("Appointment"), subjects.appointmentId);
    addSame(FilterField::Customer, tr("Customer"), subjects.customerId);
    addSame(FilterField::Resource, tr("Resource"), subjects.resourceId);
    if (!ScreenMask::hides(subjects.email))
        addSame(FilterField::Email, tr("E-mail"), subjects.email);
}

} // namespace hk
