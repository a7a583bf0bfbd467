#pragma once

#include "core/base/clock.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QDialog>

class QDateTimeEdit;

namespace hk {

/// Asks for a moment, by the clocks that the list's times are shown by, to jump to in that list.
/// Opened with open(); deletes itself.
class MomentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MomentDialog(Micros proposed, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(hk::Micros moment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void take();

    QTimeZone m_zone;
    QDateTimeEdit *m_when;
};

} // namespace hk
