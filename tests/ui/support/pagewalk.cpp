#include "tests/ui/support/pagewalk.h"

#include <QtCore/QMap>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QWidget>

namespace hk::test {
namespace {

QtMessageHandler previousHandler = nullptr;

/// Of the one probe that lives.
QStringList &collected()
{
    static QStringList lines;
    return lines;
}

void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    for (const char *sign : {"Could not parse", "Unknown property", "Ambiguous shortcut",
                             "QObject::connect", "QLayout:", "QPainter::", "QFont::"}) {
        if (message.contains(QLatin1String(sign)))
            collected().append(message);
    }
    if (previousHandler)
        previousHandler(type, context, message);
}

bool hasBuddy(const QWidget *root, const QWidget *widget)
{
    for (const QLabel *label : root->window()->findChildren<QLabel *>()) {
        if (label->buddy() == widget || label->buddy() == widget->focusProxy())
            return true;
    }
    return false;
}

QString describe(const QWidget *widget)
{
    QString path;
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        const QString name = at->objectName().isEmpty()
                ? QString::fromLatin1(at->metaObject()->className())
                : at->objectName();
        path = path.isEmpty() ? name : name + QLatin1Char('/') + path;
    }
    return path;
}

bool hasName(const QWidget *root, QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return (face && !face->text(QAccessible::Name).trimmed().isEmpty()) || hasBuddy(root, widget);
}

/// What of a control's words can have a mnemonic.
QStringList wordsWithMnemonic(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text()};
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        return {label->text()};
    QStringList words;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words.append(tabs->tabText(i));
    }
    return words;
}

} // namespace

QStringList mnemonicProblems(const QWidget *root, const QString &taken)
{
    QMap<QString, QStringList> owners;
    for (const QChar letter : taken)
        owners[QStringLiteral("Alt+") + letter].append(QStringLiteral("a menu"));
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QStringList all = wordsWithMnemonic(widget);
        for (const QString &words : all) {
            const QString key = QKeySequence::mnemonic(words).toString();
            if (!key.isEmpty())
                owners[key].append(words);
        }
    }
    QStringList problems;
    for (auto key = owners.cbegin(); key != owners.cend(); ++key) {
        if (key->size() > 1)
            problems.append(key.key() + QStringLiteral(": ") + key->join(QStringLiteral(", ")));
    }
    return problems;
}

QStringList accessProblems(const QWidget *root)
{
    QStringList problems;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->text().isEmpty() && button->toolTip().isEmpty()
            && button->focusPolicy() != Qt::NoFocus)
            problems.append(describe(widget) + QLatin1String(": icon button without a tooltip"));
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        if (!hasName(root, widget))
            problems.append(describe(widget) + QLatin1String(": takes the focus without a name"));
    }
    return problems;
}

QStringList menuProblems(const QMenu *menu)
{
    QStringList problems;
    QMap<QString, QString> owners;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            problems += menuProblems(action->menu());
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (letter.isEmpty() || !action->isVisible())
            continue;
        if (owners.contains(letter))
            problems.append(
                    QStringLiteral("%1: %2 is of \"%3\" and of \"%4\"")
                            .arg(menu->objectName(), letter, owners.value(letter), action->text()));
        owners.insert(letter, action->text());
    }
    return problems;
}

LogProbe::LogProbe()
{
    collected().clear();
    previousHandler = qInstallMessageHandler(collect);
}

LogProbe::~LogProbe() { qInstallMessageHandler(previousHandler); }

QStringList LogProbe::problems() const { return collected(); }

} // namespace hk::test
