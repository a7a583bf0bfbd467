#include "ui/theme/viewfocus.h"

#include "ui/theme/paint.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

namespace hk {

void ViewFocus::follow(QWidget *before, QWidget *now)
{
    if (before)
        delete before->findChild<ViewFocus *>(QString(), Qt::FindDirectChildrenOnly);
    // A list marks the row that has the focus, and its frame does when there is none: Qt draws that
    // anew only when the focus comes or goes.
    if (const auto *list = qobject_cast<QAbstractItemView *>(now)) {
        if (const QAbstractItemModel *rows = list->model()) {
            connect(rows, &QAbstractItemModel::modelReset, list, qOverload<>(&QWidget::update),
                    Qt::UniqueConnection);
            connect(rows, &QAbstractItemModel::rowsRemoved, list, qOverload<>(&QWidget::update),
                    Qt::UniqueConnection);
        }
        return;
    }
    auto *view = qobject_cast<QAbstractScrollArea *>(now);
    if (view && view->frameWidth() == 0)
        new ViewFocus(*view);
}

ViewFocus::ViewFocus(QAbstractScrollArea &view) : QWidget(&view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(view.viewport()->geometry());
    view.viewport()->installEventFilter(this);
    show();
}

bool ViewFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(static_cast<QWidget *>(watched)->geometry());
    return false;
}

void ViewFocus::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics = Metrics::of(this);
    drawFocusRing({painter, Colours::of(QApplication::palette()), metrics}, rect(),
                  metrics.radius());
}

} // namespace hk
