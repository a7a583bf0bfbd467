#pragma once

#include "core/base/outcome.h"

#include <QtWidgets/QWidget>

namespace hk {

/// Where the time of a request went: a bar a phase, each beginning where the one before it ended,
/// with its name and its time. For screen readers the same in words.
class Waterfall final : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(QWidget *parent = nullptr);

    void show(const PhaseTimes &phases, qint64 durationUs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString name;
        qint64 fromUs = 0;
        qint64 us = 0;
    };

    int namesWidth() const;
    int timesWidth() const;

    QList<Bar> m_bars;
    qint64 m_wholeUs = 1;
};

} // namespace hk
