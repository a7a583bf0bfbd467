#include "ui/simulator/samplemenu.h"

#include "ui/simulator/edgetext.h"

namespace hk {

SampleMenu::SampleMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("sampleMenu"));
    //: A submenu: where a payload can come from, and keeping it.
    setTitle(tr("Samp&les"));
    connect(add("anotherSampleAction", tr("&Another sample")), &QAction::triggered, this,
            &SampleMenu::anotherWanted);
    QMenu *edges = addMenu(tr("&Edge case"));
    edges->setObjectName(QStringLiteral("edgeMenu"));
    edges->setToolTipsVisible(true);
    for (const EdgeCase edge : allEdgeCases) {
        QAction *action = edges->addAction(edgeTitle(edge));
        action->setObjectName(nameOf(edge) + QStringLiteral("EdgeAction"));
        action->setToolTip(edgeSentence(edge));
        action->setStatusTip(edgeSentence(edge));
        connect(action, &QAction::triggered, this, [this, edge] { Q_EMIT edgeWanted(edge); });
    }
    connect(add("pastDeliveryAction", tr("From a &past delivery…")), &QAction::triggered, this,
            &SampleMenu::pastWanted);
    addSeparator();
    connect(add("saveSampleAction", tr("&Save sample…")), &QAction::triggered, this,
            &SampleMenu::savingWanted);
}

QAction *SampleMenu::add(const char *name, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    return action;
}

} // namespace hk
