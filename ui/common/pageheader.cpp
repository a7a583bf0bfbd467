#include "ui/common/pageheader.h"

#include "ui/common/besidelayout.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plaintip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int mostSubtitleLines = 4; // a company's name has any length

/// A line that shows whole, also in Arabic.
class TitleLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override { return whole(QLabel::sizeHint()); }
    QSize minimumSizeHint() const override { return whole(QLabel::minimumSizeHint()); }

private:
    QSize whole(QSize hint) const { return hint.expandedTo({0, heightOf(text(), font())}); }
};

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(new TitleLabel(this)),
      m_subtitle(new ElidedLabel(Qt::ElideRight, this)),
      m_buttons(new FlowLayout(new QWidget(this)))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    setTextRole(m_title, TextRole::PageTitle);
    setSecondary(m_subtitle);
    m_subtitle->setMostLines(mostSubtitleLines);

    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1); // beside buttons that are higher they stay together
    auto *row = new BesideLayout(this);
    row->addLayout(words);
    row->addWidget(m_buttons->parentWidget());
    setScaledSpacing(row, {0, 0, 0, 4}, 16);
    setScaledSpacing(words, {0, 0, 0, 0}, 2);
    setScaledSpacing(m_buttons, {0, 0, 0, 0}, 8);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    tellSubtitle();
}

void PageHeader::setSubtitleTip(const QString &tip)
{
    m_subtitle->setTip(tip);
    tellSubtitle();
}

QString PageHeader::subtitle() const { return m_subtitle->text(); }

void PageHeader::setTight(bool tight)
{
    m_subtitle->setHidden(tight);
    tellSubtitle();
}

/// While it is not shown the title has it.
void PageHeader::tellSubtitle()
{
    const bool isShown = !m_subtitle->isHidden();
    m_title->setToolTip(isShown ? QString() : plainTip(m_subtitle->wholeTip()));
    m_title->setAccessibleDescription(isShown ? QString() : m_subtitle->text());
}

void PageHeader::addWidget(QWidget *widget) { m_buttons->addWidget(widget); }

} // namespace hk
