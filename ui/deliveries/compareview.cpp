#include "ui/deliveries/compareview.h"

#include "core/base/background.h"
#include "ui/common/flowlayout.h"
#include "ui/common/outcometext.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/choicebutton.h"
#include "ui/deliveries/differencetable.h"
#include "ui/theme/metrics.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

// Design pixels.
constexpr int sidesBesideFrom = 440;
constexpr int lowBelow = 200;

/// Its list is wide enough for all that it offers.
class SidesCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void showPopup() override
    {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + bar);
        QComboBox::showPopup();
    }
};

QString titleOf(const ComparedSide &side, bool namesDelivery)
{
    const Attempt *attempt = attemptOf(side);
    const QString what = attempt ? CompareView::tr("Attempt %1 · %2", "number, then how it ended")
                                           .arg(QString::number(attempt->number),
                                                outcomeTitle(attempt->outcome, attempt->statusCode))
                                 : CompareView::tr("Not sent yet");
    return namesDelivery ? side.detail.delivery.publicId + QStringLiteral(" · ") + what : what;
}

/// What is chosen, whole, and when it was.
QString toolTipOf(const QComboBox &sides)
{
    const QString when = sides.currentData(Qt::ToolTipRole).toString();
    const QString text = sides.currentText();
    return when.isEmpty() ? text : text + u'\n' + when;
}

} // namespace

CompareView::CompareView(DeliveriesFront &deliveries, QWidget *parent)
    : QWidget(parent), m_deliveries(deliveries), m_choices(new QWidget(this)),
      m_sidesGrid(new QGridLayout), m_beforeLabel(new QLabel(tr("Before"), m_choices)),
      m_afterLabel(new QLabel(tr("After"), m_choices)), m_parts(new QButtonGroup(this)),
      m_ignoresOrder(new QCheckBox(tr("Ignore name order"), m_choices)),
      m_summary(new QLabel(m_choices)), m_table(new DifferenceTable(this))
{
    setObjectName(QStringLiteral("compareView"));
    m_ignoresOrder->setObjectName(QStringLiteral("ignoreOrderCheck"));
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    build();
    connect(m_parts, &QButtonGroup::idClicked, this, &CompareView::compare);
    connect(m_ignoresOrder, &QCheckBox::toggled, this, &CompareView::compare);
    connect(m_table, &DifferenceTable::copyWanted, this, &CompareView::copyWanted);
    handFocusTo(*this, m_table);
    setScaledSize(m_table, {0, 34}); // in a low window it gives way
}

void CompareView::build()
{
    m_before = addSides(m_beforeLabel, QStringLiteral("compareBefore"));
    m_after = addSides(m_afterLabel, QStringLiteral("compareAfter"));
    auto *choices = new QVBoxLayout(m_choices);
    choices->addLayout(m_sidesGrid);
    choices->addWidget(buildParts());
    setScaledSpacing(m_sidesGrid, {0, 0, 0, 0}, 4);
    setScaledSpacing(choices, {0, 0, 0, 0}, 4);
    place();
    choosePart(ComparedPart::Payload);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_choices);
    column->addWidget(m_table, 1);
    setScaledSpacing(column, {0, 4, 0, 0}, 4);
    QList<QWidget *> stops{m_before, m_after};
    for (QAbstractButton *part : m_parts->buttons())
        stops.append(part);
    chainTabOrder(stops << m_ignoresOrder << m_table);
}

QWidget *CompareView::buildParts()
{
    auto *line = new QWidget(m_choices);
    auto *flow = new FlowLayout(line);
    auto *parts = new QWidget(line); // they stay together
    auto *row = new QHBoxLayout(parts);
    row->addWidget(
            addPart(ComparedPart::Payload, tr("Payload"), QStringLiteral("comparePayloadButton")));
    row->addWidget(
            addPart(ComparedPart::Request, tr("Request"), QStringLiteral("compareRequestButton")));
    row->addWidget(addPart(ComparedPart::Response, tr("Response"),
                           QStringLiteral("compareResponseButton")));
    flow->addWidget(parts);
    flow->addWidget(m_ignoresOrder);
    flow->addWidget(m_summary);
    setScaledSpacing(row, {0, 0, 0, 0}, 4);
    setScaledSpacing(flow, {0, 0, 0, 0}, 4);
    return line;
}

