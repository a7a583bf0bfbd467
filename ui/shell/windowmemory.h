#pragma once

#include <QtCore/QString>

class QSettings;
class QWidget;

namespace hk {

class ThemeController;

/// What the window remembers from one start to the next, in the settings it is given. GUI thread.
class WindowMemory final
{
public:
    explicit WindowMemory(QSettings &settings) : m_settings(settings) { }

    void restoreLook(ThemeController &theme) const;
    void keepLook(const ThemeController &theme);
    bool restoreGeometry(QWidget &window) const; ///< false: nothing is remembered
    void keepGeometry(const QWidget &window);
    /// What is checked of the actions that name a place for it in their property "keptAs": as it
    /// was, and kept from then on as it changes. It outlives the window.
    void followChoices(QWidget &window);
    QString page() const; ///< a page's key; empty: none yet
    void keepPage(const QString &key);
    QString company() const; ///< an external id
    void keepCompany(const QString &externalId);

private:
    QSettings &m_settings;
};

} // namespace hk
