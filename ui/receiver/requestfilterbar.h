#pragma once

#include "ui/receiver/receivedfilter.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <array>

class QLineEdit;

namespace hk {

class Chip;
class ReceivedModel;

/// A field for a text to look for, and a chip for each kind of request with the number of them.
/// GUI thread.
class RequestFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestFilterBar(QWidget *parent = nullptr);

    void setCounts(const ReceivedModel &model);
    ReceivedFilter filter() const;
    /// As if nothing had ever been chosen; tells of it.
    void clear();
    void focusSearch();

Q_SIGNALS:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHeight();
    void addChip(ReceivedKind kind);

    QLineEdit *m_search;
    QWidget *m_chipRow;
    std::array<Chip *, allReceivedKinds.size()> m_chips{};
    QTimer m_typing; ///< from the last key to the search
};

} // namespace hk
