#include "ui/shell/environmentmark.h"

#include "ui/common/iconlabel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hk {

namespace {

/// What is done in production is done to customers.
Tone toneOf(Environment environment)
{
    return environment == Environment::Production ? Tone::Danger : Tone::Warning;
}

} // namespace

EnvironmentMark::EnvironmentMark(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_icon(new IconLabel(16, this)),
      m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("environmentMark"));
    m_text->setObjectName(QStringLiteral("environmentText"));
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text);
    setScaledSpacing(m_row, {8, 4, 8, 4}, 8);
    refresh();
}

void EnvironmentMark::setEnvironment(std::optional<Environment> environment)
{
    m_environment = environment;
    refresh();
}

void EnvironmentMark::setRail(bool rail)
{
    m_rail = rail;
    refresh();
}

void EnvironmentMark::refresh()
{
    setVisible(m_environment.has_value());
    if (!m_environment)
        return;
    const bool production = *m_environment == Environment::Production;
    const QString text = production ? tr("Production") : tr("Test");
    const QString meaning = production
            ? tr("A production company: its webhook URLs must use https, except to this computer.")
            : tr("A test company: its webhook URLs may use plain http.");
    m_icon->setIcon(production ? icon(Icon::Live, Tint::Danger) : icon(Icon::Info, Tint::Warning));
    setTone(m_text, toneOf(*m_environment));
    update();
    m_text->setText(text);
    m_text->setHidden(m_rail);
    m_row->setStretch(0, m_rail ? 1 : 0);
    m_row->setStretch(1, m_rail ? 0 : 1);
    setAccessibleName(text);
    setToolTip(m_rail ? text + QLatin1Char('\n') + meaning : meaning);
}

void EnvironmentMark::paintEvent(QPaintEvent *)
{
    if (!m_environment)
        return;
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const Colours::Pair &pair = colours.tone(toneOf(*m_environment));
    drawBox({painter, colours, metrics}, rect(), metrics.radius(), pair.tint, pair.text);
}

QString windowTitleOf(const Company &company)
{
    const QString title = company.environment == Environment::Production
            ? EnvironmentMark::tr("%1 (production) – Hookkeeper")
            : EnvironmentMark::tr("%1 (test) – Hookkeeper");
    return title.arg(company.name);
}

} // namespace hk
