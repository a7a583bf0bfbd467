#include "ui/preferences/preferencesdialog.h"

#include "ui/common/clearbutton.h"
#include "ui/common/preferencesection.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/preferences/sectionwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <array>
#include <utility>

namespace hk {
namespace {

// Design pixels.
constexpr int sideWidth = 252;
constexpr int leastContents = 440;
constexpr int aroundContents = 16 + 20 + 24;
constexpr int lowList = 60; // two sections

} // namespace

PreferencesDialog::PreferencesDialog(const QList<PreferenceSection *> &sections, QWidget *parent)
    : QDialog(parent), m_sections(sections), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_nothing(new QLabel(this)), m_title(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_reset(new QPushButton(tr("&Reset this section"), this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_side(new QWidget(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &PreferencesDialog::focusFound);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreferencesDialog::showRow);
    connect(m_reset, &QPushButton::clicked, this, &PreferencesDialog::resetSection);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    if (parent)
        shareZoom(*parent);
    m_scale = Metrics::of(this).scale();
    m_unscaled = QSizeF(size().expandedTo(minimumSize())) / m_scale;
    arrange();
}

/// The keys for it are the window's, whatever they are; they work here too, where it is chosen.
void PreferencesDialog::shareZoom(const QWidget &window)
{
    for (const char *name : {"zoomInAction", "zoomOutAction", "zoomResetAction"}) {
        if (auto *action = window.findChild<QAction *>(QLatin1String(name)))
            addAction(action);
    }
}

void PreferencesDialog::build()
{
    m_row->addWidget(buildSide());
    m_row->addWidget(buildContents(), 1);
    setScaledSpacing(m_row, {16, 20, 24, 20}, 20);
    setScaledSize(this, {760, 540});
}

QWidget *PreferencesDialog::buildSide()
{
    m_search->setObjectName(QStringLiteral("preferencesSearch"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    addClearButton(m_search);
    for (QAction *action : m_search->findChildren<QAction *>())
        action->setToolTip(tr("Clear"));
    m_list->setObjectName(QStringLiteral("sectionList"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setText(tr("No setting has this word."));
    m_nothing->setWordWrap(true);
    setSecondary(m_nothing);
    m_nothing->hide();
    for (const PreferenceSection *section : std::as_const(m_sections)) {
        auto *item = new QListWidgetItem(icon(section->icon()), section->title(), m_list);
        item->setToolTip(section->title());
    }
    auto *column = new QVBoxLayout(m_side);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    return m_side;
}

QWidget *PreferencesDialog::buildContents()
{
    setTextRole(m_title, TextRole::PageTitle);
    for (PreferenceSection *section : std::as_const(m_sections)) {
        section->setAccessibleName(section->title());
        m_stack->addWidget(scrollAround(section, m_stack));
    }
    m_reset->setObjectName(QStringLiteral("resetSectionButton"));
    m_reset->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closePreferencesButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(close);
    chainTabOrder({m_search, m_list, m_stack, m_reset, close});
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSpacing(column, {0, 0, 0, 0}, 16);
    return contents;
}

/// On a screen that has no room for both side by side, the list is above, and so low that most of
/// the room is what it is about.
void PreferencesDialog::arrange()
{
    const Metrics metrics = Metrics::of(this);
    const int around = metrics.px(aroundContents);
    const bool isBeside = width() - around >= metrics.px(sideWidth + leastContents);
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isBeside ? metrics.px(sideWidth) : 0);
    m_side->setMaximumWidth(isBeside ? metrics.px(sideWidth) : QWIDGETSIZE_MAX);
    m_list->setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : metrics.px(lowList));
    m_title->setVisible(isBeside); // above it stands what it says
}

QString PreferencesDialog::currentSection() const
{
    return m_sections.at(m_stack->currentIndex())->objectName();
}

void PreferencesDialog::showSection(const QString &objectName)
{
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections[row]->objectName() == objectName)
            m_list->setCurrentRow(row);
    }
}

void PreferencesDialog::search(const QString &text)
{
    const QString words = text.trimmed();
    int first = -1;
    for (int row = 0; row < m_sections.size(); ++row) {
        const PreferenceSection *section = m_sections[row];
        const bool fits = words.isEmpty() || hasWords(*section, words)
                || section->title().contains(words, Qt::CaseInsensitive);
        m_list->setRowHidden(row, !fits);
        if (fits && first < 0)
            first = row;
    }
    m_nothing->setHidden(first >= 0);
    const int now = m_list->currentRow();
    if (first >= 0 && (now < 0 || m_list->isRowHidden(now)))
        m_list->setCurrentRow(first);
}

void PreferencesDialog::showRow(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    m_title->setText(m_sections[row]->title());
    m_reset->setVisible(m_sections[row]->hasDefaults());
}

void PreferencesDialog::focusFound()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty() || !m_nothing->isHidden())
        return;
    PreferenceSection *section = m_sections[m_stack->currentIndex()];
    QWidget *control = controlWithWords(*section, words);
    if (!control)
        control = section->nextInFocusChain();
    control->setFocus(Qt::TabFocusReason);
}

void PreferencesDialog::resetSection() { m_sections[m_stack->currentIndex()]->resetToDefaults(); }

void PreferencesDialog::focusControl(const QString &objectName)
{
    if (auto *control = findChild<QWidget *>(objectName))
        control->setFocus(Qt::OtherFocusReason);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        followZoom();
        arrange();
    }
}

void PreferencesDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
    // Not what the zoom alone has made of it, nor what the screen has left of that.
    if (!m_isFollowing && Metrics::of(this).scale() == m_scale)
        m_unscaled = QSizeF(size()) / m_scale;
}

/// Larger and smaller again with what is in it, and on the screen all the while.
void PreferencesDialog::followZoom()
{
    const qreal scale = Metrics::of(this).scale();
    if (std::exchange(m_scale, scale) == scale)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    resize((m_unscaled * scale).toSize().boundedTo(roomOnScreen(*this)));
    const QRect room = screen()->availableGeometry();
    QRect place = frameGeometry();
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveTopLeft({qMax(place.left(), room.left()), qMax(place.top(), room.top())});
    move(place.topLeft());
}

void PreferencesDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the field that finds; Esc closes.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace hk
