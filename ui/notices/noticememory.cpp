#include "ui/notices/noticememory.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>

namespace hk {
namespace {

constexpr int keyLength = 16;

// As text: a JSON number is a double, and does not hold every row id.
QJsonValue jsonOf(qint64 number) { return QString::number(number); }
qint64 numberOf(const QJsonValue &value) { return value.toString().toLongLong(); }

QJsonObject jsonOf(const Notice &notice)
{
    QJsonObject json{{QStringLiteral("number"), jsonOf(notice.number)},
                     {QStringLiteral("cause"), nameOf(notice.cause)},
                     {QStringLiteral("at"), jsonOf(notice.at)},
                     {QStringLiteral("company"), jsonOf(notice.company.value())},
                     {QStringLiteral("companyName"), notice.companyName},
                     {QStringLiteral("endpoint"), jsonOf(notice.endpoint.value())},
                     {QStringLiteral("endpointName"), notice.endpointName},
                     {QStringLiteral("hold"), static_cast<int>(notice.hold)},
                     {QStringLiteral("failingSince"), jsonOf(notice.failingSince)},
                     {QStringLiteral("plan"), jsonOf(notice.plan.value())},
                     {QStringLiteral("delivered"), jsonOf(notice.delivered)},
                     {QStringLiteral("failed"), jsonOf(notice.failed)},
                     {QStringLiteral("cancelled"), jsonOf(notice.cancelled)}};
    if (notice.slot)
        json.insert(QStringLiteral("slot"), static_cast<int>(*notice.slot));
    if (notice.outcome)
        json.insert(QStringLiteral("outcome"), nameOf(*notice.outcome));
    if (notice.code)
        json.insert(QStringLiteral("code"), *notice.code);
    return json;
}

std::optional<Category> slotOf(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    if (number < 0 || number >= static_cast<int>(allCategories.size()))
        return std::nullopt;
    return static_cast<Category>(number);
}

std::optional<Notice> noticeOf(const QJsonObject &json)
{
    const auto cause = noticeCauseFromName(json.value(QStringLiteral("cause")).toString());
    if (!cause)
        return std::nullopt;
    const auto number = [&json](const char *key) {
        return numberOf(json.value(QLatin1String(key)));
    };
    Notice notice;
    notice.number = number("number");
    notice.cause = *cause;
    notice.at = number("at");
    notice.company = CompanyId(number("company"));
    notice.companyName = json.value(QStringLiteral("companyName")).toString();
    notice.endpoint = EndpointId(number("endpoint"));
    notice.slot = slotOf(json.value(QStringLiteral("slot")));
    notice.endpointName = json.value(QStringLiteral("endpointName")).toString();
    notice.hold = static_cast<HoldReason>(json.value(QStringLiteral("hold")).toInt());
    notice.failingSince = number("failingSince");
    notice.outcome = outcomeFromName(json.value(QStringLiteral("outcome")).toString());
    if (json.contains(QStringLiteral("code")))
        notice.code = json.value(QStringLiteral("code")).toInt();
    notice.plan = PlanId(number("plan"));
    notice.delivered = number("delivered");
    notice.failed = number("failed");
    notice.cancelled = number("cancelled");
    return notice;
}

QJsonObject jsonOf(const NoticeState &state)
{
    QJsonObject told;
    for (auto it = state.told.begin(); it != state.told.end(); ++it)
        told.insert(QString::number(it.key().value()), nameOf(it.value()));
    QJsonArray plans;
    for (const PlanId plan : state.openPlans)
        plans.append(jsonOf(plan.value()));
    return {{QStringLiteral("told"), told},
            {QStringLiteral("openPlans"), plans},
            {QStringLiteral("newestPlan"), jsonOf(state.newestPlan.value())},
            {QStringLiteral("hasBegun"), state.hasBegun}};
}

NoticeState stateOf(const QJsonObject &json)
{
    NoticeState state;
    const QJsonObject told = json.value(QStringLiteral("told")).toObject();
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (const auto cause = noticeCauseFromName(it.value().toString()))
            state.told.insert(EndpointId(it.key().toLongLong()), *cause);
    }
    const QJsonArray plans = json.value(QStringLiteral("openPlans")).toArray();
    for (const auto &plan : plans)
        state.openPlans.append(PlanId(numberOf(plan)));
    state.newestPlan = PlanId(numberOf(json.value(QStringLiteral("newestPlan"))));
    state.hasBegun = json.value(QStringLiteral("hasBegun")).toBool();
    return state;
}

} // namespace

NoticeMemory::NoticeMemory(QSettings &settings, const QString &storePath) : m_settings(settings)
{
    const QByteArray path = QFileInfo(storePath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    m_key = QStringLiteral("notices/of-") + QString::fromLatin1(hash.left(keyLength));
}

NoticeRecord NoticeMemory::load() const
{
    const QJsonObject json =
            QJsonDocument::fromJson(m_settings.value(m_key).toString().toUtf8()).object();
    NoticeRecord record;
    record.state = stateOf(json.value(QStringLiteral("state")).toObject());
    const QJsonArray notices = json.value(QStringLiteral("notices")).toArray();
    for (const auto &value : notices) {
        if (const auto notice = noticeOf(value.toObject()))
            record.notices.append(*notice);
    }
    record.newest = numberOf(json.value(QStringLiteral("newest")));
    record.seen = numberOf(json.value(QStringLiteral("seen")));
    const QJsonArray waiting = json.value(QStringLiteral("waiting")).toArray();
    for (const auto &number : waiting)
        record.waiting.append(numberOf(number));
    return record;
}

void NoticeMemory::keep(const NoticeRecord &record)
{
    QJsonArray notices;
    for (const Notice &notice : record.notices)
        notices.append(jsonOf(notice));
    QJsonArray waiting;
    for (const qint64 number : record.waiting)
        waiting.append(jsonOf(number));
    const QJsonObject json{{QStringLiteral("state"), jsonOf(record.state)},
                           {QStringLiteral("notices"), notices},
                           {QStringLiteral("newest"), jsonOf(record.newest)},
                           {QStringLiteral("seen"), jsonOf(record.seen)},
                           {QStringLiteral("waiting"), waiting}};
    m_settings.setValue(m_key,
                        QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    m_settings.sync(); // a program that is killed has told it all the same
}

} // namespace hk
