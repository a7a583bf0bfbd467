#include "ui/common/fieldgrid.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hk {
namespace {

constexpr int labelColumn = 116;

/// A URL, key or number keeps its direction in a right-to-left window.
QString htmlOf(const QString &text, const QString &repair)
{
    QString html = text.toHtmlEscaped();
    if (!repair.isEmpty())
        html += QStringLiteral(" <a href=\"#repair\">%1</a>").arg(repair.toHtmlEscaped());
    return html;
}

} // namespace

FieldRow::FieldRow(QWidget *field, QLabel *label, QLabel *icon, QLabel *message, QObject *parent)
    : QObject(parent), m_field(field), m_label(label), m_icon(icon), m_message(message)
{
    connect(m_message, &QLabel::linkActivated, this, &FieldRow::repairRequested);
    clearMessage();
}

void FieldRow::showNote(const QString &text) { show(Kind::Note, {}, text, {}); }

void FieldRow::showNote(const QIcon &icon, const QString &text)
{
    show(Kind::Note, icon, text, {});
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
    m_text = text;
    m_hasError = kind == Kind::Error;
    const int side = Metrics::of(m_icon).iconSize();
    m_icon->setPixmap(icon.isNull() ? QPixmap()
                                    : icon.pixmap(QSize(side, side), m_icon->devicePixelRatioF()));
    m_icon->setHidden(icon.isNull());
    m_message->setText(htmlOf(text, repair));
    m_message->setFocusPolicy(repair.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_message->setAccessibleName(repair.isEmpty() ? text : repair);
    setTone(m_message,
            kind == Kind::Error             ? std::optional(Tone::Danger)
                    : kind == Kind::Warning ? std::optional(Tone::Warning)
                                            : std::nullopt);
    m_message->parentWidget()->setHidden(text.isEmpty() || m_field->isHidden());
    setInvalid(m_field, kind == Kind::Error);
    if (m_field->accessibleDescription() == text)
        return;
    m_field->setAccessibleDescription(text);
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

FieldGrid::FieldGrid(int buttonColumn, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_buttonColumn(buttonColumn)
{
    setScaledSpacing(m_grid, {0, 0, 0, 0}, 0);
    m_grid->setColumnStretch(1, 1);
    applyColumnWidths();
}

FieldRow *FieldGrid::addRow(const QString &label, QWidget *field, QWidget *buttons)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    auto *icon = new QLabel(box);
    auto *message = new QLabel(box);
    message->setObjectName(field->objectName() + QStringLiteral("Message"));
    message->setWordWrap(true);
    message->setTextFormat(Qt::RichText);
    message->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setSecondary(message);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(message, 1);
    setScaledSpacing(line, {2, 4, 0, 0}, 6);

    const int row = m_rows * 3;
    if (m_rows++ > 0)
        m_grid->setRowMinimumHeight(row - 1, Metrics::of(this).px(10));
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(field, row, 1);
    if (buttons) {
        auto *place = new QHBoxLayout;
        place->addWidget(buttons);
        place->addStretch(1);
        setScaledSpacing(place, {16, 0, 0, 0}, 8);
        m_grid->addLayout(place, row, 2);
    }
    m_grid->addWidget(box, row + 1, 1, 1, 2);
    return new FieldRow(field, caption, icon, message, this);
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyColumnWidths();
}

void FieldGrid::applyColumnWidths()
{
    const Metrics metrics = Metrics::of(this);
    m_grid->setColumnMinimumWidth(0, metrics.px(labelColumn + 12));
    m_grid->setColumnMinimumWidth(2, metrics.px(m_buttonColumn));
    for (int row = 1; row < m_rows; ++row)
        m_grid->setRowMinimumHeight(row * 3 - 1, metrics.px(10));
}

} // namespace hk
