#pragma once

#include "ui/shell/gotosearch.h"
#include "ui/shell/pickdialog.h"

#include <QtCore/QTimer>

namespace hk {

class DeliveriesFront;
class Page;

/// Goes to a page, a company, a delivery, an event, an appointment or a customer, found as one
/// types. GUI thread; what it is given outlives it.
class GoToDialog final : public PickDialog
{
    Q_OBJECT

public:
    struct World
    {
        const QList<Page *> &pages;
        const QList<Company> &companies;
        Place now; ///< what is looked at
    };

    GoToDialog(DeliveriesFront &deliveries, const World &world, QWidget *parent);

Q_SIGNALS:
    void chosen(const hk::Place &place);

private:
    struct Target
    {
        PickRow row;
        Place place;
        bool isHere = false; ///< the company that is shown: offered only to who types its name
    };

    void addTargets(const World &world);
    void take(const QString &typed);
    void look();
    void show(const QList<GoToHit> &hits, const QString &note);
    QList<Target> nearOnes() const;

    GoToSearch *m_search;
    QList<Target> m_fixed; ///< pages and companies
    QList<Place> m_shown;
    QString m_typed;
    QTimer m_delay;
};

} // namespace hk
