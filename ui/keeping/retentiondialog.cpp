#include "ui/keeping/retentiondialog.h"

#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/keeping/daysfield.h"
#include "ui/keeping/keepingwords.h"
#include "ui/keeping/prunepreview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

#include <utility>

namespace hk {

RetentionDialog::RetentionDialog(KeepingFront &keeping, const Company &company, QWidget *parent)
    : QDialog(parent), m_keeping(keeping), m_company(company), m_message(new MessageBar(this)),
      m_preview(new PrunePreview), m_reason(new QLabel(this)),
      m_cancelButton(new QPushButton(this)), m_removeButton(new QPushButton(this)),
      m_saveButton(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("retentionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Retention"));
    build();
    m_pace.setSingleShot(true);
    m_pace.setInterval(countAfterMs);
    connect(&m_pace, &QTimer::timeout, this, &RetentionDialog::count);
    connect(&m_keeping, &KeepingFront::pruneProgressed, this, &RetentionDialog::showProgress);
    connect(m_message, &MessageBar::buttonClicked, this, [this] {
        m_message->clear();
        m_isLoaded ? count() : load();
    });
    load();
}

void RetentionDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(tr("How long deliveries of %1 are kept after they ended. Once a day the program "
                      "that sends removes what is older; what is not finished never goes.")
                           .arg(m_company.name));
    setSecondary(words);
    auto *contents = new QWidget;
    auto *grid = new FieldGrid(0, contents);
    addField(*grid, DeliveryStatus::Delivered, tr("&Delivered"), "deliveredDays");
    addField(*grid, DeliveryStatus::Failed, tr("&Failed"), "failedDays");
    addField(*grid, DeliveryStatus::Cancelled, tr("&Cancelled"), "cancelledDays");
    auto *inside = new QVBoxLayout(contents);
    inside->addWidget(grid);
    inside->addWidget(m_preview);
    inside->addStretch(1);
    m_scroll = scrollAround(contents, this);
    m_scroll->setObjectName(QStringLiteral("retentionScroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildButtons());
    setScaledSpacing(inside, {0, 0, 8, 0}, 20);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {680, 560});
    m_days.first()->setFocus();
}

void RetentionDialog::addField(FieldGrid &grid, DeliveryStatus status, const QString &label,
                               const char *name)
{
    auto *days = new DaysField;
    days->setObjectName(QLatin1String(name));
    days->setRange(0, RetentionRules::longestDays);
    //: In the field for the days that something is kept.
    days->setSpecialValueText(tr("For good"));
    days->setGroupSeparatorShown(true);
    grid.addRow(label, days);
    days->installEventFilter(this);
    m_days.insert(status, days);
    connect(days, &QSpinBox::valueChanged, this, &RetentionDialog::countSoon);
}

