#pragma once

#include <QtCore/QObject>
#include <QtCore/QVariant>

#include <optional>

class QDBusVariant;

namespace hk {

/// What the desktop says about its appearance.
struct DesktopLook
{
    std::optional<bool> prefersDark; ///< none: it does not say
    bool highContrast = false;
    bool reducesMotion = false;
    bool operator==(const DesktopLook &) const = default;
};

/// Where a ThemeController learns of the desktop's look. GUI thread.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual DesktopLook look() const = 0;

Q_SIGNALS:
    void lookChanged();
};

/// Reads org.freedesktop.portal.Settings on the session bus and follows its changes; asks without
/// waiting, so the first answer arrives as a change. Without a bus or portal it says nothing.
class PortalTheme final : public DesktopTheme
{
    Q_OBJECT

public:
    explicit PortalTheme(QObject *parent = nullptr);
    DesktopLook look() const override { return m_look; }

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void note(const QString &key, QVariant value);
    DesktopLook m_look;
};

} // namespace hk
