#include "ui/preferences/sectionwords.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

namespace hk {
namespace {

bool contains(QString words, const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    words.remove(tag).remove(u'&');
    return words.contains(text, Qt::CaseInsensitive);
}

bool hasChoice(const QComboBox &box, const QString &text)
{
    for (int i = 0; i < box.count(); ++i) {
        if (contains(box.itemText(i), text))
            return true;
    }
    return false;
}

QString ownWords(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text().isEmpty() ? QString() : button->text();
    return widget->accessibleName();
}

bool canBeUsed(const QWidget *widget)
{
    return widget && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled();
}

} // namespace

bool hasWords(const QWidget &section, const QString &text)
{
    const QList<QWidget *> parts = section.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const auto *box = qobject_cast<const QComboBox *>(part);
        if (contains(ownWords(part), text) || (box && hasChoice(*box, text)))
            return true;
    }
    return false;
}

QWidget *controlWithWords(const QWidget &section, const QString &text)
{
    const QList<QWidget *> parts = section.findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (!contains(ownWords(part), text))
            continue;
        const auto *label = qobject_cast<const QLabel *>(part);
        QWidget *control = label ? label->buddy() : part;
        if (canBeUsed(control))
            return control;
    }
    for (QWidget *part : parts) {
        const auto *box = qobject_cast<const QComboBox *>(part);
        if (box && hasChoice(*box, text))
            return part;
    }
    return nullptr;
}

} // namespace hk
