#pragma once

#include "core/workspace/overviewfront.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace hk {

class AttentionRow;
class Card;

/// The endpoints that need somebody, the worst first; a row stays the same widget as long as its
/// endpoint does, so that a refresh takes no focus away.
class AttentionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionCard(QWidget *parent = nullptr);

    void show(const Overview &overview, Micros now);

    /// More are only counted.
    static constexpr int mostRows = 20;

Q_SIGNALS:
    void resendWanted(const QString &filter);
    void deliveriesWanted(const QString &filter);
    void releaseWanted(const hk::Endpoint &endpoint);
    void settingsWanted(const hk::Endpoint &endpoint);

private:
    AttentionRow *rowOf(EndpointId endpoint);

    Overview m_overview;
    Card *m_card;
    QVBoxLayout *m_rows;
    QLabel *m_fine;
    QLabel *m_more;
    QHash<EndpointId, AttentionRow *> m_byEndpoint;
};

} // namespace hk