/// Both sides in one line where that has room for what tells them apart.
void CompareView::place()
{
    const bool isWide = width() >= Metrics::of(this).px(sidesBesideFrom);
    const auto put = [this](QLabel *label, QComboBox *sides, int row, int column) {
        m_sidesGrid->addWidget(label, row, column);
        m_sidesGrid->addWidget(sides, row, column + 1);
    };
    put(m_beforeLabel, m_before, 0, 0);
    put(m_afterLabel, m_after, isWide ? 0 : 1, isWide ? 2 : 0);
    m_sidesGrid->setColumnStretch(1, 1);
    m_sidesGrid->setColumnStretch(3, isWide ? 1 : 0);
}

QToolButton *CompareView::addPart(ComparedPart part, const QString &text, const QString &objectName)
{
    return addChoiceButton(*m_parts, static_cast<int>(part), text, objectName);
}

QComboBox *CompareView::addSides(QLabel *label, const QString &objectName)
{
    auto *sides = new SidesCombo(m_choices);
    sides->setObjectName(objectName);
    sides->setAccessibleName(label->text());
    sides->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    sides->setMinimumContentsLength(9);
    connect(sides, &QComboBox::activated, this, &CompareView::compare);
    label->setBuddy(sides);
    return sides;
}

ComparedPart CompareView::part() const { return static_cast<ComparedPart>(m_parts->checkedId()); }

void CompareView::choosePart(ComparedPart part)
{
    m_parts->button(static_cast<int>(part))->setChecked(true);
}

void CompareView::showFor(const DeliveryDetail &detail)
{
    const bool isAnother = detail.delivery.publicId != m_publicId;
    const bool hasNews =
            isAnother || m_shown.isEmpty() || m_shown.constFirst().attempts != detail.attempts;
    m_publicId = detail.delivery.publicId;
    // Two that were asked for stay while one of them is shown.
    const bool arePair = m_shown.size() == 2
            && (m_shown[0].delivery.publicId == m_publicId
                || m_shown[1].delivery.publicId == m_publicId);
    if (!hasNews || arePair || m_detailing.isWaiting())
        return;
    setDeliveries({detail});
    chooseUsual();
}

void CompareView::showNothing()
{
    m_detailing.forget();
    m_otherDetailing.forget();
    m_publicId.clear();
    setDeliveries({});
    compare();
}

/// The last attempt and the one before; or the delivery that this one was sent again from, or as.
void CompareView::chooseUsual()
{
    const DeliveryDetail &detail = m_shown.constFirst();
    const qsizetype last = detail.attempts.size() - 1;
    if (last < 1) {
        const QString other = !detail.delivery.resendOfPublicId.isEmpty()
                ? detail.delivery.resendOfPublicId
                : detail.resentAs.value(0);
        m_isStale = true;
        if (!other.isEmpty() && isVisible())
            return compareDeliveries(detail.delivery.publicId, other);
    }
    choose(m_publicId, qMax<qsizetype>(last - 1, -1), m_before);
    choose(m_publicId, last, m_after);
    if (last >= 1)
        choosePart(ComparedPart::Response); // of one delivery all payloads are the same
    compare();
}

/// What there is to choose from is never cut; the table gives way.
void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    fit();
}

/// Where height is scarce, the rows have what titles and count would take; that nothing differs is
/// said in any case.
void CompareView::fit()
{
    const bool isLow = height() < Metrics::of(this).px(lowBelow);
    const bool isAllSaid = m_table->rowCount() == 0 || m_areEqual;
    m_table->horizontalHeader()->setVisible(!isLow);
    m_summary->setVisible(!isLow || isAllSaid);
    m_choices->layout()->invalidate();
    m_choices->setMinimumHeight(m_choices->layout()->heightForWidth(width()));
    m_choices->layout()->activate();
    const int room = height() - m_choices->minimumHeight();
    m_table->setHidden(isAllSaid && room < m_table->minimumHeight());
    handFocusTo(*this, m_table->isHidden() ? static_cast<QWidget *>(m_before) : m_table);
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    if (m_shown.size() == 1)
        chooseUsual();
    else
        compare();
}

