#include "ui/overview/attentioncard.h"

#include "ui/common/card.h"
#include "ui/overview/attentionrow.h"
#include "ui/overview/overviewfilter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {

AttentionCard::AttentionCard(QWidget *parent)
    : QWidget(parent), m_card(new Card(tr("Endpoints that need attention"), this)),
      m_rows(new QVBoxLayout), m_fine(new QLabel(this)), m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("attentionCard"));
    m_fine->setText(tr("None: every endpoint answers, and nothing waits to be sent again."));
    m_fine->setObjectName(QStringLiteral("nothingToDoText"));
    m_more->setObjectName(QStringLiteral("moreAttentionText"));
    for (QLabel *label : {m_fine, m_more}) {
        setSecondary(label);
        label->setWordWrap(true);
    }
    m_card->body()->addLayout(m_rows);
    m_card->body()->addWidget(m_fine);
    m_card->body()->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    setScaledSpacing(m_rows, {0, 0, 0, 0}, 4);
    m_more->hide();
}

void AttentionCard::show(const Overview &overview, Micros now)
{
    m_overview = overview;
    const BarNames names(overview);
    QHash<EndpointId, AttentionRow *> left = m_byEndpoint;
    const qsizetype count = qMin<qsizetype>(overview.attention.size(), mostRows);
    QWidget *before = this; // rows are made later than what is below them
    for (qsizetype i = 0; i < count; ++i) {
        const Attention &one = overview.attention[i];
        AttentionRow *row = rowOf(one.endpoint.id);
        left.remove(one.endpoint.id);
        row->show(one, names, now);
        if (m_rows->indexOf(row) != i) {
            m_rows->removeWidget(row);
            m_rows->insertWidget(static_cast<int>(i), row);
        }
        const QList<QWidget *> buttons = row->buttons();
        for (QWidget *button : buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
    for (AttentionRow *gone : std::as_const(left)) {
        m_byEndpoint.remove(gone->attention().endpoint.id);
        m_rows->removeWidget(gone);
        delete gone;
    }
    m_fine->setVisible(count == 0);
    const qsizetype more = overview.attention.size() - count;
    m_more->setVisible(more > 0);
    m_more->setText(tr("%Ln more", "endpoints", static_cast<int>(more)));
}

AttentionRow *AttentionCard::rowOf(EndpointId endpoint)
{
    AttentionRow *&row = m_byEndpoint[endpoint];
    if (row)
        return row;
    row = new AttentionRow(this);
    row->setObjectName(QStringLiteral("attention%1").arg(endpoint.value()));
    connect(row, &AttentionRow::resendWanted, this, [this, made = row] {
        Q_EMIT resendWanted(filterOfFailed(m_overview, made->attention().endpoint));
    });
    connect(row, &AttentionRow::failedWanted, this, [this, made = row] {
        Q_EMIT deliveriesWanted(filterOfFailed(m_overview, made->attention().endpoint));
    });
    connect(row, &AttentionRow::waitingWanted, this, [this, made = row] {
        Q_EMIT deliveriesWanted(filterOfWaiting(made->attention().endpoint));
    });
    connect(row, &AttentionRow::releaseWanted, this,
            [this, made = row] { Q_EMIT releaseWanted(made->attention().endpoint); });
    connect(row, &AttentionRow::settingsWanted, this,
            [this, made = row] { Q_EMIT settingsWanted(made->attention().endpoint); });
    return row;
}

} // namespace hk
