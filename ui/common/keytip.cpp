#include "ui/common/keytip.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr const char *followerName = "keyTipFollower";

struct KeyTip
{
    Q_DECLARE_TR_FUNCTIONS(hk::KeyTip)
};

/// Follows the action of one widget's tooltip; a child of the widget.
class KeyTipFollower final : public QObject
{
public:
    explicit KeyTipFollower(QWidget *widget) : QObject(widget), m_widget(widget)
    {
        setObjectName(QLatin1String(followerName));
    }

    void follow(const QString &text, const QAction *action)
    {
        m_text = text;
        if (action != m_action) {
            disconnect(m_connection);
            m_action = action;
            if (action)
                m_connection = connect(action, &QAction::changed, this, [this] { show(); });
        }
        show();
    }

private:
    void show()
    {
        const QString key =
                m_action ? m_action->shortcut().toString(QKeySequence::NativeText) : QString();
        //: What a button does, and its key: "Sends it again (Ctrl+R)".
        m_widget->setToolTip(key.isEmpty() ? m_text : KeyTip::tr("%1 (%2)").arg(m_text, key));
    }

    QWidget *m_widget;
    QString m_text;
    const QAction *m_action = nullptr;
    QMetaObject::Connection m_connection;
};

} // namespace

void setKeyTip(QWidget *widget, const QString &text, const QAction *action)
{
    auto *follower = static_cast<KeyTipFollower *>(
            widget->findChild<QObject *>(QLatin1String(followerName), Qt::FindDirectChildrenOnly));
    if (!follower)
        follower = new KeyTipFollower(widget);
    follower->follow(text, action);
}

} // namespace hk
