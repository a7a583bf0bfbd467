#include "ui/shell/sidebar.h"

#include "ui/common/iconlabel.h"
#include "ui/common/keytip.h"
#include "ui/shell/environmentmark.h"
#include "ui/shell/pagelist.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace hk {
namespace {

constexpr int wideWidth = 224;
constexpr int railWidth = 64;

/// "Northwind Clinics" → "NC".
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (initials.size() < 2)
            initials += word.at(0).toUpper();
    }
    return initials;
}

} // namespace

Sidebar::Sidebar(const QList<PageName> &pages, QWidget *parent)
    : QWidget(parent), m_brand(new QHBoxLayout), m_logo(new IconLabel(22, this)),
      m_name(new QLabel(QStringLiteral("Hookkeeper"), this)), m_travel(new QHBoxLayout),
      m_back(new QToolButton(this)), m_forward(new QToolButton(this)),
      m_switcher(new QComboBox(this)), m_railSwitcher(new QToolButton(this)),
      m_railMenu(new QMenu(this)), m_add(new QPushButton(tr("Add company…"), this)),
      m_railAdd(new QToolButton(this)), m_pages(new PageList(pages, this)),
      m_mark(new EnvironmentMark(this))
{
    setObjectName(QStringLiteral("sidebar"));
    auto *column = new QVBoxLayout(this);
    buildHead(column);
    column->addWidget(m_pages, 1);
    column->addWidget(m_mark);
    setScaledSpacing(column, {8, 12, 8, 8}, 8);

    connect(m_switcher, &QComboBox::activated, this, [this](int index) {
        Q_EMIT companyChosen(CompanyId(m_switcher->itemData(index).toLongLong()));
    });
    connect(m_railMenu, &QMenu::triggered, this, [this](const QAction *action) {
        Q_EMIT companyChosen(CompanyId(action->data().toLongLong()));
    });
    connect(m_add, &QPushButton::clicked, this, &Sidebar::addCompanyRequested);
    connect(m_railAdd, &QToolButton::clicked, this, &Sidebar::addCompanyRequested);
    setRail(false);
}

void Sidebar::buildHead(QVBoxLayout *column)
{
    m_logo->setIcon(icon(Icon::Anchor, Tint::Accent));
    setTextRole(m_name, TextRole::CardTitle);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setEnabled(false); // nobody has come from anywhere yet
    }
    showArrows();
    m_brand->addWidget(m_logo);
    m_brand->addWidget(m_name, 1);
    column->addLayout(m_brand);
    column->addLayout(m_travel);

    m_switcher->setObjectName(QStringLiteral("companySwitcher"));
    m_switcher->setAccessibleName(tr("Company"));
    m_switcher->setToolTip(tr("The company whose webhooks are shown"));
    m_switcher->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_switcher->setMinimumContentsLength(8);
    m_railSwitcher->setObjectName(QStringLiteral("companyMenuButton"));
    m_railSwitcher->setPopupMode(QToolButton::InstantPopup);
    m_railSwitcher->setFocusPolicy(Qt::StrongFocus);
    m_railSwitcher->setMenu(m_railMenu);
    m_add->setObjectName(QStringLiteral("addCompanyButton"));
    m_add->setIcon(icon(Icon::Plus));
    m_railAdd->setObjectName(QStringLiteral("addCompanyRailButton"));
    m_railAdd->setIcon(icon(Icon::Plus));
    m_railAdd->setAutoRaise(true);
    m_railAdd->setFocusPolicy(Qt::StrongFocus);
    m_railAdd->setToolTip(tr("Add company…"));
    m_railAdd->setAccessibleName(tr("Add company…"));

    auto *box = new QVBoxLayout;
    box->addWidget(m_switcher);
    box->addWidget(m_add);
    box->addWidget(m_railSwitcher, 0, Qt::AlignHCenter);
    box->addWidget(m_railAdd, 0, Qt::AlignHCenter);
    setScaledSpacing(box, {4, 0, 4, 4}, 8);
    column->addLayout(box);
}

void Sidebar::setCompanies(const QList<Company> &companies)
{
    const QSignalBlocker silence(m_switcher);
    m_switcher->clear();
    m_railMenu->clear();
    for (const Company &company : companies) {
        m_switcher->addItem(company.name, company.id.value());
        m_switcher->setItemData(m_switcher->count() - 1, company.externalId, Qt::ToolTipRole);
        QAction *action = m_railMenu->addAction(company.name);
        action->setData(company.id.value());
        action->setCheckable(true);
    }
    m_switcher->setEnabled(!companies.isEmpty());
    m_railSwitcher->setEnabled(!companies.isEmpty());
}

void Sidebar::setCurrent(const std::optional<Company> &company)
{
    const QSignalBlocker silence(m_switcher);
    m_switcher->setCurrentIndex(company ? m_switcher->findData(company->id.value()) : -1);
    for (QAction *action : m_railMenu->actions())
        action->setChecked(company && action->data().toLongLong() == company->id.value());
    m_railSwitcher->setText(company ? initialsOf(company->name) : QString());
    const QString name = company ? tr("Company: %1").arg(company->name) : tr("Company");
    m_railSwitcher->setToolTip(name);
    m_railSwitcher->setAccessibleName(name);
    m_mark->setEnvironment(company ? std::optional(company->environment) : std::nullopt);
}

void Sidebar::setTravel(QAction *back, QAction *forward)
{
    setUpTravel(m_back, back, "backButton");
    setUpTravel(m_forward, forward, "forwardButton");
    setRail(m_rail);
}

void Sidebar::setUpTravel(QToolButton *button, QAction *action, const char *name)
{
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    setScaledSize(button, {28, 28}, {28, 28});
    button->setAccessibleName(action->toolTip());
    setKeyTip(button, action->toolTip(), action);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    const auto offer = [button, action] { button->setEnabled(action->isEnabled()); };
    connect(action, &QAction::changed, button, offer);
    offer();
}

/// Back is where one came from: in a language that goes to the left, on the right.
void Sidebar::showArrows()
{
    m_back->setIcon(icon(isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft));
    m_forward->setIcon(icon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight));
}

void Sidebar::setRail(bool rail)
{
    m_rail = rail;
    m_name->setHidden(rail);
    m_brand->setStretch(0, rail ? 1 : 0);
    setScaledSpacing(m_brand, {rail ? 0 : 10, 2, rail ? 0 : 4, 2}, rail ? 0 : 4);
    if (m_back) { // beside the name, or below the logo
        QHBoxLayout *row = rail ? m_travel : m_brand;
        row->addWidget(m_back);
        row->addWidget(m_forward);
        for (QToolButton *button : {m_back, m_forward}) {
            const QSize size(rail ? 24 : 28, 28); // the rail has room for no more
            setScaledSize(button, size, size);
        }
    }
    setScaledSpacing(m_travel, {0, 0, 0, 0}, 0);
    m_switcher->setHidden(rail);
    m_add->setHidden(rail);
    m_railSwitcher->setHidden(!rail);
    m_railAdd->setHidden(!rail);
    m_pages->setRail(rail);
    m_mark->setRail(rail);
    applyLook();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    painter.fillRect(rect(), colours.sidebar);
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), colours.divider);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyLook();
    if (event->type() == QEvent::LayoutDirectionChange)
        showArrows();
}

void Sidebar::applyLook()
{
    const Metrics metrics = Metrics::of(this);
    setFixedWidth(metrics.px(m_rail ? railWidth : wideWidth));
}

} // namespace hk
