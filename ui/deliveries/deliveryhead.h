#pragma once

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/statusfront.h"
#include "core/workspace/storyfront.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace hk {

class DeliveryCopies;
class ElidedLabel;
class FactLabel;
class StatusBadge;

/// What a delivery is, in short: status, trigger, where it goes, what came back last and what that
/// means, why it waits, what failed as it did, what it was sent again from or as. Every fact can be
/// copied. GUI thread; `copies` outlives it.
class DeliveryHead final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryHead(DeliveryCopies &copies, QWidget *parent = nullptr);

    void showDetail(const DeliveryDetail &detail, const SenderStatus &sender);
    /// What comes later than the detail; of another delivery it is taken back by showDetail().
    void showSurroundings(const Surroundings &surroundings);
    /// "In 4 min" has become "in 3 min", or sending was paused.
    void refresh(const SenderStatus &sender);
    /// Narrower than that, in one column, something of it would be cut; in pixels.
    int leastWidth() const;
    /// Two facts beside each other where it is wide; the trigger below the status where it is
    /// narrow.
    void arrangeFor(int width);
    QSize minimumSizeHint() const override; ///< its height follows from its width alone

Q_SIGNALS:
    void curlWanted();
    void simulatorWanted();
    void deliveryRequested(const QString &publicId);
    void filterRequested(const QString &filter); ///< in the place of the one there is

private:
    void buildTitle();
    QToolButton *addButton(QHBoxLayout *row, const QString &name, const QString &objectName);
    void buildFacts();
    void addCopyButton();
    FactLabel *addFact(const QString &name, const QString &objectName, bool elides);
    QLabel *addLinks(const QString &objectName);
    void place();
    void nameCustomer(const QString &name);
    void setShown(const QWidget *value, bool isShown);
    void showLinks();
    void showErased();

    struct Fact
    {
        QLabel *name = nullptr;
        QWidget *value = nullptr;
        bool isShown = true;
        bool wraps = false; ///< it may have several lines
    };

    DeliveryCopies &m_copies;
    DeliveryDetail m_detail;
    Surroundings m_surroundings;
    StatusBadge *m_badge = nullptr;
    ElidedLabel *m_trigger = nullptr;
    FactLabel *m_id = nullptr;
    FactLabel *m_endpoint = nullptr;
    FactLabel *m_customer = nullptr;
    FactLabel *m_reply = nullptr;
    FactLabel *m_cause = nullptr;
    FactLabel *m_waiting = nullptr;
    QLabel *m_similar = nullptr;
    QLabel *m_links = nullptr;
    QToolButton *m_curl = nullptr;
    QToolButton *m_simulate = nullptr;
    QGridLayout *m_title = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Fact> m_facts;
    int m_columns = 0;
    bool m_isNarrow = false;
};

} // namespace hk
