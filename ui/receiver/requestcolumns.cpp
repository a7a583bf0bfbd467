#include "ui/receiver/requestcolumns.h"

#include "core/workspace/receiverfront.h"
#include "ui/receiver/receivedmodel.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <array>

namespace hk {
namespace {

// In design pixels.
constexpr int leastTrigger = 88;
constexpr int cellMargins = 22;
constexpr int badgeMargins = 18;
constexpr int mostAnswer = 132; // "500 Internal Server Error" is whole in its tool tip
constexpr int leastByHand = 24;
constexpr int mostByHand = 2000;

constexpr QLatin1String keptColumns("receiver/columns");

/// Those whose width a hand can set, by the names they are kept under.
struct Named
{
    ReceivedModel::Column column = ReceivedModel::Time;
    QLatin1String name;
};
constexpr std::array namedColumns{
        Named{ReceivedModel::Time, QLatin1String("time")},
        Named{ReceivedModel::Request, QLatin1String("request")},
        Named{ReceivedModel::Signature, QLatin1String("signature")},
        Named{ReceivedModel::Payload, QLatin1String("payload")},
        Named{ReceivedModel::Arrival, QLatin1String("arrival")},
        Named{ReceivedModel::Answer, QLatin1String("answer")},
};

} // namespace

RequestColumns::RequestColumns(QTableView &table) : QObject(&table), m_table(table)
{
    QHeaderView *columns = table.horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setSectionResizeMode(ReceivedModel::TriggerName, QHeaderView::Fixed);
    connect(columns, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isArranging)
            takeByHand(column, width);
    });
    arrange();
}

void RequestColumns::remember(QSettings &settings)
{
    m_settings = &settings;
    m_byHand.clear();
    const QStringList kept = settings.value(keptColumns).toStringList();
    for (const QString &entry : kept) {
        const auto named = std::ranges::find(namedColumns, entry.section(u'=', 0, 0), &Named::name);
        const int width = entry.section(u'=', 1).toInt();
        if (named != namedColumns.end() && width >= leastByHand && width <= mostByHand)
            m_byHand.insert(named->column, width);
    }
    arrange();
}

void RequestColumns::keep()
{
    if (!m_settings)
        return;
    QStringList kept;
    for (const Named &named : namedColumns) {
        if (m_byHand.contains(named.column))
            kept.append(named.name + u'=' + QString::number(m_byHand.value(named.column)));
    }
    m_settings->setValue(keptColumns, kept);
}

/// What is dragged in front of the trigger takes from it, or gives.
void RequestColumns::takeByHand(int column, int width)
{
    if (column == ReceivedModel::TriggerName || width <= 0)
        return;
    m_byHand.insert(column, qRound(width / Metrics::of(&m_table).scale()));
    if (column < ReceivedModel::TriggerName)
        fitTrigger();
    keep();
}

void RequestColumns::arrange()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_table.horizontalHeader()->setMinimumSectionSize(Metrics::of(&m_table).px(48));
    m_table.verticalHeader()->setDefaultSectionSize(Metrics::of(&m_table).rowHeight());
    setUpUsual();
    m_fitted.clear();
    const auto *model = static_cast<const ReceivedModel *>(m_table.model());
    for (int row = 0; row < model->rowCount(); ++row)
        fit(*model->request(row));
    for (auto each = m_byHand.cbegin(); each != m_byHand.cend(); ++each)
        setWidth(each.key(), Metrics::of(&m_table).px(each.value()));
    fitTrigger();
}

void RequestColumns::setUpUsual()
{
    const QFontMetrics words(m_table.font());
    const QFontMetrics strong(fontOf(TextRole::Strong, &m_table));
    const QFontMetrics code(fontOf(TextRole::Code, &m_table));
    const int margins = Metrics::of(&m_table).px(cellMargins);
    setWidth(ReceivedModel::Time, words.horizontalAdvance(QStringLiteral("00:00:00")) + margins);
    setWidth(ReceivedModel::Request, code.horizontalAdvance(QStringLiteral("/customer")) + margins);
    for (const Named &named : namedColumns) {
        const QString title = m_table.model()->headerData(named.column, Qt::Horizontal).toString();
        const int needed = strong.horizontalAdvance(title) + margins;
        if (named.column > ReceivedModel::TriggerName || needed > m_table.columnWidth(named.column))
            setWidth(named.column, needed);
    }
}

void RequestColumns::setWidth(int column, int width)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_table.setColumnWidth(column, width);
}

/// The verdicts of what arrives are mostly short: a column is as wide as those that came, so that
/// there is room for the trigger. None becomes narrower again.
void RequestColumns::fit(const ReceivedRequest &request)
{
    const Metrics metrics = Metrics::of(&m_table);
    const auto fitTo = [this](int column, const QString &words, const auto &width) {
        if (m_byHand.contains(column) || m_fitted.contains({column, words}))
            return;
        m_fitted.insert({column, words});
        if (const int needed = width(); needed > m_table.columnWidth(column))
            setWidth(column, needed);
    };
    for (const auto &[column, look] :
         {std::pair(int(ReceivedModel::Signature), verdictBadge(request.signature)),
          std::pair(int(ReceivedModel::Payload), schemaBadge(request)),
          std::pair(int(ReceivedModel::Arrival), arrivalBadge(request))})
        fitTo(column, look.text, [&, &look = look] {
            return badgeSize(look, m_table.font(), metrics).width() + metrics.px(badgeMargins);
        });
    const QString answer = answerLabel(request);
    fitTo(ReceivedModel::Answer, answer, [&] {
        return qMin(metrics.px(mostAnswer),
                    QFontMetrics(m_table.font()).horizontalAdvance(answer)
                            + metrics.px(cellMargins));
    });
}

int RequestColumns::widthOfOthers() const
{
    return m_table.horizontalHeader()->length() - m_table.columnWidth(ReceivedModel::TriggerName);
}

/// What the other columns leave, and never too little to read.
void RequestColumns::fitTrigger()
{
    setWidth(ReceivedModel::TriggerName,
             qMax(Metrics::of(&m_table).px(leastTrigger),
                  m_table.viewport()->width() - widthOfOthers()));
}

} // namespace hk
