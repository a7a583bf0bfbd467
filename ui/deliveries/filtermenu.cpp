#include "ui/deliveries/filtermenu.h"

#include "core/model/trigger.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/filtertext.h"
#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace hk {

FilterMenu::FilterMenu(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterMenuButton"));
    setIcon(hk::icon(Icon::Filter));
    setToolTip(tr("Filter by trigger, endpoint, answer and more"));
    setAccessibleName(tr("Filter by"));
    setPopupMode(InstantPopup);
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    setMenu(m_menu);
    buildTriggers();
    addChoices("endpointFilterMenu", tr("&Endpoint"), {FilterField::Endpoint});
    buildEndpoints({});
    buildAnswers();
    buildFlags("resendFilterMenu", tr("&Resends"), FilterField::Resend, tr("&Only resends"),
               tr("&Without resends"));
    buildFlags("simulationFilterMenu", tr("&Simulations"), FilterField::Simulated,
               tr("&Only simulations"), tr("&Without simulations"));
    m_menu->addSeparator();
    QAction *help = m_menu->addAction(tr("&How filters are written"));
    help->setObjectName(QStringLiteral("filterHelpAction"));
    connect(help, &QAction::triggered, this, &FilterMenu::helpWanted);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        for (const Choices &choices : std::as_const(m_choices))
            check(choices);
    });
}

FilterMenu::Choices &FilterMenu::addChoices(const char *name, const QString &title,
                                            const QList<FilterField> &fields)
{
    QMenu *menu = m_menu->addMenu(title);
    menu->setObjectName(QLatin1String(name));
    m_choices.append({fields, menu, new QActionGroup(menu)});
    return m_choices.last();
}

void FilterMenu::addChoice(const Choices &choices, const QString &text, const QString &term)
{
    QAction *action = choices.menu->addAction(text);
    action->setCheckable(true);
    action->setData(term);
    choices.group->addAction(action);
    connect(action, &QAction::triggered, this, [this, fields = choices.fields, term] {
        Q_EMIT textWanted(withTerm(m_text, fields, term));
    });
}

void FilterMenu::buildTriggers()
{
    const Choices &triggers = addChoices("triggerFilterMenu", tr("&Trigger"),
                                         {FilterField::Trigger, FilterField::Category});
    addChoice(triggers, tr("&Any trigger"), {});
    triggers.menu->addSeparator();
    for (const Category category : allCategories)
        //: %1 is a category, such as Booking.
        addChoice(triggers, tr("All of %1").arg(categoryTitle(category)),
                  filterTermFor(FilterField::Category, nameOf(category)));
    triggers.menu->addSeparator();
    for (const Trigger trigger : allTriggers)
        addChoice(triggers, triggerTitle(trigger),
                  filterTermFor(FilterField::Trigger, wireNameOf(trigger)));
}

void FilterMenu::buildEndpoints(const QStringList &endpoints)
{
    const auto isEndpoints = [](const Choices &one) {
        return one.fields.contains(FilterField::Endpoint);
    };
    const auto choices = std::find_if(m_choices.cbegin(), m_choices.cend(), isEndpoints);
    choices->menu->clear();
    qDeleteAll(choices->group->actions());
    addChoice(*choices, tr("&Any endpoint"), {});
    choices->menu->addSeparator();
    for (const QString &name : endpoints) {
        const std::optional<Category> category = categoryFromName(name);
        QString shown = category ? categoryTitle(*category) : name;
        shown.replace(u'&', QStringLiteral("&&")); // a name is no place for a mnemonic
        addChoice(*choices, shown, filterTermFor(FilterField::Endpoint, name));
    }
}

void FilterMenu::buildAnswers()
{
    const Choices &answers = addChoices("answerFilterMenu", tr("&Answer"), {FilterField::Code});
    addChoice(answers, tr("&Any answer"), {});
    answers.menu->addSeparator();
    addChoice(answers, tr("&2xx: accepted"), QStringLiteral("code:200..299"));
    addChoice(answers, tr("&3xx: redirected"), QStringLiteral("code:300..399"));
    addChoice(answers, tr("&4xx: refused"), QStringLiteral("code:400..499"));
    addChoice(answers, tr("&5xx: the receiver failed"), QStringLiteral("code:500..599"));
    addChoice(answers, tr("&No answer"), QStringLiteral("code:none"));
}

void FilterMenu::buildFlags(const char *name, const QString &title, FilterField field,
                            const QString &only, const QString &without)
{
    const Choices &flags = addChoices(name, title, {field});
    addChoice(flags, tr("&All"), {});
    flags.menu->addSeparator();
    addChoice(flags, only, nameOf(field) + QStringLiteral(":yes"));
    addChoice(flags, without, nameOf(field) + QStringLiteral(":no"));
}

void FilterMenu::setWords(const FilterWords &words) { buildEndpoints(words.endpoints); }

void FilterMenu::showText(const QString &text) { m_text = text; }

void FilterMenu::check(const Choices &choices)
{
    const QStringList terms = termsInFilter(m_text, choices.fields);
    const QString term = terms.isEmpty() ? QString() : terms.constFirst();
    const QList<QAction *> actions = choices.group->actions();
    // Two terms, or one that the menu does not know: none of its choices is what is in force.
    choices.group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction *action : actions)
        action->setChecked(terms.size() < 2
                           && action->data().toString().compare(term, Qt::CaseInsensitive) == 0);
}

} // namespace hk
