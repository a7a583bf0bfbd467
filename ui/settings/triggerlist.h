#pragma once

#include "core/model/triggerset.h"
#include "core/model/wirenames.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLineEdit;

namespace hk {

/// Triggers to switch on and off, each with what it is called in the payload.
class TriggerList final : public QWidget
{
    Q_OBJECT

public:
    /// Offers `offered`; with wire names to edit, or without.
    TriggerList(TriggerSet offered, bool withNames, QWidget *parent = nullptr);

    void show(TriggerSet chosen, const WireNames &names);
    TriggerSet chosen() const;
    /// Those that differ from `before`.
    QList<QPair<Trigger, QString>> changedNames(const WireNames &before) const;
    /// The field of the trigger with that documented name; null: not here.
    QLineEdit *nameField(const QString &wireName) const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        Trigger trigger;
        QCheckBox *box;
        QLineEdit *name; ///< null without names
    };
    void buildFlow();
    void buildNames();

    QList<Row> m_rows;
};

/// "Appointment confirmed, Appointment canceled", "every trigger", "nothing". GUI thread.
QString triggersText(TriggerSet triggers);

} // namespace hk
