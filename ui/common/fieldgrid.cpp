#include "ui/common/fieldgrid.h"

#include "ui/common/iconlabel.h"
#include "ui/common/linklabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hk {
namespace {

constexpr int labelColumn = 112;
constexpr int columnGap = 16;
constexpr int labelGap = 4; // below a label that stands above its field
constexpr int rowsEach = 5; // label, field, buttons, message, gap
constexpr int releaseMs = 20;

QString htmlOf(const QString &text, const QString &repair)
{
    QString html = text.toHtmlEscaped();
    if (!repair.isEmpty())
        html += QStringLiteral(" <a href=\"#repair\">%1</a>").arg(repair.toHtmlEscaped());
    return html;
}

} // namespace

FieldRow::FieldRow(QWidget *field, QLabel *label, IconLabel *icon, QLabel *message, QObject *parent)
    : QObject(parent), m_field(field), m_label(label), m_icon(icon), m_message(message)
{
    m_untilReleased.setSingleShot(true);
    m_untilReleased.setInterval(releaseMs);
    connect(&m_untilReleased, &QTimer::timeout, this, &FieldRow::draw);
    connect(m_message, &QLabel::linkActivated, this, &FieldRow::repairRequested);
    clearMessage();
}

QWidget *FieldRow::messageLabel() const { return m_message; }

void FieldRow::showNote(const QString &text) { show(Kind::Note, {}, text, {}); }

void FieldRow::showNote(const QIcon &icon, const QString &text, const QString &link)
{
    show(Kind::Note, icon, text, link);
}

void FieldRow::showWarning(const QString &text, const QString &repair)
{
    show(Kind::Warning, icon(Icon::Warning, Tint::Warning), text, repair);
}

void FieldRow::showError(const QString &text, const QString &repair)
{
    show(Kind::Error, icon(Icon::Warning, Tint::Danger), text, repair);
}

void FieldRow::clearMessage() { show(Kind::None, {}, {}, {}); }

void FieldRow::setVisible(bool visible)
{
    m_field->setVisible(visible);
    m_label->setVisible(visible);
    m_message->parentWidget()->setVisible(visible && !m_text.isEmpty());
}

void FieldRow::show(Kind kind, const QIcon &icon, const QString &text, const QString &repair)
{
    m_kind = kind;
    m_picture = icon;
    m_text = text;
    m_repair = repair;
    m_hasError = kind == Kind::Error;
    draw();
    if (m_field->accessibleDescription() == text)
        return;
    m_field->setAccessibleDescription(text);
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FieldRow::draw()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return m_untilReleased.start();
    m_icon->setIcon(m_picture);
    m_icon->setHidden(m_picture.isNull());
    m_message->setText(htmlOf(withReadingMark(m_text, m_message->layoutDirection()), m_repair));
    m_message->setFocusPolicy(m_repair.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_message->setAccessibleName(m_repair.isEmpty() ? m_text : m_repair);
    setTone(m_message,
            m_kind == Kind::Error             ? std::optional(Tone::Danger)
                    : m_kind == Kind::Warning ? std::optional(Tone::Warning)
                                              : std::nullopt);
    m_message->parentWidget()->setHidden(m_text.isEmpty() || m_field->isHidden());
    setInvalid(m_field, m_kind == Kind::Error);
}

FieldGrid::FieldGrid(int buttonColumn, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_buttonColumn(buttonColumn)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

FieldRow *FieldGrid::addRow(const QString &label, QWidget *field, QWidget *buttons)
{
    // In reading order, for that is the order of Tab: field, buttons, message.
    if (field->parentWidget() != this)
        field->setParent(this);
    QWidget *trailing = nullptr;
    if (buttons) {
        trailing = new QWidget(this);
        auto *row = new QHBoxLayout(trailing);
        row->addWidget(buttons);
        row->addStretch(1);
    }
    auto *caption = new QLabel(label, this);
    // A label's letter goes past a buddy that only hands the focus on.
    caption->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    auto *icon = new IconLabel(16, box);
    auto *message = new LinkLabel(box);
    message->setObjectName(field->objectName() + QStringLiteral("Message"));
    setSecondary(message);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(message, 1);
    setScaledSpacing(line, {2, 4, 0, 0}, 6);
    m_rows.append({caption, field, trailing, box});
    arrange();
    return new FieldRow(field, caption, icon, message, this);
}

QSize FieldGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const Parts &parts : m_rows) {
        for (const QWidget *part :
             {static_cast<QWidget *>(parts.label), parts.field, parts.buttons}) {
            if (part && !part->isHidden())
                widest = qMax(widest, part->minimumSizeHint().width());
        }
    }
    return {widest, QWidget::minimumSizeHint().height()};
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (widthNow() != m_width)
        arrange();
}

FieldGrid::Width FieldGrid::widthNow() const
{
    const Metrics metrics = Metrics::of(this);
    if (width() < leastBeside())
        return Width::Narrow;
    if (m_buttonColumn == 0)
        return width() < metrics.px(360) ? Width::Narrow : Width::Wide;
    return width() < metrics.px(480)    ? Width::Narrow
            : width() < metrics.px(760) ? Width::Middle
                                        : Width::Wide;
}

/// What labels, fields and buttons need beside each other, in whatever language and size.
int FieldGrid::leastBeside() const
{
    const Metrics metrics = Metrics::of(this);
    int labels = metrics.px(labelColumn);
    int fields = 0;
    int buttons = 0;
    const auto widen = [](int &column, const QWidget *part) {
        if (part && !part->isHidden())
            column = qMax(column, part->minimumSizeHint().width());
    };
    for (const Parts &parts : m_rows) {
        widen(labels, parts.label);
        widen(fields, parts.field);
        widen(buttons, parts.buttons);
    }
    const int gaps = metrics.px(columnGap) * (buttons > 0 ? 2 : 1);
    return labels + fields + buttons + gaps;
}

void FieldGrid::arrange()
{
    const Metrics metrics = Metrics::of(this);
    m_width = widthNow();
    const bool narrow = m_width == Width::Narrow;
    m_grid->setHorizontalSpacing(narrow ? 0 : metrics.px(columnGap));
    m_grid->setColumnMinimumWidth(0, narrow ? 0 : metrics.px(labelColumn));
    m_grid->setColumnMinimumWidth(2, m_width == Width::Wide ? metrics.px(m_buttonColumn) : 0);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        place(m_rows[i], static_cast<int>(i) * rowsEach);
        if (i > 0)
            m_grid->setRowMinimumHeight(static_cast<int>(i) * rowsEach - 1, metrics.px(10));
    }
}

void FieldGrid::place(const Parts &parts, int row)
{
    const bool narrow = m_width == Width::Narrow;
    parts.label->setContentsMargins(0, 0, 0, narrow ? Metrics::of(this).px(labelGap) : 0);
    // Adding a widget anew takes it from its old cell.
    m_grid->addWidget(parts.label, row, 0, 1, narrow ? 3 : 1);
    m_grid->addWidget(parts.field, narrow ? row + 1 : row, narrow ? 0 : 1, 1, narrow ? 3 : 1);
    m_grid->addWidget(parts.message, narrow ? row + 3 : row + 1, narrow ? 0 : 1, 1, narrow ? 3 : 2);
    if (!parts.buttons)
        return;
    setScaledSpacing(parts.buttons->layout(), {0, narrow ? 8 : 0, 0, 0}, 8);
    m_grid->addWidget(parts.buttons, narrow ? row + 2 : row, narrow ? 0 : 2, 1, narrow ? 3 : 1);
}

} // namespace hk
