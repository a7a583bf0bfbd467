#include "ui/deliveries/deliverycells.h"

#include "ui/common/outcometext.h"
#include "ui/common/sizetext.h"
#include "ui/common/statusbadge.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/theme/icons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QUrl>

#include <algorithm>

namespace hk {
namespace {

using Column = DeliveryTableModel::Column;

struct Deliveries
{
    Q_DECLARE_TR_FUNCTIONS(Deliveries)
};

QString noValue() { return QStringLiteral("–"); }

QString attemptsText(const Delivery &delivery)
{
    const QLocale locale;
    return Deliveries::tr("%1/%2", "attempts made, attempts at most")
            .arg(locale.toString(delivery.attempts), locale.toString(attemptsAtMost(delivery)));
}

QString displayText(const Delivery &delivery, int column, Micros now)
{
    switch (column) {
    case Column::Status:
        return statusText(delivery.status);
    case Column::TriggerName:
        return wireNameOf(delivery.trigger);
    case Column::EndpointHost:
        return endpointText(delivery.url);
    case Column::Attempts:
        return attemptsText(delivery);
    case Column::Http:
        return delivery.lastStatusCode ? QString::number(*delivery.lastStatusCode) : noValue();
    case Column::Created:
        return relativeTime(delivery.createdAt, now);
    case Column::PublicId:
        return delivery.publicId;
    default:
        return {};
    }
}

QString outcomeToolTip(const Delivery &delivery)
{
    if (!delivery.lastOutcome)
        return Deliveries::tr("Nothing was sent yet.");
    return outcomeTitle(*delivery.lastOutcome, delivery.lastStatusCode) + QLatin1Char('\n')
            + outcomeExplanation(*delivery.lastOutcome, delivery.lastStatusCode,
                                 delivery.lastErrorDetail);
}

bool isResend(const Delivery &delivery) { return !delivery.resendOfPublicId.isEmpty(); }

QString attemptsToolTip(const Delivery &delivery)
{
    const QLocale locale;
    const QString made = locale.toString(delivery.attempts);
    const QString most = locale.toString(attemptsAtMost(delivery));
    if (delivery.status == DeliveryStatus::Failed)
        return Deliveries::tr("Attempts made: %1. There will be no more.").arg(made);
    if (isFinished(delivery.status))
        return Deliveries::tr("Attempts made: %1 of at most %2.").arg(made, most);
    const QString text = Deliveries::tr("Attempts made so far: %1 of at most %2.").arg(made, most);
    return delivery.nextAttemptAt ? text + QLatin1Char('\n')
                    + Deliveries::tr("Next attempt: %1").arg(timeToolTip(*delivery.nextAttemptAt))
                                  : text;
}

QString toolTip(const Delivery &delivery, int column)
{
    switch (column) {
    case Column::Status:
    case Column::Http:
        return outcomeToolTip(delivery);
    case Column::TriggerName:
        return triggerTitle(delivery.trigger) + QLatin1Char('\n') + wireNameOf(delivery.trigger)
                + (isResend(delivery) ? QLatin1Char('\n')
                                   + Deliveries::tr("Resend of %1").arg(delivery.resendOfPublicId)
                                      : QString())
                + (delivery.simulated ? QLatin1Char('\n') + Deliveries::tr("Simulated")
                                      : QString());
    case Column::EndpointHost:
        return delivery.url;
    case Column::Attempts:
        return attemptsToolTip(delivery);
    case Column::Created:
        return timeToolTip(delivery.createdAt);
    default:
        return {};
    }
}

QVariant rawValue(const Delivery &delivery, int column)
{
    switch (column) {
    case Column::Status:
        return nameOf(delivery.status);
    case Column::TriggerName:
        return wireNameOf(delivery.trigger);
    case Column::EndpointHost:
        return delivery.url;
    case Column::Attempts:
        return delivery.attempts;
    case Column::Http:
        return delivery.lastStatusCode ? QVariant(*delivery.lastStatusCode) : QVariant();
    case Column::Created:
        return delivery.createdAt;
    case Column::PublicId:
        return delivery.publicId;
    default:
        return {};
    }
}

bool isNumeric(int column)
{
    return column == Column::Attempts || column == Column::Http || column == Column::Duration
            || column == Column::Size;
}

/// Before the trigger: what is no event of every day.
QVariant marksOf(const Delivery &delivery)
{
    QVariantList marks;
    if (isResend(delivery))
        marks.append(icon(Icon::Refresh));
    if (delivery.simulated)
        marks.append(icon(Icon::Simulator));
    return marks.isEmpty() ? QVariant() : QVariant(marks);
}

/// The trigger with its marks, for screen readers; none where it has none.
QVariant wordsOfMarks(const Delivery &delivery)
{
    const QString trigger = wireNameOf(delivery.trigger);
    if (isResend(delivery) && delivery.simulated)
        return Deliveries::tr("%1, resend, simulated").arg(trigger);
    if (isResend(delivery))
        return Deliveries::tr("%1, resend").arg(trigger);
    return delivery.simulated ? QVariant(Deliveries::tr("%1, simulated").arg(trigger)) : QVariant();
}

} // namespace

QVariant deliveryCell(const Delivery &delivery, int column, int role, Micros now)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(delivery, column, now);
    case Qt::ToolTipRole:
        return toolTip(delivery, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return column == Column::TriggerName ? marksOf(delivery) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::TriggerName ? wordsOfMarks(delivery) : QVariant();
    case DeliveryTableModel::StatusRole:
        return static_cast<int>(delivery.status);
    case DeliveryTableModel::RawRole:
        return rawValue(delivery, column);
    case DeliveryTableModel::PublicIdRole:
        return delivery.publicId;
    default:
        return {};
    }
}

