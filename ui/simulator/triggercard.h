#pragma once

#include "core/model/trigger.h"

#include <QtWidgets/QWidget>

class QListWidget;

namespace hk {

class Card;

/// The nine triggers by category, each with its wire name.
class TriggerCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TriggerCard(QWidget *parent = nullptr);

    /// Without chosen().
    void select(Trigger trigger);
    /// Below the triggers; takes ownership.
    void setSaved(QWidget *saved);

Q_SIGNALS:
    void chosen(hk::Trigger trigger);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCategory(Category category);
    void addTrigger(Trigger trigger);
    void applyLook();

    QListWidget *m_list = nullptr;
    Card *m_card = nullptr;
};

} // namespace hk
