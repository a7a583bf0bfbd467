#pragma once

#include "core/model/deliveryfilter.h"
#include "core/model/savedfilter.h"

#include <QtCore/QList>
#include <QtWidgets/QToolButton>

class QActionGroup;
class QMenu;

namespace hk {

/// The button beside the filter with menus that write into it: trigger, endpoint, answer, resends
/// and simulations. What the text asks for is checked, whoever wrote it. GUI thread.
class FilterMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    void setWords(const FilterWords &words);
    /// Checks what the text asks for; `isEmpty`: it asks for everything.
    void showText(const QString &text);

Q_SIGNALS:
    void textWanted(const QString &text);
    void helpWanted();

private:
    /// One of the menus: which fields it writes, and what can be chosen.
    struct Choices
    {
        QList<FilterField> fields;
        QMenu *menu = nullptr;
        QActionGroup *group = nullptr;
    };

    Choices &addChoices(const char *name, const QString &title, const QList<FilterField> &fields);
    /// `term` is what is written; empty: any.
    void addChoice(const Choices &choices, const QString &text, const QString &term);
    void buildTriggers();
    void buildEndpoints(const QStringList &endpoints);
    void buildAnswers();
    void buildFlags(const char *name, const QString &title, FilterField field, const QString &only,
                    const QString &without);
    void check(const Choices &choices);

    QMenu *m_menu;
    QList<Choices> m_choices;
    QString m_text;
};

} // namespace hk
