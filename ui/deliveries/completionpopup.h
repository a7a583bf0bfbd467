#pragma once

#include "ui/deliveries/filtercompletion.h"

#include <QtWidgets/QTreeWidget>

namespace hk {

/// The list of what can stand at the cursor of a field, below it. It takes no focus: the field
/// keeps the keys and moves in it; a click chooses. Screen readers are told what is current. GUI
/// thread; a window of its own, owned by the field.
class CompletionPopup final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *field);

    /// Shows the items at `place` (global, the leading end of what they replace), none of them
    /// current; none: goes.
    void offer(const QList<CompletionItem> &items, const QRect &place);
    /// The next or previous one, round and round.
    void move(int step);
    const CompletionItem *current() const; ///< none: nothing is, or it is not shown
    const CompletionItem &first() const { return m_items.constFirst(); } ///< while it is shown

Q_SIGNALS:
    void chosen(const hk::CompletionItem &item);
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fit(const QRect &place);
    void tellCurrent();

    static constexpr int mostRows = 10;

    QList<CompletionItem> m_items;
};

} // namespace hk
