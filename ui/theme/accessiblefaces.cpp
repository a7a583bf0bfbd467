#include "ui/theme/accessiblefaces.h"

#include "ui/theme/hookstyle.h"
#include "ui/theme/textrole.h"

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
