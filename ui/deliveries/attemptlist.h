#pragma once

#include "core/model/attempt.h"
#include "core/model/delivery.h"

#include <QtCore/QList>
#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace hk {

/// The attempts of a delivery as a timeline, newest first: icon, code in words, time taken, cause,
/// what comes next.
class AttemptList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AttemptList(QWidget *parent = nullptr);

    void showAttempts(const Delivery &delivery, const QList<Attempt> &attempts);

private:
    QWidget *entry(const Delivery &delivery, const QList<Attempt> &attempts, qsizetype at);

    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace hk
