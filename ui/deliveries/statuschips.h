#pragma once

#include "core/workspace/deliveriesfront.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

class QButtonGroup;

namespace hk {

class Chip;

/// One chip for each status, and one for all, with the number of deliveries that it would show; and
/// one that hides simulations. The filter's text decides which is down: a click only
/// asks for it. GUI thread.
class StatusChips final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    void setCounts(const std::optional<StatusCounts> &counts); ///< none: no numbers
    void showCounting(); ///< a mark in the place of the numbers
    /// The chip of the filter's status; `isPlain` is false when the filter has statuses that no
    /// single chip stands for.
    void show(std::optional<DeliveryStatus> status, bool isPlain);
    void showSimulationsHidden(bool hidden);

Q_SIGNALS:
    void statusWanted(std::optional<hk::DeliveryStatus> status);
    void hidingWanted(bool hidden); ///< of simulations

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHeight();
    Chip *addChip(const QString &name, Chip *chip, std::optional<DeliveryStatus> status);

    QButtonGroup *m_group;
    Chip *m_all = nullptr;
    Chip *m_hide = nullptr;
    std::array<Chip *, allDeliveryStatuses.size()> m_chips{}; ///< by DeliveryStatus
};

} // namespace hk
