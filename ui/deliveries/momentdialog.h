#pragma once

#include "core/base/clock.h"
#include "core/model/company.h"

#include <QtWidgets/QDialog>

class QDateTimeEdit;

namespace hk {

/// Asks for a moment, as the clocks of the company show it, to jump to in a list. Opened with
/// open(); deletes itself.
class MomentDialog final : public QDialog
{
    Q_OBJECT

public:
    MomentDialog(const Company &company, Micros proposed, QWidget *parent);

Q_SIGNALS:
    void chosen(hk::Micros moment);

private:
    void build(const Company &company);
    void take();

    QByteArray m_zone;
    QDateTimeEdit *m_when;
};

} // namespace hk
