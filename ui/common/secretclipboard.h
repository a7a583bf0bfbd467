#pragma once

#include "core/base/secret.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hk {

/// Puts a secret on the clipboard and takes it off again after a minute, unless something else was
/// copied by then; also when this object goes. Clipboard managers are asked not to keep it. GUI
/// thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int clearAfterMs = 60'000;

    explicit SecretClipboard(int clearAfter = clearAfterMs, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret);

Q_SIGNALS:
    void cleared();

private:
    void clearIfUnchanged();

    Secret m_copied;
    QTimer m_timer;
};

} // namespace hk