void CompareView::compareDeliveries(const QString &publicId, const QString &other)
{
    m_otherDetailing.forget();
    m_detailing.ask(
            m_deliveries.detail(publicId), this, [this, other](const Result<DeliveryDetail> &one) {
                if (!one)
                    return Q_EMIT failed(one.error());
                m_otherDetailing.ask(m_deliveries.detail(other), this,
                                     [this, one = *one](const Result<DeliveryDetail> &two) {
                                         if (!two)
                                             return Q_EMIT failed(two.error());
                                         const bool isOlder = one.delivery.id < two->delivery.id;
                                         setDeliveries(isOlder ? QList<DeliveryDetail>{one, *two}
                                                               : QList<DeliveryDetail>{*two, one});
                                         for (qsizetype i = 0; i < 2; ++i)
                                             choose(m_shown[i].delivery.publicId,
                                                    m_shown[i].attempts.size() - 1,
                                                    i == 0 ? m_before : m_after);
                                         choosePart(ComparedPart::Payload);
                                         compare();
                                     });
            });
}

void CompareView::compareAttempts(int before, int after)
{
    if (m_shown.size() == 2) { // back to the inspector's own
        for (const DeliveryDetail &detail : std::as_const(m_shown)) {
            if (detail.delivery.publicId == m_publicId) {
                setDeliveries({DeliveryDetail(detail)});
                break;
            }
        }
    }
    choose(m_publicId, before - 1, m_before);
    choose(m_publicId, after - 1, m_after);
    choosePart(ComparedPart::Response);
    compare();
}

void CompareView::setDeliveries(const QList<DeliveryDetail> &deliveries)
{
    m_shown = deliveries;
    m_sides.clear();
    for (const DeliveryDetail &detail : std::as_const(m_shown)) {
        if (detail.attempts.isEmpty())
            m_sides.append({detail, -1});
        for (qsizetype at = detail.attempts.size() - 1; at >= 0; --at)
            m_sides.append({detail, at});
    }
    for (QComboBox *sides : {m_before, m_after}) {
        const QSignalBlocker quiet(sides);
        sides->clear();
        for (const ComparedSide &side : std::as_const(m_sides)) {
            sides->addItem(titleOf(side, m_shown.size() > 1));
            if (const Attempt *attempt = attemptOf(side))
                sides->setItemData(sides->count() - 1, timeToolTip(attempt->startedAt),
                                   Qt::ToolTipRole);
        }
        sides->setEnabled(sides->count() > 1);
    }
}

void CompareView::choose(const QString &publicId, qsizetype attempt, QComboBox *sides)
{
    for (qsizetype i = 0; i < m_sides.size(); ++i) {
        if (m_sides[i].detail.delivery.publicId == publicId && m_sides[i].attempt == attempt)
            return sides->setCurrentIndex(static_cast<int>(i));
    }
}

const ComparedSide *CompareView::sideOf(const QComboBox *sides) const
{
    const int row = sides->currentIndex();
    return row >= 0 && row < m_sides.size() ? &m_sides[row] : nullptr;
}

void CompareView::compare()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    for (QComboBox *sides : {m_before, m_after})
        sides->setToolTip(toolTipOf(*sides));
    const ComparedSide *before = sideOf(m_before);
    const ComparedSide *after = sideOf(m_after);
    if (!before || !after) {
        m_summary->clear();
        return m_table->showDifferences({});
    }
    if (before == after && !attemptOf(*after)) { // there is nothing beside it, nor a reply
        m_comparing.forget();
        m_summary->setText(tr("Nothing was sent yet."));
        return m_table->showDifferences({});
    }
    const KeyOrder order = m_ignoresOrder->isChecked() ? KeyOrder::Ignored : KeyOrder::Counts;
    m_comparing.ask(inBackground([one = *before, other = *after, part = part(), order] {
                        return Result<MessageDifferences>(differencesOf(one, other, part, order));
                    }),
                    this, [this](const Result<MessageDifferences> &found) { tell(*found); });
}

void CompareView::tell(const MessageDifferences &differences)
{
    const qsizetype count =
            differences.start.count() + differences.headers.count() + differences.body.count();
    if (differences.areNone())
        m_summary->setText(tr("There is no difference."));
    else if (differences.body.isCut || differences.headers.isCut)
        m_summary->setText(
                tr("There are more than %Ln difference(s).", nullptr, static_cast<int>(count)));
    else
        m_summary->setText(tr("%Ln difference(s)", nullptr, static_cast<int>(count)));
    m_table->showDifferences(differences);
    m_areEqual = differences.areNone();
    fit(); // the summary has another width
}

} // namespace hk
