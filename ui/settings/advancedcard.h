#pragma once

#include "ui/settings/settingsdraft.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace hk {

class FieldRow;

/// The card with how often and how long delivering is tried.
class AdvancedCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedCard(QWidget *parent = nullptr);

    void show(const SettingsDraft &draft);
    void read(SettingsDraft &draft) const;
    void check();
    FieldRow &retrySchedule() const { return *m_scheduleRow; }
    FieldRow &timeout() const { return *m_timeoutRow; }

Q_SIGNALS:
    void edited();
    void checked();

private:
    void checkSchedule();
    void checkTimeout();

    QLineEdit *m_schedule;
    QLineEdit *m_timeout;
    FieldRow *m_scheduleRow;
    FieldRow *m_timeoutRow;
};

} // namespace hk
