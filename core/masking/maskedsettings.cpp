#include "core/masking/maskedsettings.h"

#include "core/masking/hiding.h"
#include "core/masking/maskedaudit.h"
#include "core/masking/maskedendpoints.h"

namespace hk {
namespace {

void maskHoldNotes(WebhookSettings &settings)
{
    for (Endpoint &endpoint : settings.endpoints)
        maskHoldNote(endpoint);
}

void maskValues(QList<SettingDifference> &differences)
{
    for (SettingDifference &one : differences) {
        one.before = withoutPersonalData(one.what, one.before);
        one.after = withoutPersonalData(one.what, one.after);
    }
}

} // namespace

MaskedSettings::MaskedSettings(SettingsFront &front, const ScreenMask &mask, QObject *parent)
    : SettingsFront(parent), m_front(front), m_mask(mask)
{
    connect(&front, &SettingsFront::settingsChanged, this, &SettingsFront::settingsChanged);
}

QFuture<Result<WebhookSettings>> MaskedSettings::shown(
        QFuture<Result<WebhookSettings>> settings) const
{
    return hiding(m_mask, std::move(settings), &maskHoldNotes);
}

QFuture<Result<ImportedSettings>> MaskedSettings::shown(
        QFuture<Result<ImportedSettings>> imported) const
{
    return hiding(m_mask, std::move(imported), [](ImportedSettings &told) {
        maskHoldNotes(told.settings);
        maskValues(told.differences);
    });
}

QFuture<Result<WebhookSettings>> MaskedSettings::load(CompanyId company)
{
    return shown(m_front.load(company));
}

QFuture<Result<WebhookSettings>> MaskedSettings::save(CompanyId company,
                                                      const SettingsChange &change)
{
    return shown(m_front.save(company, change));
}

QFuture<Result<WebhookSettings>> MaskedSettings::rotateHashKey(CompanyId company,
                                                               const Secret &next,
                                                               const QString &overlap)
{
    return shown(m_front.rotateHashKey(company, next, overlap));
}

QFuture<Result<WebhookSettings>> MaskedSettings::finishRotation(CompanyId company)
{
    return shown(m_front.finishRotation(company));
}

QFuture<Result<WebhookSettings>> MaskedSettings::cancelRotation(CompanyId company)
{
    return shown(m_front.cancelRotation(company));
}

QFuture<Result<Secret>> MaskedSettings::revealHashKey(CompanyId company)
{
    return m_front.revealHashKey(company);
}

QFuture<Result<Secret>> MaskedSettings::revealNextHashKey(CompanyId company)
{
    return m_front.revealNextHashKey(company);
}

QFuture<Result<QByteArray>> MaskedSettings::exportSettings(CompanyId company, SettingsFormat format,
                                                           const std::optional<Secret> &passphrase)
{
    return m_front.exportSettings(company, format, passphrase);
}

QFuture<Result<ImportedSettings>> MaskedSettings::importSettings(CompanyId company,
                                                                 const SettingsImport &import)
{
    return shown(m_front.importSettings(company, import));
}

QFuture<Result<QList<SettingsVersion>>> MaskedSettings::history(CompanyId company, int limit)
{
    return hiding(m_mask, m_front.history(company, limit), [](QList<SettingsVersion> &versions) {
        for (SettingsVersion &version : versions)
            maskValues(version.changes);
    });
}

QFuture<Result<ImportedSettings>> MaskedSettings::restore(CompanyId company, qint64 version,
                                                          bool dryRun)
{
    return shown(m_front.restore(company, version, dryRun));
}

QFuture<Result<SignatureOrigin>> MaskedSettings::signatureOrigin(std::optional<CompanyId> company,
                                                                 const SignatureCheck &check)
{
    return m_front.signatureOrigin(company, check);
}

QFuture<Result<QStringList>> MaskedSettings::othersUsing(CompanyId company, const QString &url)
{
    return m_front.othersUsing(company, url);
}

} // namespace hk
