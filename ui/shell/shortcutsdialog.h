#pragma once

#include <QtWidgets/QDialog>

class QMenuBar;

namespace hk {

/// Every action of the menu bar that has a key, by menu.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &bar, QWidget *parent);
};

} // namespace hk