QWidget *RetentionDialog::buildButtons()
{
    auto *box = new QWidget(this);
    m_reason->setObjectName(QStringLiteral("retentionReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    setSecondary(m_reason);
    m_cancelButton->setObjectName(QStringLiteral("cancelRetentionButton"));
    m_cancelButton->setDefault(true);
    m_removeButton->setObjectName(QStringLiteral("removeOldButton"));
    m_removeButton->setAutoDefault(false);
    m_saveButton->setObjectName(QStringLiteral("saveRetentionButton"));
    m_saveButton->setAutoDefault(false);
    setPrimary(m_saveButton);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight, box);
    m_buttons->addWidget(m_reason, 1);
    m_buttons->addWidget(m_cancelButton);
    m_buttons->addWidget(m_removeButton);
    m_buttons->addWidget(m_saveButton);
    setScaledSpacing(m_buttons, {0, 0, 0, 0}, 8);
    connect(m_cancelButton, &QPushButton::clicked, this, &RetentionDialog::reject);
    connect(m_removeButton, &QPushButton::clicked, this, &RetentionDialog::removeNow);
    connect(m_saveButton, &QPushButton::clicked, this, &RetentionDialog::save);
    return box;
}

/// Above each other where they do not fit beside each other.
void RetentionDialog::arrangeButtons()
{
    const Metrics metrics = Metrics::of(this);
    int wanted = metrics.px(2 * 24 + 3 * 8);
    for (const QPushButton *button : {m_cancelButton, m_removeButton, m_saveButton})
        wanted += button->sizeHint().width();
    const bool isAbove = wanted > width();
    m_buttons->setDirection(isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_reason->setHidden(isAbove && m_reason->text().isEmpty()); // beside, it keeps them at the end
}

void RetentionDialog::resizeEvent(QResizeEvent *event)
{
    arrangeButtons();
    QDialog::resizeEvent(event);
}

void RetentionDialog::reject()
{
    m_counting.cancel();
    if (m_removals.isWaiting())
        m_removing.cancel();
    else if (!m_saves.isWaiting())
        QDialog::reject();
}

/// Enter in a field ends its editing; it must not press a button that loses what was typed.
bool RetentionDialog::eventFilter(QObject *watched, QEvent *event)
{
    auto *days = qobject_cast<QSpinBox *>(watched);
    if (days && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            days->interpretText();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RetentionDialog::load()
{
    m_loads.ask(m_keeping.rules(m_company.id), this, [this](const Result<RetentionRules> &rules) {
        m_isLoaded = rules.ok();
        if (!rules)
            m_message->showError(rules.error(), tr("Retry"));
        else
            showRules(*rules);
        showReadiness();
        if (!rules)
            return;
        m_days.first()->setFocus();                 // which a field that waits cannot keep
        m_scroll->verticalScrollBar()->setValue(0); // its label is above it
    });
    showReadiness();
}

void RetentionDialog::showRules(const RetentionRules &rules)
{
    m_kept = rules;
    for (const DeliveryStatus status : allOutcomes) {
        const QSignalBlocker silent(m_days[status]);
        m_days[status]->setValue(rules.daysOf(status).value_or(0));
    }
    count();
}

RetentionRules RetentionDialog::rules() const
{
    RetentionRules rules;
    for (const DeliveryStatus status : allOutcomes) {
        const int days = m_days[status]->value();
        rules.setDays(status, days > 0 ? std::optional(days) : std::nullopt);
    }
    return rules;
}

void RetentionDialog::countSoon()
{
    m_isCounted = false;
    m_counting.cancel();
    m_preview->showCounting(0);
    m_pace.start();
    showReadiness();
}

void RetentionDialog::count()
{
    m_isCounted = false;
    m_counting = CancelToken();
    m_wish = wishOf(m_company.id, rules(), SystemClock().now());
    m_preview->showCounting(0);
    m_counts.ask(m_keeping.preview(m_wish, m_counting), this,
                 [this](const Result<PruneTally> &tally) { takeCount(tally); });
    showReadiness();
}

void RetentionDialog::takeCount(const Result<PruneTally> &tally)
{
    m_isCounted = tally.ok();
    if (tally) {
        m_shown = *tally;
        m_preview->showTally(m_shown);
    } else if (tally.error().code != ErrorCode::Cancelled) {
        m_preview->showUnknown();
        m_message->showError(tally.error(), tr("Retry"));
    }
    showReadiness();
}

void RetentionDialog::showProgress(const PruneTally &soFar)
{
    if (m_removals.isWaiting())
        //: %1 and %2 are numbers of deliveries.
        m_reason->setText(tr("Removing: %1 of %2…")
                                  .arg(QLocale().toString(soFar.deliveries()),
                                       QLocale().toString(m_shown.deliveries())));
    else if (m_counts.isWaiting())
        m_preview->showCounting(soFar.deliveries());
}

void RetentionDialog::save()
{
    m_message->clear();
    m_saves.ask(m_keeping.setRules(m_company.id, rules()), this,
                [this](const Result<void> &answer) {
                    if (!answer) {
                        m_message->showError(answer.error());
                        return showReadiness();
                    }
                    Q_EMIT saved();
                    accept();
                });
    showReadiness();
}

/// With the rules as they stand there, which are kept before: what goes by hand goes daily.
void RetentionDialog::removeNow()
{
    m_message->clear();
    m_saves.ask(m_keeping.setRules(m_company.id, rules()), this,
                [this](const Result<void> &answer) {
                    if (!answer) {
                        m_message->showError(answer.error());
                        return showReadiness();
                    }
                    m_kept = rules();
                    m_removing = CancelToken();
                    m_removals.ask(m_keeping.prune(m_wish, m_removing), this,
                                   [this](const Result<PruneTally> &tally) { takeRemoved(tally); });
                    showReadiness();
                });
    showReadiness();
}

void RetentionDialog::takeRemoved(const Result<PruneTally> &tally)
{
    if (tally)
        Q_EMIT removed(*tally);
    if (tally && tally->isWhole)
        return accept();
    if (tally)
        m_message->showMessage(Tone::Warning,
                               tr("Stopped. %1; the rest is still there.").arg(prunedNote(*tally)));
    else
        m_message->showError(tally.error());
    count();
}

void RetentionDialog::showReadiness()
{
    const bool isBusy = m_saves.isWaiting() || m_removals.isWaiting();
    const bool isCounting = m_counts.isWaiting() || m_pace.isActive();
    const qint64 deliveries = m_isCounted ? m_shown.deliveries() : 0;
    for (QSpinBox *days : std::as_const(m_days))
        days->setEnabled(m_isLoaded && !isBusy);
    m_cancelButton->setText(m_removals.isWaiting() ? tr("&Stop") : tr("Cancel"));
    m_removeButton->setText(
            deliveries > 0 ? tr("Save and &remove %Ln delivery(ies)", nullptr, pluralOf(deliveries))
                           : tr("Save and &remove"));
    const QString reason = !m_isLoaded ? tr("Loading…")
            : isBusy                   ? tr("Saving…")
            : isCounting               ? tr("Counting…")
            : !m_isCounted             ? tr("How many there are is not known.")
            : deliveries == 0          ? tr("There is nothing to remove.")
                                       : QString();
    m_removeButton->setEnabled(reason.isEmpty());
    m_removeButton->setAccessibleDescription(reason);
    const bool isChanged = m_isLoaded && rules() != m_kept;
    m_saveButton->setEnabled(isChanged && !isBusy);
    m_saveButton->setToolTip(isChanged ? QString() : tr("Nothing was changed."));
    m_reason->setText(reason);
    arrangeButtons();
}

} // namespace hk
