#include "ui/simulator/formview.h"

#include "ui/common/fieldgrid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int mostMinutes = 7 * 24 * 60;

QString timeFormat() { return QStringLiteral("HH:mm"); }

} // namespace

FormView::FormView(QWidget *parent)
    : QScrollArea(parent), m_note(new QLabel(this)), m_grid(new FieldGrid(0, this))
{
    setObjectName(QStringLiteral("payloadForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_note->setObjectName(QStringLiteral("formNote"));
    m_note->setWordWrap(true);
    setSecondary(m_note);
    // Letters that neither the menus nor the page have; there are not enough of them for each row.
    addTextRow(FormField::FirstName, "formFirstName", tr("Fi&rst name"));
    addTextRow(FormField::LastName, "formLastName", tr("&Last name"));
    addTextRow(FormField::Email, "formEmail", tr("E-&mail"));
    addTextRow(FormField::Phone, "formPhone", tr("&Phone"));
    addTextRow(FormField::Resource, "formResource", tr("Reso&urce"));
    addTextRow(FormField::ResourceEmail, "formResourceEmail", tr("Resource's e-mail"));
    addTimeRows();
    addTextRow(FormField::Location, "formLocation", tr("L&ocation"));
    addTextRow(FormField::LocationId, "formLocationId", tr("Location ID"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_note);
    column->addWidget(m_grid);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    setWidget(body);
    // The card's surface shows through.
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    setScaledSize(this, {200, 0});
}

void FormView::addTextRow(FormField field, const char *name, const QString &label)
{
    auto *edit = new QLineEdit(m_grid);
    edit->setObjectName(QLatin1String(name));
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { Q_EMIT edited(field, text); });
    m_rows.insert(field, m_grid->addRow(label, edit));
}

void FormView::addTimeRows()
{
    auto *date = new QDateEdit(m_grid);
    date->setObjectName(QStringLiteral("formDate"));
    date->setCalendarPopup(true);
    connect(date, &QDateEdit::dateChanged, this,
            [this](QDate day) { Q_EMIT edited(FormField::Date, day.toString(Qt::ISODate)); });
    m_rows.insert(FormField::Date, m_grid->addRow(tr("D&ate"), date));
    auto *time = new QTimeEdit(m_grid);
    time->setObjectName(QStringLiteral("formTime"));
    time->setDisplayFormat(timeFormat());
    connect(time, &QTimeEdit::timeChanged, this,
            [this](QTime at) { Q_EMIT edited(FormField::Time, at.toString(timeFormat())); });
    m_rows.insert(FormField::Time, m_grid->addRow(tr("T&ime"), time));
    auto *minutes = new QSpinBox(m_grid);
    minutes->setObjectName(QStringLiteral("formDuration"));
    minutes->setMaximum(mostMinutes);
    minutes->setSuffix(tr(" min"));
    connect(minutes, &QSpinBox::valueChanged, this,
            [this](int value) { Q_EMIT edited(FormField::Duration, QString::number(value)); });
    m_rows.insert(FormField::Duration, m_grid->addRow(tr("Duratio&n"), minutes));
}

void FormView::showValues(const std::optional<QList<FormValue>> &values)
{
    m_note->setText(!values ? tr("The text is not JSON, so there is nothing to fill in; the list "
                                 "under it says where.")
                            : values->isEmpty() ? tr("The payload has none of the fields that this "
                                                     "form knows.")
                                                : QString());
    m_note->setHidden(m_note->text().isEmpty());
    m_grid->setEnabled(values.has_value());
    if (!values)
        return;
    QHash<FormField, QString> texts;
    for (const FormValue &value : *values)
        texts.insert(value.field, value.text);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto text = texts.constFind(row.key());
        (*row)->setVisible(text != texts.cend());
        if (text != texts.cend())
            setText((*row)->field(), *text);
    }
}

void FormView::showChecking()
{
    m_note->setText(tr("The text is being read."));
    m_note->show();
}

void FormView::setText(QWidget *field, const QString &text)
{
    const QSignalBlocker quiet(field);
    if (auto *edit = qobject_cast<QLineEdit *>(field); edit && edit->text() != text) {
        edit->setText(text);
        edit->setCursorPosition(0); // of a long one the beginning is seen
    }
    if (auto *date = qobject_cast<QDateEdit *>(field))
        date->setDate(QDate::fromString(text, Qt::ISODate));
    else if (auto *time = qobject_cast<QTimeEdit *>(field))
        time->setTime(QTime::fromString(text, timeFormat()));
    if (auto *minutes = qobject_cast<QSpinBox *>(field))
        minutes->setValue(text.toInt());
}

} // namespace hk
