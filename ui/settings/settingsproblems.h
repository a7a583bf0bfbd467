#pragma once

#include "ui/settings/settingsdraft.h"

class QWidget;

namespace hk {

class AdvancedCard;
class EndpointsCard;
class FieldRow;
class SigningCard;

/// What is wrong in the fields of the settings page, over all its cards. GUI thread.
class SettingsProblems final
{
public:
    SettingsProblems(EndpointsCard &endpoints, SigningCard &signing, AdvancedCard &advanced)
        : m_endpoints(endpoints), m_signing(signing), m_advanced(advanced)
    {
    }

    /// Looks at every field as if it were left.
    void check();
    /// Those with an error, in the page's order.
    QList<SettingsField> fields() const;
    QStringList labels() const;
    /// Does nothing when there is no error.
    void focusFirst() const;
    /// Shows the error at its field; false: that field cannot show one.
    bool show(SettingsField field, const Error &error);

private:
    FieldRow *rowOf(SettingsField field) const;
    QWidget *widgetOf(SettingsField field) const;

    EndpointsCard &m_endpoints;
    SigningCard &m_signing;
    AdvancedCard &m_advanced;
};

} // namespace hk
