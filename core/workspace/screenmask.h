#pragma once

#include "core/records/personaldata.h"

#include <QtCore/QObject>

namespace hk {

/// Whether personal data is masked on the screen, for demos and shared screens. The fronts of
/// core/masking answer by it; what is on the screen already is made anew by whoever hears
/// changed(). Nothing in the store changes by it. GUI thread.
class ScreenMask final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isOn() const { return m_isOn; }
    void setOn(bool on)
    {
        if (on == m_isOn)
            return;
        m_isOn = on;
        Q_EMIT changed(on);
    }

    /// Whether it stands in the place of a text that is masked.
    static bool hides(const QString &text) { return text == PersonalData::mask; }

Q_SIGNALS:
    void changed(bool on);

private:
    bool m_isOn = false;
};

} // namespace hk
