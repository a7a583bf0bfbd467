#pragma once

#include "core/model/attempt.h"
#include "core/model/delivery.h"

#include <QtCore/QList>
#include <QtWidgets/QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace hk {

class AttemptEntry;

/// The attempts of a delivery as a timeline, newest first: icon, code in words, time taken, cause,
/// where the time went, what comes next. The newest is open; of many the oldest wait behind a
/// button.
class AttemptList final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr qsizetype shownAtOnce = 20;

    explicit AttemptList(QWidget *parent = nullptr);

    /// What is open and what has the focus stays so while it is the same delivery.
    void showAttempts(const Delivery &delivery, const QList<Attempt> &attempts);

Q_SIGNALS:
    void copyWanted(const QString &text);
    void curlWanted(int attempt);                 ///< as it was sent
    void comparisonWanted(int before, int after); ///< numbers of attempts

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void addEntry(qsizetype at);
    void addMoreButton();
    void tellWords();
    void move(const AttemptEntry *from, int by);
    void showAll();

    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_more = nullptr;
    QList<AttemptEntry *> m_entries; ///< newest first
    Delivery m_delivery;
    QList<Attempt> m_attempts;
    QList<int> m_open; ///< numbers
    bool m_isAll = false;
};

} // namespace hk
