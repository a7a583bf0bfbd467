#include "ui/shell/panes.h"

#include "ui/common/taborder.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
            && !widget->focusProxy();
}

QWidget *firstStopOf(QWidget *pane)
{
    QWidget *entrance = entranceOf(pane);
    if (takesFocus(entrance))
        return entrance;
    // The tab order is the reading order; children() would be the order of construction.
    for (QWidget *at = pane->nextInFocusChain(); at != pane; at = at->nextInFocusChain()) {
        if (pane->isAncestorOf(at) && takesFocus(at))
            return at;
    }
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, bool forward)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = forward ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    const qsizetype step = forward ? 1 : -1;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        current = (current + step + panes.size()) % panes.size();
        QWidget *entrance = panes[current]->isVisible() ? firstStopOf(panes[current]) : nullptr;
        if (entrance) {
            entrance->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace hk
