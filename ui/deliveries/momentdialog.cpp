#include "ui/deliveries/momentdialog.h"

#include "ui/common/fieldgrid.h"
#include "ui/common/timetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {

MomentDialog::MomentDialog(Micros proposed, QWidget *parent)
    : QDialog(parent), m_zone(shownTime(proposed).timeZone()), m_when(new QDateTimeEdit(this))
{
    setObjectName(QStringLiteral("momentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Jump to a date"));
    // The field knows no zones but the machine's, so it is given the clock as if it were UTC.
    m_when->setTimeSpec(Qt::UTC);
    const QDateTime there = shownTime(proposed);
    m_when->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    build();
}

void MomentDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_when->setObjectName(QStringLiteral("momentEdit"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_when->installEventFilter(this);
    auto *fields = new FieldGrid(0, this);
    fields->addRow(tr("&Date and time"), m_when)
            //: %1 is a time zone, such as Europe/Berlin.
            ->showNote(tr("As the clocks show it in %1.").arg(QString::fromLatin1(m_zone.id())));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *jump = new QPushButton(tr("&Jump"), this);
    jump->setObjectName(QStringLiteral("jumpButton"));
    jump->setDefault(true);
    setPrimary(jump);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(jump);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(fields);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {420, 0});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(jump, &QPushButton::clicked, this, &MomentDialog::take);
    m_when->setFocus();
}

/// A day is what people jump to, but the field chooses the year when it gets the focus.
bool MomentDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_when && event->type() == QEvent::FocusIn) {
        m_when->removeEventFilter(this); // once: after that it is where somebody puts it
        QMetaObject::invokeMethod(
                m_when, [field = m_when] { field->setSelectedSection(QDateTimeEdit::DaySection); },
                Qt::QueuedConnection);
    }
    return QDialog::eventFilter(watched, event);
}

void MomentDialog::take()
{
    const QDateTime moment(m_when->date(), m_when->time(), m_zone);
    accept();
    Q_EMIT chosen(toMicros(moment));
}

} // namespace hk
