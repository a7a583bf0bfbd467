#pragma once

#include "ui/shell/actionlist.h"
#include "ui/shell/pickdialog.h"

#include <QtCore/QStringList>

class QSettings;

namespace hk {

/// Everything that can be done, to be found by a few letters: what was used last comes first.
/// Remembers that in `settings`, which outlives it. What is not possible now is left out.
class CommandPalette final : public PickDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<ListedAction> &actions, QSettings &settings, QWidget *parent);

Q_SIGNALS:
    void chosen(const hk::ListedAction &action);

private:
    void show(const QString &typed);
    void use(int row);

    QSettings &m_settings;
    QList<ListedAction> m_all; ///< what was used last first
    QList<ListedAction> m_shown;
    QStringList m_recent;
};

} // namespace hk
