#include "ui/settings/versionundo.h"

#include "core/workspace/settingsfront.h"

namespace hk {

VersionUndo::VersionUndo(SettingsFront &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
}

void VersionUndo::prepare(CompanyId company)
{
    m_company = company;
    m_before.reset();
    lookUp(&VersionUndo::takeBefore);
}

void VersionUndo::offer(const QString &note)
{
    m_note = note;
    lookUp(&VersionUndo::takeAfter);
}

/// The first change of all brings two versions: what was before it becomes the first.
void VersionUndo::takeBefore(qint64 newest) { m_before = qMax(newest, qint64(1)); }

void VersionUndo::takeAfter(qint64 newest)
{
    // With two or more others would be taken back too.
    const std::optional<qint64> before = std::exchange(m_before, std::nullopt);
    m_offered = before && newest == *before + 1 ? before : std::nullopt;
    Q_EMIT offered(m_note, m_offered.has_value());
}

void VersionUndo::undo()
{
    if (m_offered)
        lookUp(&VersionUndo::restoreIfNewest);
}

/// What somebody has changed since stays.
void VersionUndo::restoreIfNewest(qint64 newest)
{
    const qint64 version = *std::exchange(m_offered, std::nullopt);
    if (newest != version + 1) {
        Q_EMIT failed({ErrorCode::SettingsChangedMeanwhile, {}, {}, {}});
        return;
    }
    m_asking.ask(m_settings.restore(m_company, version, false), this,
                 [this](const Result<ImportedSettings> &answer) {
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     Q_EMIT noted(tr("The old settings are back."));
                     Q_EMIT undone();
                 });
}

void VersionUndo::forget()
{
    m_asking.forget();
    m_before.reset();
    m_offered.reset();
}

/// Nothing is known of what cannot be read; then there is no Undo.
void VersionUndo::lookUp(void (VersionUndo::*took)(qint64))
{
    m_asking.ask(m_settings.history(m_company, 1), this,
                 [this, took](const Result<QList<SettingsVersion>> &versions) {
                     const bool isKnown = versions && !versions->isEmpty();
                     (this->*took)(isKnown ? versions->constFirst().number : 0);
                 });
}

} // namespace hk
