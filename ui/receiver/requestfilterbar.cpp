#include "ui/receiver/requestfilterbar.h"

#include "ui/common/chip.h"
#include "ui/common/clearbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/receiver/receivedmodel.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr int searchWidth = 260; // design pixels

struct KindLook
{
    Q_DECLARE_TR_FUNCTIONS(hk::RequestFilterBar)

public:
    const char *name;
    Icon icon;
    QString text;

    static KindLook of(ReceivedKind kind)
    {
        switch (kind) {
        case ReceivedKind::All:
            break;
        case ReceivedKind::Problems:
            return {"problems", Icon::Warning, tr("Problems")};
        case ReceivedKind::Signature:
            return {"signature", Icon::Shield, tr("Bad signature")};
        case ReceivedKind::Payload:
            return {"payload", Icon::Failed, tr("Bad payload")};
        case ReceivedKind::Duplicates:
            return {"duplicates", Icon::Copy, tr("Sent again")};
        case ReceivedKind::OutOfOrder:
            return {"order", Icon::Undo, tr("Out of order")};
        case ReceivedKind::Time:
            return {"time", Icon::Queued, tr("Wrong time")};
        }
        return {"all", Icon::Receiver, tr("All", "requests")};
    }
};

} // namespace

RequestFilterBar::RequestFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_chipRow(new QWidget(this))
{
    m_search->setObjectName(QStringLiteral("receivedSearch"));
    m_search->setAccessibleName(tr("Look for requests"));
    m_search->setPlaceholderText(tr("Path, trigger, event id or body"));
    auto *glass = new QAction(fieldIcon(Icon::Search), m_search->accessibleName(), m_search);
    m_search->addAction(glass, QLineEdit::LeadingPosition);
    addClearButton(m_search);
    setScaledSize(m_search, {searchWidth, 0}, {searchWidth, 0});
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_typing.callOnTimeout(this, &RequestFilterBar::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });

    auto *chips = new FlowLayout(m_chipRow);
    setScaledSpacing(chips, {0, 0, 0, 0}, 6);
    chips->addWidget(m_search);
    growWithContents(m_chipRow);
    auto *group = new QButtonGroup(this);
    for (const ReceivedKind kind : allReceivedKinds) {
        addChip(kind);
        chips->addWidget(m_chips[static_cast<size_t>(kind)]);
        group->addButton(m_chips[static_cast<size_t>(kind)]);
    }
    m_chips.front()->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, &RequestFilterBar::filterChanged);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_chipRow);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
}

void RequestFilterBar::addChip(ReceivedKind kind)
{
    const KindLook look = KindLook::of(kind);
    auto *chip = new Chip(icon(look.icon), look.text, m_chipRow);
    chip->setObjectName(QLatin1String(look.name) + QStringLiteral("RequestsChip"));
    chip->setCheckable(true);
    m_chips[static_cast<size_t>(kind)] = chip;
}

// Layouts above ask for a height that fits the width, but take from it where it is low.
void RequestFilterBar::fitHeight()
{
    m_chipRow->setMinimumHeight(m_chipRow->layout()->heightForWidth(width()));
}

void RequestFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

bool RequestFilterBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return done;
}

void RequestFilterBar::setCounts(const ReceivedModel &model)
{
    for (const ReceivedKind kind : allReceivedKinds)
        m_chips[static_cast<size_t>(kind)]->setCount(model.countOf(kind));
}

ReceivedFilter RequestFilterBar::filter() const
{
    ReceivedFilter filter;
    filter.text = m_search->text().trimmed();
    for (const ReceivedKind kind : allReceivedKinds) {
        if (m_chips[static_cast<size_t>(kind)]->isChecked())
            filter.kind = kind;
    }
    return filter;
}

void RequestFilterBar::clear()
{
    m_search->clear();
    m_typing.stop();
    m_chips.front()->setChecked(true);
    Q_EMIT filterChanged();
}

void RequestFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace hk
