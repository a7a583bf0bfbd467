#pragma once

#include "core/base/error.h"
#include "core/model/company.h"
#include "core/model/settings.h"
#include "ui/common/asking.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

class QWidget;

namespace hk {

class SecretClipboard;
class SettingsFront;
class SigningCard;

/// What the buttons for the rotation of the hash key do. Owned by the page.
class RotationActions final : public QObject
{
    Q_OBJECT

public:
    RotationActions(SettingsFront &settings, SigningCard &card, QWidget *page);

    void setCompany(const Company &company);

Q_SIGNALS:
    void failed(const hk::Error &error);
    void noted(const QString &text); ///< something was done
    void changed();                  ///< other keys sign now

private:
    void rotate();
    void copyNext();
    void end(const QFuture<Result<WebhookSettings>> &ending, const QString &note);

    SettingsFront &m_settings;
    QWidget *m_page;
    SecretClipboard *m_clipboard;
    Company m_company;
    LatestAnswer m_ending;
};

} // namespace hk
