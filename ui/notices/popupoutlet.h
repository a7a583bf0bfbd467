#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

namespace hk {

/// What is to pop up. Plain texts.
struct Popup
{
    enum class Weight { Quiet, Normal, Urgent };
    QString topic; ///< what popped up about the same before is replaced
    QString title;
    QString body;
    QString show;     ///< text of its button
    QString iconName; ///< of the freedesktop naming specification
    Weight weight = Weight::Normal;
};

/// A way to show something to somebody who may be doing other things. GUI thread.
class PopupOutlet : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Never blocks; `refused` is called, now or later, when nothing can be shown this way.
    virtual void show(const Popup &popup, std::function<void()> refused) = 0;
    /// Takes back what is still there about the topic.
    virtual void withdraw(const QString &topic) = 0;

Q_SIGNALS:
    /// Somebody wants to see what it is about.
    void chosen(const QString &topic);
};

} // namespace hk
