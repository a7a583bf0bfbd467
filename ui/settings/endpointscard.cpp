#include "ui/settings/endpointscard.h"

#include "core/workspace/receiverfront.h"
#include "ui/common/card.h"
#include "ui/common/fieldgrid.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/testdialog.h"
#include "ui/settings/urlfield.h"
#include "ui/settings/urltest.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {

EndpointsCard::EndpointsCard(const Fronts &fronts, QWidget *parent)
    : QWidget(parent), m_receiver(fronts.receiver)
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
    m_hint = buildHint();
    card->body()->addWidget(m_hint);
    card->body()->addWidget(grid);
    auto *column = new QVBoxLayout(this);
    column->addWidget(card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    for (const Category category : allCategories)
        m_fields[static_cast<size_t>(category)] = addField(category, fronts, *grid);
}

QWidget *EndpointsCard::buildHint()
{
    auto *hint = new QWidget(this);
    hint->setObjectName(QStringLiteral("noUrlHint"));
    m_hintText = new QLabel(hint);
    m_hintText->setWordWrap(true);
    setTone(m_hintText, Tone::Warning);
    m_useReceiver = new QPushButton(tr("Use the &local receiver"), hint);
    m_useReceiver->setObjectName(QStringLiteral("useReceiverButton"));
    m_useReceiver->setToolTip(tr("Starts it and enters its address for each category; nothing is "
                                 "saved yet"));
    connect(m_useReceiver, &QPushButton::clicked, this, &EndpointsCard::startReceiver);
    auto *row = new QHBoxLayout(hint);
    row->addWidget(m_hintText, 1);
    row->addWidget(m_useReceiver);
    setScaledSpacing(row, {0, 0, 0, 4}, 12);
    connect(this, &EndpointsCard::edited, this, &EndpointsCard::updateHint);
    hint->hide();
    return hint;
}

void EndpointsCard::updateHint()
{
    const bool isEmpty = std::ranges::all_of(
            m_fields, [](const UrlField *field) { return field->text().isEmpty(); });
    m_hint->setVisible(isEmpty);
}

/// Somebody who has no receiver yet sees events arrive in this program.
void EndpointsCard::startReceiver()
{
    if (m_receiver.isListening())
        return useReceiver(m_receiver.url());
    m_starting.ask(m_receiver.start(m_receiver.port()), this, [this](const Result<quint16> &port) {
        if (port)
            useReceiver(m_receiver.urlAt(*port));
        else
            Q_EMIT failed(port.error());
    });
}

void EndpointsCard::useReceiver(const QString &url)
{
    for (const Category category : allCategories)
        field(category).enter(QStringLiteral("%1/%2").arg(url, nameOf(category)));
}

UrlField *EndpointsCard::addField(Category category, const Fronts &fronts, FieldGrid &grid)
{
    auto *field = new UrlField(category, fronts.settings, fronts.preflight, grid, this);
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
    // A production company's URLs are https://, which the receiver's are not.
    const bool isTest = draft.saved.company.environment == Environment::Test;
    m_useReceiver->setVisible(isTest);
    m_hintText->setText(isTest ? tr("No URL is set yet: enter that of whoever takes the "
                                    "events, or try it with the receiver of this program.")
                               : tr("No URL is set yet: enter that of whoever takes the "
                                    "events."));
    updateHint();
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
