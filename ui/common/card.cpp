#include "ui/common/card.h"

#include "ui/common/besidelayout.h"
#include "ui/common/dialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/textrole.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hk {
namespace {

constexpr int titleHeight = 32; // design pixels, as tall as buttons

/// Wants to be in one line.
class TitleLabel final : public QLabel
{
public:
    explicit TitleLabel(QWidget *parent) : QLabel(parent) { setWordWrap(true); }

    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2;
        return {width, heightForWidth(width)};
    }
};

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_headerBox(new QWidget(this)), m_title(new TitleLabel(m_headerBox)),
      m_subtitle(new QLabel(m_headerBox)), m_header(new BesideLayout),
      m_tools(new FlowLayout(new QWidget(m_headerBox))), m_body(new QVBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    setTextRole(m_title, TextRole::CardTitle);
    setSecondary(m_subtitle);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();

    auto *top = new QVBoxLayout(m_headerBox);
    top->addLayout(m_header);
    m_header->setFirstWhole(true);
    m_header->addWidget(m_title);
    m_header->addWidget(m_tools->parentWidget());
    top->addWidget(m_subtitle);
    setScaledSpacing(top, {20, 16, 16, 0}, 4);
    setScaledSpacing(m_header, {0, 0, 0, 0}, 8);
    setScaledSpacing(m_tools, {0, 0, 0, 0}, 8);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headerBox);
    column->addLayout(m_body, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    setScaledSpacing(m_body, {20, 12, 20, 16}, 8);
    growWithContents(m_headerBox); // where its tools need several lines
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_headerBox->setHidden(title.isEmpty() && m_tools->count() == 0);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setHidden(subtitle.isEmpty());
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_tools->addWidget(widget);
    m_headerBox->show();
    setScaledSize(m_title, {0, titleHeight}); // beside the first line of tools, if they need more
    m_header->setAlignment(m_title, Qt::AlignTop);
}

void Card::addHeaderGroup(const QList<QWidget *> &widgets)
{
    auto *group = new QWidget(m_tools->parentWidget());
    auto *row = new QHBoxLayout(group);
    setScaledSpacing(row, {0, 0, 0, 0}, 4);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    setScaledSize(group, {0, titleHeight});
    addHeaderWidget(group);
}

void Card::setHeaderSqueezes() { m_tools->setSqueezes(true); }

void Card::setBodyFlush()
{
    // One pixel stays for the card's own line.
    setScaledSpacing(m_body, {1, 8, 1, 1}, 0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    drawBox({painter, colours, metrics}, rect(), metrics.cardRadius(), colours.surface,
            colours.divider);
}

} // namespace hk