QVariant figureCell(const std::optional<DeliveryFigures> &figures, int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (!figures) // a grey bar stands in its place
        return {};
    const bool isSize = column == Column::Size;
    switch (role) {
    case Qt::DisplayRole:
        return isSize                 ? sizeText(figures->payloadSize)
                : figures->durationUs ? durationText(*figures->durationUs)
                                      : noValue();
    case Qt::ToolTipRole:
        return isSize
                ? Deliveries::tr("%Ln byte(s)", nullptr, static_cast<int>(figures->payloadSize))
                : QString();
    case DeliveryTableModel::RawRole:
        if (isSize)
            return figures->payloadSize;
        return figures->durationUs ? QVariant(*figures->durationUs) : QVariant();
    default:
        return {};
    }
}

QVariant deliveryHeader(int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Status:
        return Deliveries::tr("Status");
    case Column::TriggerName:
        return Deliveries::tr("Trigger");
    case Column::EndpointHost:
        return Deliveries::tr("Endpoint");
    case Column::Attempts:
        return Deliveries::tr("Attempts");
    case Column::Http:
        return Deliveries::tr("HTTP", "column: the status code of the last answer");
    case Column::Created:
        return Deliveries::tr("Created");
    case Column::PublicId:
        return Deliveries::tr("Delivery ID");
    case Column::Duration:
        return Deliveries::tr("Duration", "column: of the last attempt");
    case Column::Size:
        return Deliveries::tr("Size", "column: of the payload");
    default:
        return {};
    }
}

QString endpointText(const QString &url)
{
    const QUrl parsed(url);
    QString text = parsed.host(QUrl::FullyDecoded);
    if (parsed.port() >= 0)
        text += QLatin1Char(':') + QString::number(parsed.port());
    const QString path = parsed.path(QUrl::FullyEncoded);
    return path == QLatin1String("/") ? text : text + path;
}

QString elidedEndpoint(const QString &text, const QFontMetrics &font, int room)
{
    if (font.horizontalAdvance(text) <= room)
        return text;
    constexpr int leastOfPath = 6; // characters
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QString host = text.first(slash < 0 ? text.size() : slash);
    const int forPath = room - font.horizontalAdvance(host);
    if (forPath >= leastOfPath * font.averageCharWidth())
        return host + font.elidedText(text.sliced(host.size()), Qt::ElideLeft, forPath);
    return font.elidedText(host, Qt::ElideLeft, room); // its end says whose it is
}

int attemptsAtMost(const Delivery &delivery)
{
    if (delivery.status == DeliveryStatus::Failed)
        return delivery.attempts;
    // The schedule may have become shorter since the next attempt was planned.
    const int next = isFinished(delivery.status) ? 0 : 1;
    return std::max(delivery.maxAttempts, delivery.attempts + next);
}

} // namespace hk
