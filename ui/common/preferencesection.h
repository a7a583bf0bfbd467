#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QString>
#include <QtWidgets/QWidget>

namespace hk {

/// One section of the preferences, such as "Appearance": what is chosen in it holds at once and is
/// kept. The dialog shows it under its title, scrolls it, finds it by the words on it, and names it
/// by its object name. Made anew for each dialog, which owns it. GUI thread.
class PreferenceSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual Icon icon() const = 0;
    /// Every setting of the section as it is before anybody chose one.
    virtual void resetToDefaults() = 0;
    /// False: there is nothing to reset here, and the dialog offers none.
    virtual bool hasDefaults() const { return true; }
};

} // namespace hk
