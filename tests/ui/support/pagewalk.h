#pragma once

#include <QtCore/QStringList>

class QMenu;
class QWidget;

namespace hk::test {

/// What a person with a screen reader would stumble over below `root`, an English line each: a
/// visible control that takes the focus but has neither name nor buddy nor text, an icon-only
/// button without a tooltip.
QStringList accessProblems(const QWidget *root);

/// Letters that two visible controls below `root` share as their mnemonic, an English line each:
/// Alt and the letter only moves between those. `taken`: letters of the window's menu bar.
QStringList mnemonicProblems(const QWidget *root, const QString &taken = {});

/// Letters that two actions of one menu share as their mnemonic, in it or a menu below it, an
/// English line each: such a letter only moves between them, and chooses neither.
QStringList menuProblems(const QMenu *menu);

/// The window's menus: File, Edit, View, Delivery, Tools, Help.
inline QString menuLetters() { return QStringLiteral("FEVDTH"); }

/// Collects the log lines that mean a broken style sheet, shortcut or connection while it lives.
class LogProbe
{
public:
    LogProbe();
    ~LogProbe();
    LogProbe(const LogProbe &) = delete;
    LogProbe &operator=(const LogProbe &) = delete;

    QStringList problems() const;
};

} // namespace hk::test
