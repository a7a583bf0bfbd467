#include "ui/common/scrolling.h"

#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

namespace hk {
namespace {

constexpr int leastHeight = 40; // design pixels: a line of it and a bit

/// Turned over a page that is scrolled, the wheel scrolls it: it changes no value that the pointer
/// happens to be over, unless that is what has the focus.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
            return false;
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget || !changesByWheel(*widget))
            return false;
        if (event->type() == QEvent::Polish) {
            if (widget->focusPolicy() == Qt::WheelFocus) // it would have the focus at once
                widget->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        if (widget->hasFocus() || !isScrolled(*widget))
            return false;
        event->ignore(); // so that it goes on to what is around
        return true;
    }

private:
    static bool changesByWheel(const QWidget &widget)
    {
        return qobject_cast<const QComboBox *>(&widget)
                || qobject_cast<const QAbstractSpinBox *>(&widget)
                || qobject_cast<const QTabBar *>(&widget);
    }
    static bool isScrolled(const QWidget &widget)
    {
        for (const QWidget *around = widget.parentWidget(); around;
             around = around->isWindow() ? nullptr : around->parentWidget()) {
            const auto *area = qobject_cast<const QScrollArea *>(around);
            if (area && area->verticalScrollBar()->maximum() > 0)
                return true;
        }
        return false;
    }
};

void guardWheel()
{
    static const QPointer<WheelGuard> guard = [] {
        auto *made = new WheelGuard(qApp);
        qApp->installEventFilter(made);
        return made;
    }();
    Q_UNUSED(guard)
}

/// Can be as low as a line, so that what is above and below it is never cut instead.
class LowArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int width = QScrollArea::minimumSizeHint().width();
        return {width, Metrics::of(this).px(leastHeight)};
    }
};

/// Asks for the height of its body.
class FittedArea final : public LowArea
{
public:
    using LowArea::LowArea;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QWidget *body = widget();
        if (!body)
            return 0;
        return body->hasHeightForWidth() ? body->heightForWidth(width) : body->sizeHint().height();
    }
    QSize sizeHint() const override
    {
        return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
    }
    QSize minimumSizeHint() const override
    {
        return widget()
                ? QSize(widget()->minimumSizeHint().width(), LowArea::minimumSizeHint().height())
                : QSize();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            updateBar();
        }
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        updateBar();
        QScrollArea::resizeEvent(event);
    }

private:
    /// None where all of it fits: it would take the room that then is missing, and so stay.
    void updateBar()
    {
        setVerticalScrollBarPolicy(heightForWidth(width()) <= height() ? Qt::ScrollBarAlwaysOff
                                                                       : Qt::ScrollBarAsNeeded);
    }
};

QScrollArea *fill(QScrollArea *area, QWidget *body)
{
    guardWheel();
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    // Tab brings what it goes to into view, a mnemonic does not.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return; // what is clicked at must not move away
        if (now && area->widget() && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    return area;
}

} // namespace

QScrollArea *scrollAround(QWidget *body, QWidget *parent)
{
    return fill(new LowArea(parent), body);
}

QScrollArea *scrollFitted(QWidget *body, QWidget *parent)
{
    auto *area = new FittedArea(parent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    area->setSizePolicy(policy);
    return fill(area, body);
}

} // namespace hk
