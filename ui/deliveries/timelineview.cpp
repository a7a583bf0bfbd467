#include "ui/deliveries/timelineview.h"

#include "core/base/plaintext.h"
#include "ui/common/errorwords.h"
#include "ui/common/outcometext.h"
#include "ui/common/plaintip.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/choicebutton.h"
#include "ui/deliveries/deliverycells.h"
#include "ui/deliveries/deliverycopies.h"
#include "ui/deliveries/listcolumns.h"
#include "ui/deliveries/toolslayout.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

enum Column { Created, Happening, Fate, Host, columns };
constexpr int statusRole = Qt::UserRole;
constexpr int leastEvent = 80; // design pixels
constexpr int leastHost = 110;
constexpr int storyToolsBehindFrom = 620; // of the width
constexpr int summaryBehind = 150;
constexpr int titlesFrom = 200; // of the height

QString fateDetail(const Delivery &delivery)
{
    if (!delivery.lastOutcome)
        return {};
    return outcomeText(*delivery.lastOutcome, delivery.lastStatusCode, delivery.lastErrorDetail);
}

} // namespace

TimelineView::TimelineView(StoryFront &story, QWidget *parent)
    : QWidget(parent), m_story(story), m_layout(new ToolsLayout(storyToolsBehindFrom, this)),
      m_choices(new QButtonGroup(this)), m_summary(new QLabel(this)),
      m_table(new QTableWidget(0, columns, this))
{
    setObjectName(QStringLiteral("timelineView"));
    m_summary->setObjectName(QStringLiteral("timelineSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it has what is left
    QBoxLayout &tools = m_layout->tools();
    tools.addWidget(addChoice(StoryOf::Appointment, tr("Appointment"),
                              QStringLiteral("ofAppointmentButton")));
    tools.addWidget(
            addChoice(StoryOf::Customer, tr("Customer"), QStringLiteral("ofCustomerButton")));
    tools.addWidget(m_summary, 1);
    m_choices->button(static_cast<int>(StoryOf::Appointment))->setChecked(true);
    buildTable();
    connectTable();
    auto *column = new QVBoxLayout;
    column->addWidget(m_table, 1);
    m_layout->setContent(column);
    handFocusTo(*this, m_table);
}

QToolButton *TimelineView::addChoice(StoryOf of, const QString &text, const QString &objectName)
{
    return addChoiceButton(*m_choices, static_cast<int>(of), text, objectName);
}

void TimelineView::buildTable()
{
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Events in order"));
    m_table->setHorizontalHeaderLabels({tr("Created"), tr("Event"), tr("Status"), tr("Endpoint")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Happening, QHeaderView::Fixed);
    header->setSectionResizeMode(Host, QHeaderView::Stretch);
    auto *delegate = new RowDelegate(this);
    delegate->setBadge(Fate, [](const QModelIndex &index) {
        const QVariant status = index.data(statusRole);
        return status.isValid()
                ? std::optional(badgeOf(static_cast<DeliveryStatus>(status.toInt())))
                : std::nullopt;
    });
    delegate->setSecondary(Created);
    delegate->setSecondary(Host);
    delegate->setElide(Host, elidedEndpoint);
    m_table->setItemDelegate(delegate);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

/// Before what happened, in any row.
int TimelineView::mostMarks() const
{
    qsizetype marks = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        marks = qMax(marks,
                     m_table->item(row, Happening)->data(Qt::DecorationRole).toList().size());
    return static_cast<int>(marks);
}

/// What happened is whole; where it went is told where there is room for it.
void TimelineView::shareRoom()
{
    const Metrics metrics = Metrics::of(this);
    QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView &view = *m_table;
    const auto needOf = [&view, header](int column) {
        return qMax(view.sizeHintForColumn(column), header->sectionSizeHint(column));
    };
    const int mark = metrics.iconSize() + metrics.px(6);
    const int wanted = needOf(Happening) + mostMarks() * mark;
    const int left = view.viewport()->width() - needOf(Created) - needOf(Fate);
    const bool hasHost = left - wanted >= metrics.px(leastHost);
    header->setSectionHidden(Host, !hasHost);
    header->resizeSection(Happening, hasHost ? wanted : qMax(metrics.px(leastEvent), left));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Metrics metrics = Metrics::of(this);
    if (m_layout->fitTo(event->size()))
        m_summary->setMinimumWidth(m_layout->areBehind() ? metrics.px(summaryBehind) : 0);
    // Where height is scarce, the rows have what the titles would take.
    m_table->horizontalHeader()->setVisible(event->size().height() >= metrics.px(titlesFrom));
}

void TimelineView::connectTable()
{
    connect(m_choices, &QButtonGroup::idClicked, this, &TimelineView::load);
    connect(m_table, &QTableWidget::cellClicked, this, &TimelineView::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QTableWidgetItem *cell = m_table->itemAt(place);
        const int row = cell ? cell->row() : m_table->currentRow();
        if (row < 0 || row >= m_rows.size())
            return;
        const QString value = cell ? cell->text() : QString();
        Q_EMIT menuWanted(m_table->viewport()->mapToGlobal(place), m_rows[row], value);
    });
}

StoryOf TimelineView::chosen() const { return static_cast<StoryOf>(m_choices->checkedId()); }

void TimelineView::showFor(const DeliveryDetail &detail)
{
    const bool isAnother = detail.delivery.publicId != m_publicId;
    m_publicId = detail.delivery.publicId;
    const EventSubjects &subjects = detail.event.subjects;
    QAbstractButton *appointment = m_choices->button(static_cast<int>(StoryOf::Appointment));
    QAbstractButton *customer = m_choices->button(static_cast<int>(StoryOf::Customer));
    appointment->setEnabled(!subjects.appointmentId.isEmpty());
    customer->setEnabled(!subjects.customerId.isEmpty());
    if (!appointment->isEnabled() && customer->isEnabled())
        customer->setChecked(true);
    else if (!customer->isEnabled())
        appointment->setChecked(true);
    if (isAnother && m_rows.isEmpty())
        m_summary->clear();
    m_isStale = true;
    if (isVisible())
        load();
}

void TimelineView::showNothing()
{
    m_asking.forget();
    m_publicId.clear();
    m_rows.clear();
    m_table->setRowCount(0);
    m_summary->clear();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void TimelineView::load()
{
    if (m_publicId.isEmpty())
        return;
    m_isStale = false;
    m_asking.ask(m_story.story(m_publicId, chosen()), this, [this](const Result<Story> &story) {
        if (story)
            take(*story);
        else
            m_summary->setText(wordsOf(story.error()).message);
    });
}

void TimelineView::take(const Story &story)
{
    if (story.subject.isEmpty()) {
        m_summary->setText(tr("The payload names neither an appointment nor a customer."));
    } else {
        const QString id = plainLine(story.subject);
        const auto count = static_cast<int>(story.deliveries.size());
        //: %1 is the appointment's or customer's id.
        QString text = chosen() == StoryOf::Appointment
                ? tr("Appointment %1: %Ln delivery(ies)", nullptr, count).arg(id)
                : tr("Customer %1: %Ln delivery(ies)", nullptr, count).arg(id);
        if (story.hasEarlier)
            text += u' ' + tr("Earlier ones are left out.");
        if (story.hasLater)
            text += u' ' + tr("Later ones are left out.");
        m_summary->setText(text);
    }
    if (story.deliveries != m_rows) { // else somebody may be reading
        m_rows = story.deliveries;
        m_table->setRowCount(static_cast<int>(m_rows.size()));
        m_table->verticalHeader()->setDefaultSectionSize(Metrics::of(this).rowHeight());
        for (int row = 0; row < m_table->rowCount(); ++row)
            addRow(row, m_rows[row]);
        shareRoom();
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_rows[row].publicId == m_publicId)
            m_table->setCurrentCell(row, Happening);
    }
}

void TimelineView::addRow(int row, const Delivery &delivery)
{
    const Micros now = currentMicros();
    const auto set = [&](int column, const QString &text, const QString &toolTip) {
        auto *cell = new QTableWidgetItem(text);
        cell->setToolTip(plainTip(plainLine(toolTip)));
        m_table->setItem(row, column, cell);
        return cell;
    };
    const bool isToday = shownTime(delivery.createdAt).date() == shownTime(now).date();
    set(Created, isToday ? clockTime(delivery.createdAt) : tableTime(delivery.createdAt, now),
        timeToolTip(delivery.createdAt));
    const QString title = triggerTitle(delivery.trigger);
    QString event = title;
    if (!delivery.resendOfPublicId.isEmpty())
        event = tr("%1 · resend").arg(event);
    if (delivery.simulated)
        event = tr("%1 · simulated").arg(event);
    QTableWidgetItem *happening = set(Happening, title, {});
    const QStringList lines{event, delivery.publicId, plainLine(delivery.url)};
    happening->setToolTip(plainTip(lines.join(u'\n')));
    happening->setData(Qt::AccessibleTextRole, event);
    happening->setData(Qt::DecorationRole,
                       deliveryCell(delivery, ListColumns::TriggerName, Qt::DecorationRole, now));
    set(Fate, statusText(delivery.status), fateDetail(delivery))
            ->setData(statusRole, static_cast<int>(delivery.status));
    set(Host, plainLine(endpointText(delivery.url)), delivery.url);
}

void TimelineView::open(int row)
{
    if (row >= 0 && row < m_rows.size() && m_rows[row].publicId != m_publicId)
        Q_EMIT deliveryRequested(m_rows[row].publicId);
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareRoom();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_table->currentRow();
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        open(row);
        return true;
    }
    if (key->matches(QKeySequence::Copy) && row >= 0 && row < m_rows.size()) {
        Q_EMIT copyWanted(DeliveryCopies::rowText(m_rows[row]));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hk
