#pragma once

#include <QtWidgets/QSpinBox>

namespace hk {

/// A number of days with its unit behind it, in the form that goes with the number. GUI thread.
class DaysField final : public QSpinBox
{
    Q_OBJECT

public:
    explicit DaysField(QWidget *parent = nullptr);

private:
    void nameUnit();
};

} // namespace hk
