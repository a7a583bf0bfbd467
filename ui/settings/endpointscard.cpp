#include "ui/settings/endpointscard.h"

#include "ui/common/card.h"
#include "ui/common/fieldgrid.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/testdialog.h"
#include "ui/settings/urlfield.h"
#include "ui/settings/urltest.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

EndpointsCard::EndpointsCard(SettingsFront &settings, PreflightFront &preflight, QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(tr("Endpoints"), this);
    card->setSubtitle(tr("HTTPS is required in production. Empty means “do not send”."));
    auto *testAll = new QPushButton(tr("Test all"), card);
    testAll->setObjectName(QStringLiteral("testAllButton"));
    testAll->setAccessibleName(tr("Test all URLs"));
    testAll->setToolTip(tr("Sends one marked test event to each URL"));
    card->addHeaderWidget(testAll);
    connect(testAll, &QPushButton::clicked, this, &EndpointsCard::testAll);
    auto *grid = new FieldGrid(sharedButtonColumn, card);
    card->body()->addWidget(grid);
    auto *column = new QVBoxLayout(this);
    column->addWidget(card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    for (const Category category : allCategories)
        m_fields[static_cast<size_t>(category)] = addField(category, settings, preflight, *grid);
}

UrlField *EndpointsCard::addField(Category category, SettingsFront &settings,
                                  PreflightFront &preflight, FieldGrid &grid)
{
    auto *field = new UrlField(category, settings, preflight, grid, this);
    connect(field, &UrlField::edited, this, &EndpointsCard::edited);
    connect(field, &UrlField::checked, this, &EndpointsCard::checked);
    connect(field, &UrlField::holdRequested, this,
            [this, category] { Q_EMIT holdRequested(category); });
    connect(field, &UrlField::releaseRequested, this,
            [this, category] { Q_EMIT releaseRequested(category); });
    connect(field, &UrlField::triggersRequested, this,
            [this, category] { Q_EMIT triggersRequested(category); });
    connect(field, &UrlField::detailsRequested, this, [this, category] { showDetails(category); });
    connect(field, &UrlField::everywhereRequested, this, [this, field] { useEverywhere(*field); });
    connect(field, &UrlField::aloneRequested, this, [this, field] { useAlone(*field); });
    connect(&field->urlTest(), &UrlTest::failed, this, &EndpointsCard::failed);
    return field;
}

void EndpointsCard::show(const SettingsDraft &draft)
{
    for (const Category category : allCategories) {
        const auto index = static_cast<size_t>(category);
        Endpoint endpoint = draft.saved.endpoints[index];
        m_endpoints[index] = endpoint.id;
        endpoint.triggers = draft.triggers[index];
        field(category).show(draft.urls[index], endpoint, draft.saved.company.environment);
    }
}

void EndpointsCard::showTests(const QList<EndpointTest> &tests)
{
    for (const Category category : allCategories) {
        std::optional<EndpointTest> last;
        for (const EndpointTest &test : tests) {
            if (test.endpoint == m_endpoints[static_cast<size_t>(category)])
                last = test;
        }
        field(category).showTest(last);
    }
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

void EndpointsCard::testAll()
{
    for (UrlField *field : m_fields)
        field->test();
}

void EndpointsCard::useEverywhere(const UrlField &source)
{
    for (UrlField *field : m_fields) {
        if (field->text() != source.text())
            field->enter(source.text());
    }
}

void EndpointsCard::useAlone(const UrlField &source)
{
    for (UrlField *field : m_fields) {
        if (field != &source && field->text() == source.text())
            field->enter({});
    }
}

void EndpointsCard::showDetails(Category category)
{
    if (const auto &report = field(category).urlTest().report())
        (new TestDialog(*report, labelOf(urlFieldOf(category)), window()))->open();
}

} // namespace hk
