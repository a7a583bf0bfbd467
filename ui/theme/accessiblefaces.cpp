#include "ui/theme/accessiblefaces.h"

#include "ui/theme/hookstyle.h"
#include "ui/theme/textrole.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeySequence>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

namespace hk {
namespace {

/// A title, by which people who hear a page find their way about it.
class HeadingFace final : public QAccessibleWidget
{
public:
    explicit HeadingFace(QLabel *label) : QAccessibleWidget(label, QAccessible::Heading) { }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? static_cast<QLabel *>(widget())->text()
                                                           : text;
    }
};

/// A button that is a tab: chosen or not, not checked.
class TabFace final : public QAccessibleWidget
{
public:
    explicit TabFace(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::PageTab) { }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !text.isEmpty())
            return text;
        QString words = button()->text();
        static const QRegularExpression mark(QStringLiteral("&(.)"));
        return words.replace(mark, QStringLiteral("\\1"));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        const QKeySequence keys = button()->shortcut();
        return name == pressAction() && !keys.isEmpty() ? QStringList(keys.toString())
                                                        : QStringList();
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

bool isTitle(const QObject *object)
{
    const QVariant role = object->property(HookStyle::textRoleProperty);
    return role.isValid()
            && (role.toInt() == static_cast<int>(TextRole::PageTitle)
                || role.toInt() == static_cast<int>(TextRole::CardTitle));
}

/// Asked from the class of the object up; what has a face of Qt's own never comes to QFrame.
QAccessibleInterface *makeFace(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (className == QLatin1String("QLabel") && isTitle(object))
        return new HeadingFace(qobject_cast<QLabel *>(object));
    if (className == QLatin1String("hk::ElidedLabel")) // says its text itself
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (className == QLatin1String("hk::TabButton"))
        return new TabFace(qobject_cast<QAbstractButton *>(object));
    if (className == QLatin1String("hk::TabStrip"))
        return new QAccessibleWidget(widget, QAccessible::PageTabList);
    if (className == QLatin1String("QFrame"))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibleFaces()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeFace);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void renewFace(QWidget &widget)
{
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(face));
}

void nameThroughLabel(QComboBox &combo)
{
    QWidget *parent = combo.parentWidget();
    if (!parent || combo.accessibleName().isEmpty())
        return;
    const auto labels = parent->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->buddy() == &combo)
            return;
    }
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(combo.accessibleName().replace(u'&', QStringLiteral("&&")));
    label->setBuddy(&combo);
    label->hide();
}

} // namespace hk
