#pragma once

#include <QtCore/QObject>

#include <functional>

class QMainWindow;
class QSettings;

namespace hk {

class ScreenMask;

/// What a person masks personal data with: keeps the wish in the settings, asks first when a window
/// has something to lose by it, and puts the switch and the mark into a window. GUI thread; what it
/// is given outlives it.
class MaskSwitch final : public QObject
{
    Q_OBJECT

public:
    /// The window is made anew, as in LanguageSection.
    using AskFirst = std::function<void(std::function<void()> go, std::function<void()> stay)>;

    MaskSwitch(ScreenMask &mask, QSettings &settings, AskFirst askFirst, QObject *parent = nullptr);

    /// What is kept, to be called before the first window is shown.
    void restore();
    bool isOn() const;
    void wish(bool on);
    /// The window's action "maskAction" switches it, and its status bar says while it is on.
    void addTo(QMainWindow &window);

Q_SIGNALS:
    void settled(); ///< after a wish: it is as isOn() says

private:
    ScreenMask &m_mask;
    QSettings &m_settings;
    AskFirst m_askFirst;
};

} // namespace hk
