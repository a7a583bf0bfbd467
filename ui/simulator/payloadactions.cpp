#include "ui/simulator/payloadactions.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <utility>

namespace hk {

PayloadActions::PayloadActions(QObject *parent)
    : QObject(parent),
      open(make("openPayloadAction", tr("&Open payload…"), QKeySequence(Qt::CTRL | Qt::Key_O))),
      paste(make("importPayloadAction", tr("&Paste payload or cURL command"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V))),
      save(make("savePayloadAction", tr("Save pa&yload as…"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))),
      findNext(make("findNextAction", tr("Find &next"), QKeySequence(Qt::Key_F3))),
      findPrevious(make("findPreviousAction", tr("Find pre&vious"),
                        QKeySequence(Qt::SHIFT | Qt::Key_F3))),
      replace(make("replaceAction", tr("Replac&e…"), QKeySequence(Qt::CTRL | Qt::Key_H))),
      complete(make("completeAction", tr("Complete f&ield or value"),
                    QKeySequence(Qt::CTRL | Qt::Key_Space))),
      format(make("formatAction", tr("For&mat payload"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))),
      mend(make("mendAction", tr("Set a le&gal value"), QKeySequence(Qt::CTRL | Qt::Key_Period))),
      nextProblem(make("nextProblemAction", tr("Next pro&blem"), QKeySequence(Qt::Key_F8))),
      fields(make("fieldListAction", tr("Fiel&ds of the payload"), QKeySequence(Qt::Key_F4)))
{
    for (QAction *action : {findNext, findPrevious})
        action->setProperty("isOfSeveralPages", true);
    fields->setCheckable(true);
    fields->setProperty("keptAs", QStringLiteral("simulator/fields"));
    addView(View::Text, "textViewAction", tr("P&ayload as text"));
    addView(View::Form, "formViewAction", tr("Payload as a &form"));
    addView(View::Both, "bothViewAction", tr("Te&xt and form"));
    choose(View::Text);
}

QAction *PayloadActions::make(const char *name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    return action;
}

void PayloadActions::addView(View view, const char *name, const QString &text)
{
    QAction *action = make(name, text, {});
    action->setCheckable(true);
    action->setData(static_cast<int>(view));
    action->setProperty("keptAs", QString(QStringLiteral("simulator/") + QLatin1String(name)));
    m_views.append(action);
    connect(action, &QAction::toggled, this, [this, view](bool isChosen) {
        if (isChosen || view == m_view)
            choose(view);
    });
}

QList<QAction *> PayloadActions::ofEditing() const
{
    return {findNext, findPrevious, replace, complete, format, mend, nextProblem};
}

QList<QAction *> PayloadActions::ofView() const { return m_views + QList<QAction *>{fields}; }

QMenu *PayloadActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->addActions(ofView());
    menu->addSeparator();
    menu->addActions(ofEditing());
    menu->addSeparator();
    menu->addActions(ofFile());
    return menu;
}

void PayloadActions::choose(View view)
{
    m_view = view;
    for (QAction *action : std::as_const(m_views))
        action->setChecked(action->data().toInt() == static_cast<int>(view));
    Q_EMIT viewChanged();
}

} // namespace hk
