#include "tests/ui/support/fakesettings.h"

#include "core/base/duration.h"
#include "core/model/webhookurl.h"

namespace hk::test {
namespace {

constexpr Micros now_ = 1'778'773'320LL * microsPerSecond; // 2026-05-14 15:42 UTC

Result<void> applyUrls(WebhookSettings &settings, const SettingsChange &change)
{
    for (const Category category : allCategories) {
        const auto index = static_cast<size_t>(category);
        if (!change.urls[index])
            continue;
        QString ascii;
        if (!change.urls[index]->isEmpty()) {
            const auto url = WebhookUrl::parse(*change.urls[index], settings.company.environment,
                                               urlFieldName(category));
            if (!url)
                return url.error();
            ascii = url->ascii();
        }
        settings.endpoints[index].url = ascii;
    }
    return {};
}

Result<void> applyTriggers(WebhookSettings &settings, const SettingsChange &change)
{
    for (size_t i = 0; i < change.triggers.size(); ++i) {
        if (!change.triggers[i])
            continue;
        const auto triggers = TriggerSet::parse(*change.triggers[i]);
        if (!triggers)
            return triggers.error();
        settings.endpoints[i].triggers = *triggers;
    }
    return {};
}

Result<void> applyRest(WebhookSettings &settings, const SettingsChange &change)
{
    if (change.signatureEncoding) {
        const auto encoding = signatureEncodingFromName(*change.signatureEncoding);
        if (!encoding)
            return encoding.error();
        settings.company.signatureEncoding = *encoding;
    }
    if (change.standardHeaders)
        settings.company.standardHeaders = *change.standardHeaders == QStringLiteral("on");
    for (const auto &[trigger, name] : change.wireNames) {
        const auto names = settings.company.wireNames.with(trigger, name);
        if (!names)
            return names.error();
        settings.company.wireNames = *names;
    }
    if (change.retrySchedule) {
        const auto schedule = RetrySchedule::parse(*change.retrySchedule);
        if (!schedule)
            return schedule.error();
        settings.company.retrySchedule = *schedule;
    }
    if (change.timeout) {
        const auto timeout = parseDuration(*change.timeout, QStringLiteral("timeout"));
        if (!timeout)
            return timeout.error();
        settings.company.timeoutMs = *timeout;
    }
    if (change.hashKey == HashKeyChange::Set) {
        const auto checked = checkHashKey(change.newHashKey.view());
        if (!checked)
            return Error{checked.error().code, QStringLiteral("hashKey"), {}, {}};
        settings.hashKey = HashKeyState::Set;
    } else if (change.hashKey == HashKeyChange::UseDefault) {
        settings.hashKey = HashKeyState::Default;
    }
    return {};
}

} // namespace

QFuture<Result<WebhookSettings>> FakeSettings::load(CompanyId company)
{
    return answers.give<WebhookSettings>(settings.value(company));
}

QFuture<Result<WebhookSettings>> FakeSettings::save(CompanyId company, const SettingsChange &change)
{
    WebhookSettings now = settings.value(company);
    if (answers.willFail())
        return answers.give<WebhookSettings>(now);
    if (change.basedOnRevision && *change.basedOnRevision != now.company.revision)
        return answers.give<WebhookSettings>(
                Error{ErrorCode::SettingsChangedMeanwhile, now.company.name, {}, {}});
    if (const Result<void> done = applyUrls(now, change); !done)
        return answers.give<WebhookSettings>(done.error());
    if (const Result<void> done = applyTriggers(now, change); !done)
        return answers.give<WebhookSettings>(done.error());
    if (const Result<void> done = applyRest(now, change); !done)
        return answers.give<WebhookSettings>(done.error());
    if (change.hashKey == HashKeyChange::Set)
        keys[company] = change.newHashKey.view().toByteArray();
    else if (change.hashKey == HashKeyChange::UseDefault)
        keys.remove(company);
    ++saves;
    return changed(now);
}

QFuture<Result<WebhookSettings>> FakeSettings::rotateHashKey(CompanyId company, const Secret &next,
                                                             const QString &overlap)
{
    WebhookSettings now = settings.value(company);
    if (const Result<void> checked = checkHashKey(next.view()); !checked)
        return answers.give<WebhookSettings>(checked.error());
    const Result<qint64> ms = parseDuration(overlap, QStringLiteral("overlap"));
    if (!ms)
        return answers.give<WebhookSettings>(ms.error());
    if (answers.willFail())
        return answers.give<WebhookSettings>(now);
    nextKeys[company] = next.view().toByteArray();
    now.hashKey = HashKeyState::Rotating;
    now.rotationEnds = now_ + *ms * 1000;
    return changed(now);
}

QFuture<Result<WebhookSettings>> FakeSettings::finishRotation(CompanyId company)
{
    keys[company] = nextKeys.take(company);
    return cancelRotation(company);
}

QFuture<Result<WebhookSettings>> FakeSettings::cancelRotation(CompanyId company)
{
    WebhookSettings now = settings.value(company);
    nextKeys.remove(company);
    now.hashKey = keys.contains(company) ? HashKeyState::Set : HashKeyState::Default;
    now.rotationEnds = 0;
    return changed(now);
}

QFuture<Result<QByteArray>> FakeSettings::exportSettings(CompanyId company, SettingsFormat format,
                                                         const std::optional<Secret> &passphrase)
{
    QByteArray file = settings.value(company).company.externalId.toUtf8();
    if (format == SettingsFormat::SetupApi)
        file += " setup api";
    if (passphrase)
        file += " with secrets";
    return answers.give<QByteArray>(file);
}

QFuture<Result<ImportedSettings>> FakeSettings::importSettings(CompanyId company,
                                                               const SettingsImport &import)
{
    imports.append(import);
    imported.settings = settings.value(company);
    return answers.give<ImportedSettings>(imported);
}

QFuture<Result<QList<SettingsVersion>>> FakeSettings::history(CompanyId, int limit)
{
    return versionsAnswers.give<QList<SettingsVersion>>(
            versions.first(std::min<qsizetype>(limit, versions.size())));
}

QFuture<Result<ImportedSettings>> FakeSettings::restore(CompanyId company, qint64 version,
                                                        bool dryRun)
{
    if (!dryRun && !answers.willFail())
        restored.append(version);
    imported.settings = settings.value(company);
    return answers.give<ImportedSettings>(imported);
}

QFuture<Result<SignatureOrigin>> FakeSettings::signatureOrigin(std::optional<CompanyId> company,
                                                               const SignatureCheck &check)
{
    checks.append(check);
    checkedFor.append(company);
    return answers.give<SignatureOrigin>(origin);
}

QFuture<Result<QStringList>> FakeSettings::othersUsing(CompanyId, const QString &url)
{
    return QtFuture::makeReadyFuture(Result<QStringList>(others.value(url))); // never in the way
}

QFuture<Result<WebhookSettings>> FakeSettings::changed(WebhookSettings now)
{
    ++now.company.revision;
    settings[now.company.id] = now;
    Q_EMIT settingsChanged();
    return answers.give<WebhookSettings>(now);
}

QFuture<Result<Secret>> FakeSettings::revealHashKey(CompanyId company)
{
    ++reveals;
    const QByteArray key = keys.value(company, settings[company].company.externalId.toUtf8());
    return answers.give<Secret>(Secret(key));
}

QFuture<Result<Secret>> FakeSettings::revealNextHashKey(CompanyId company)
{
    ++reveals;
    return answers.give<Secret>(Secret(nextKeys.value(company)));
}

void FakeSettings::changeUrl(CompanyId company, Category category, const QString &url)
{
    WebhookSettings &now = settings[company];
    now.endpoints[static_cast<size_t>(category)].url = url;
    ++now.company.revision;
    Q_EMIT settingsChanged();
}

} // namespace hk::test
