#include "ui/settings/endpointscard.h"

#include "ui/common/card.h"
#include "ui/common/fieldgrid.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/urlfield.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QVBoxLayout>

namespace hk {
EndpointsCard::EndpointsCard(QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(tr("Endpoints"), this);
    card->setSubtitle(tr("HTTPS is required in production. Empty means “do not send”."));
    auto *grid = new FieldGrid(sharedButtonColumn, card);
    card->body()->addWidget(grid);
    auto *column = new QVBoxLayout(this);
    column->addWidget(card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    for (const Category category : allCategories) {
        auto *field = new UrlField(category, *grid, this);
        m_fields[static_cast<size_t>(category)] = field;
        connect(field, &UrlField::edited, this, &EndpointsCard::edited);
        connect(field, &UrlField::checked, this, &EndpointsCard::checked);
        connect(field, &UrlField::releaseRequested, this,
                [this, category] { Q_EMIT releaseRequested(category); });
    }
}

void EndpointsCard::show(const SettingsDraft &draft)
{
    for (const Category category : allCategories)
        field(category).show(draft.urls[static_cast<size_t>(category)],
                             draft.saved.endpoints[static_cast<size_t>(category)],
                             draft.saved.company.environment);
}

void EndpointsCard::read(SettingsDraft &draft) const
{
    for (const Category category : allCategories)
        draft.urls[static_cast<size_t>(category)] = field(category).text();
}

void EndpointsCard::check()
{
    for (UrlField *field : m_fields)
        field->check();
}

} // namespace hk
