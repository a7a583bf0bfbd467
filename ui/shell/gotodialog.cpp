#include "ui/shell/gotodialog.h"

#include "ui/common/errorwords.h"
#include "ui/common/page.h"
#include "ui/common/timetext.h"
#include "ui/shell/fuzzymatch.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace hk {
namespace {

constexpr int delayMs = 120;
constexpr int forLetter = 5; // of a score, at least
constexpr qsizetype longestQuote = 60;

QString kindText(GoToHit::Kind kind)
{
    switch (kind) {
    case GoToHit::Kind::Company:
        return GoToDialog::tr("Company");
    case GoToHit::Kind::Delivery:
        return GoToDialog::tr("Delivery");
    case GoToHit::Kind::Appointment:
        return GoToDialog::tr("Appointment");
    case GoToHit::Kind::Customer:
        return GoToDialog::tr("Customer");
    case GoToHit::Kind::Search:
        return GoToDialog::tr("Search");
    }
    return {};
}

Icon iconFor(GoToHit::Kind kind)
{
    switch (kind) {
    case GoToHit::Kind::Company:
        return Icon::Anchor;
    case GoToHit::Kind::Search:
        return Icon::Search;
    case GoToHit::Kind::Customer:
    case GoToHit::Kind::Appointment:
        return Icon::Filter;
    case GoToHit::Kind::Delivery:
        break;
    }
    return Icon::Deliveries;
}

/// An id is made from a number by a cipher: nobody can look for the beginning of one.
QString nothingText(const QString &typed)
{
    const bool isId =
            typed.startsWith(QLatin1String("dlv_")) || typed.startsWith(QLatin1String("evt_"));
    // As it was typed, whichever way it is read: it turns nothing around it.
    const QString quoted = QChar(0x2068)
            + (typed.size() > longestQuote ? typed.left(longestQuote - 1) + u'…' : typed)
            + QChar(0x2069);
    return isId ? GoToDialog::tr("There is no \"%1\" in this store. An ID is found once it is "
                                 "complete.")
                          .arg(quoted)
                : GoToDialog::tr("Nothing is called \"%1\".").arg(quoted);
}

} // namespace

GoToDialog::GoToDialog(DeliveriesFront &deliveries, const World &world, QWidget *parent)
    : PickDialog(QStringLiteral("goToDialog"), tr("Go to"),
                 tr("Page, company, delivery, event, appointment or customer"), parent),
      m_search(new GoToSearch(deliveries, this))
{
    addTargets(world);
    m_search->setCompanies(world.companies, world.now.company);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &GoToDialog::look);
    connect(this, &PickDialog::typed, this, &GoToDialog::take);
    connect(this, &PickDialog::picked, this, [this](int row) { Q_EMIT chosen(m_shown.at(row)); });
    connect(m_search, &GoToSearch::found, this, [this](const QList<GoToHit> &hits) {
        const bool isNothing = hits.isEmpty() && nearOnes().isEmpty();
        show(hits, isNothing ? nothingText(m_typed) : QString());
    });
    connect(m_search, &GoToSearch::failed, this,
            [this](const Error &error) { show({}, sentenceOf(error)); });
    show({}, {});
}

void GoToDialog::addTargets(const World &world)
{
    for (const Page *page : world.pages)
        m_fixed.append({{icon(page->pageIcon()), page->title(), {}, tr("Page"), true},
                        {world.now.company, page->key(), {}},
                        false});
    for (const Company &company : world.companies) {
        m_fixed.append({{icon(iconFor(GoToHit::Kind::Company)), company.name, company.externalId,
                         kindText(GoToHit::Kind::Company), true},
                        {company.id, world.now.page, {}},
                        company.id == world.now.company});
    }
}

/// Pages and companies are there at once; what the store knows follows.
void GoToDialog::take(const QString &typed)
{
    m_typed = typed.trimmed();
    m_search->look({});
    show({}, m_typed.isEmpty() ? QString() : tr("Looking…"));
    m_typed.isEmpty() ? m_delay.stop() : m_delay.start();
}

void GoToDialog::look()
{
    if (m_search->look(m_typed))
        return;
    setNote(nearOnes().isEmpty() ? tr("Type three characters or more.") : QString());
}

QList<GoToDialog::Target> GoToDialog::nearOnes() const
{
    struct Scored
    {
        int score;
        const Target *target;
    };
    QList<Scored> fitting;
    for (const Target &target : m_fixed) {
        if (m_typed.isEmpty() && target.isHere)
            continue;
        const QString words = target.row.text + u' ' + target.row.detail;
        const std::optional<int> score = fuzzyScore(m_typed, words);
        // A few letters here and there are no page for somebody who types a name.
        if (score && *score >= forLetter * m_typed.size())
            fitting.append({*score, &target});
    }
    if (!m_typed.isEmpty())
        std::ranges::stable_sort(fitting, std::greater<>(), &Scored::score);
    QList<Target> targets;
    for (const Scored &one : std::as_const(fitting))
        targets.append(*one.target);
    return targets;
}

void GoToDialog::show(const QList<GoToHit> &hits, const QString &note)
{
    m_shown.clear();
    QList<PickRow> rows;
    const QList<Target> near = nearOnes();
    for (const Target &target : near) {
        rows.append(target.row);
        m_shown.append(target.place);
    }
    for (const GoToHit &hit : hits) {
        rows.append({icon(iconFor(hit.kind)), hit.name, hit.detail, kindText(hit.kind), true,
                     hit.at ? timeToolTip(*hit.at) : QString()});
        m_shown.append(hit.place);
    }
    setRows(rows, hits.isEmpty() ? Current::First : Current::AsItWas);
    setNote(note);
}

} // namespace hk
