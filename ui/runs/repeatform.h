#pragma once

#include "core/model/ratelimit.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QSpinBox;

namespace hk {

class FieldRow;

/// How many times the event on the page is sent, and how fast.
class RepeatForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatForm(QWidget *parent = nullptr);

    int count() const;
    RateLimit rate() const;

Q_SIGNALS:
    void changed();

private:
    void explain();

    QSpinBox *m_count;
    QSpinBox *m_rate;
    QComboBox *m_unit;
    FieldRow *m_rateRow = nullptr;
};

} // namespace hk
