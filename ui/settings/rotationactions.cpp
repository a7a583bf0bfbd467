#include "ui/settings/rotationactions.h"

#include "core/base/answer.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/secretclipboard.h"
#include "ui/settings/rotatedialog.h"
#include "ui/settings/signingcard.h"

namespace hk {

RotationActions::RotationActions(SettingsFront &settings, SigningCard &card, QWidget *page)
    : QObject(page), m_settings(settings), m_page(page),
      m_clipboard(new SecretClipboard(SecretClipboard::clearAfterMs, this))
{
    connect(&card, &SigningCard::rotateRequested, this, &RotationActions::rotate);
    connect(&card, &SigningCard::copyNextKeyRequested, this, &RotationActions::copyNext);
    connect(&card, &SigningCard::finishRotationRequested, this, [this] {
        end(m_settings.finishRotation(m_company.id), tr("The new key signs alone now."));
    });
    connect(&card, &SigningCard::cancelRotationRequested, this, [this] {
        end(m_settings.cancelRotation(m_company.id), tr("The old key signs alone again."));
    });
}

void RotationActions::setCompany(const Company &company)
{
    if (company.id != m_company.id)
        m_ending.forget();
    m_company = company;
}

void RotationActions::rotate()
{
    auto *dialog = new RotateDialog(m_settings, m_company, m_page->window());
    connect(dialog, &RotateDialog::rotated, this, [this] {
        Q_EMIT noted(tr("Both keys sign now."));
        Q_EMIT changed();
    });
    dialog->open();
}

void RotationActions::copyNext()
{
    whenAnswered(m_settings.revealNextHashKey(m_company.id), this,
                 [this](const Result<Secret> &key) {
                     if (!key) {
                         Q_EMIT failed(key.error());
                         return;
                     }
                     m_clipboard->copy(*key);
                     Q_EMIT noted(tr("The new key is on the clipboard for 60 seconds."));
                 });
}

void RotationActions::end(const QFuture<Result<WebhookSettings>> &ending, const QString &note)
{
    m_ending.ask(ending, this, [this, note](const Result<WebhookSettings> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        Q_EMIT noted(note);
        Q_EMIT changed();
    });
}

} // namespace hk
