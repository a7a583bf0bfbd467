#include "ui/settings/settingsproblems.h"

#include "ui/common/fieldgrid.h"
#include "ui/settings/advancedcard.h"
#include "ui/settings/endpointscard.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/hashkeyfield.h"
#include "ui/settings/signingcard.h"
#include "ui/settings/urlfield.h"

#include <QtWidgets/QLineEdit>

namespace hk {

void SettingsProblems::check()
{
    m_endpoints.check();
    m_signing.hashKey().check();
    m_advanced.check();
}

QList<SettingsField> SettingsProblems::fields() const
{
    QList<SettingsField> fields;
    for (const Category category : allCategories) {
        if (m_endpoints.field(category).hasProblem())
            fields.append(urlFieldOf(category));
    }
    if (m_signing.hashKey().hasProblem())
        fields.append(SettingsField::HashKey);
    for (const SettingsField field : {SettingsField::RetrySchedule, SettingsField::Timeout}) {
        if (rowOf(field)->hasError())
            fields.append(field);
    }
    return fields;
}

QStringList SettingsProblems::labels() const
{
    QStringList labels;
    for (const SettingsField field : fields())
        labels.append(labelOf(field));
    return labels;
}

void SettingsProblems::focusFirst() const
{
    if (const QList<SettingsField> wrong = fields(); !wrong.isEmpty())
        focusProblem(widgetOf(wrong.first()));
}

bool SettingsProblems::show(SettingsField field, const Error &error)
{
    Error named = error;
    if (const auto category = categoryOf(field)) {
        m_endpoints.field(*category).showError(error);
    } else if (field == SettingsField::HashKey) {
        m_signing.hashKey().showError(error);
    } else if (FieldRow *row = rowOf(field)) {
        if (field == SettingsField::Timeout)
            named.subject = labelOf(field);
        showProblem(*row, named);
    } else {
        return false;
    }
    return true;
}

/// Of the fields that show errors by themselves; null for others.
FieldRow *SettingsProblems::rowOf(SettingsField field) const
{
    if (field == SettingsField::RetrySchedule)
        return &m_advanced.retrySchedule();
    return field == SettingsField::Timeout ? &m_advanced.timeout() : nullptr;
}

QWidget *SettingsProblems::widgetOf(SettingsField field) const
{
    if (const auto category = categoryOf(field))
        return m_endpoints.field(*category).edit();
    const FieldRow *row = rowOf(field);
    return row ? row->field() : m_signing.hashKey().field();
}

} // namespace hk
