#pragma once

#include "core/base/clock.h"
#include "core/workspace/plansfront.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace hk {

class FieldGrid;
class FieldRow;

/// How many are sent again: from which age on not, how fast, how many at once, and from when. Times
/// are the company's. GUI thread.
class ResendOptions final : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<Micros()>;
    ResendOptions(const QByteArray &timeZone, Now now, QWidget *parent = nullptr);

    /// None: however old they are.
    std::optional<qint64> youngerThanMs() const;
    /// Puts pace, number and time into the wish. Answers the row that cannot be read, which says
    /// why; null when all is well.
    FieldRow *writeTo(ResendWish &wish);

Q_SIGNALS:
    void ageChanged();

private:
    void buildAge(FieldGrid &form);
    void buildStart(FieldGrid &form);
    bool checkRate();
    void explainRate();
    void buildParallel(FieldGrid &form);
    bool checkParallel();
    void explainParallel();
    void explainTime();
    void showStart();
    bool startsLater() const;
    /// What stands in the field, as a moment; none: there is no such time, in the night in which
    /// clocks go forward.
    std::optional<Micros> moment() const;

    QTimeZone m_zone;
    Now m_now;
    QComboBox *m_age;
    QLineEdit *m_rate;
    QLineEdit *m_parallel;
    QComboBox *m_start;
    QDateTimeEdit *m_time;
    FieldRow *m_rateRow = nullptr;
    FieldRow *m_parallelRow = nullptr;
    FieldRow *m_timeRow = nullptr;
};

} // namespace hk
