#include "ui/preferences/appearancesection.h"

#include "ui/common/fieldgrid.h"
#include "ui/preferences/settingform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

template<typename Choice>
void addChoice(QComboBox *box, Choice choice, const QString &words)
{
    box->addItem(words, static_cast<int>(choice));
}

template<typename Choice>
void showChoice(QComboBox *box, Choice choice)
{
    const QSignalBlocker silence(box);
    box->setCurrentIndex(box->findData(static_cast<int>(choice)));
}

} // namespace

AppearanceSection::AppearanceSection(ThemeController &theme, QWidget *parent)
    : PreferenceSection(parent), m_theme(theme), m_form(new SettingForm(this)),
      m_themes(new QComboBox(this)), m_zoom(new QSpinBox(this)), m_density(new QComboBox(this)),
      m_motion(new QComboBox(this))
{
    setObjectName(QStringLiteral("appearanceSection"));
    addTheme();
    addZoom();
    addDensity();
    addMotion();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    connect(&theme, &ThemeController::changed, this, &AppearanceSection::show);
    show();
}

QString AppearanceSection::title() const { return tr("Appearance"); }

void AppearanceSection::resetToDefaults() { m_theme.setLook({}); }

void AppearanceSection::addTheme()
{
    m_themes->setObjectName(QStringLiteral("themeChoice"));
    addChoice(m_themes, ThemeChoice::System, tr("As the system"));
    addChoice(m_themes, ThemeChoice::Light, tr("Light"));
    addChoice(m_themes, ThemeChoice::Dark, tr("Dark"));
    addChoice(m_themes, ThemeChoice::HighContrast, tr("High contrast"));
    connect(m_themes, &QComboBox::activated, this, [this] {
        m_theme.setChoice(static_cast<ThemeChoice>(m_themes->currentData().toInt()));
    });
    m_themeRow = m_form->addSetting(
            tr("&Theme"), m_themes, [this] { return m_theme.choice() == Look().theme; },
            [this] { m_theme.setChoice(Look().theme); });
}

void AppearanceSection::addZoom()
{
    m_zoom->setObjectName(QStringLiteral("zoomChoice"));
    m_zoom->setRange(ThemeController::leastZoom, ThemeController::mostZoom);
    m_zoom->setSingleStep(ThemeController::zoomStep);
    //: Behind a number, with the space that the language has before it.
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setKeyboardTracking(false); // 150 begins with 15
    connect(m_zoom, &QSpinBox::valueChanged, &m_theme, &ThemeController::setZoom);
    FieldRow *row = m_form->addSetting(
            tr("&Zoom"), m_zoom, [this] { return m_theme.zoom() == Look().zoom; },
            [this] { m_theme.setZoom(Look().zoom); });
    row->showNote(tr("Of everything in the window. Ctrl++, Ctrl+− and Ctrl+0 do the same."));
}

void AppearanceSection::addDensity()
{
    m_density->setObjectName(QStringLiteral("densityChoice"));
    addChoice(m_density, Density::Comfortable, tr("Comfortable"));
    addChoice(m_density, Density::Compact, tr("Compact: more rows at once"));
    connect(m_density, &QComboBox::activated, this,
            [this] { m_theme.setDensity(static_cast<Density>(m_density->currentData().toInt())); });
    m_form->addSetting(
            tr("R&ows of lists"), m_density,
            [this] { return m_theme.look().density == Look().density; },
            [this] { m_theme.setDensity(Look().density); });
}

void AppearanceSection::addMotion()
{
    m_motion->setObjectName(QStringLiteral("motionChoice"));
    addChoice(m_motion, MotionChoice::System, tr("As the desktop"));
    addChoice(m_motion, MotionChoice::Reduced, tr("Reduced"));
    addChoice(m_motion, MotionChoice::Full, tr("Full"));
    connect(m_motion, &QComboBox::activated, this, [this] {
        m_theme.setMotion(static_cast<MotionChoice>(m_motion->currentData().toInt()));
    });
    m_motionRow = m_form->addSetting(
            tr("&Motion"), m_motion, [this] { return m_theme.look().motion == Look().motion; },
            [this] { m_theme.setMotion(Look().motion); });
}

void AppearanceSection::show()
{
    const Look &look = m_theme.look();
    showChoice(m_themes, look.theme);
    showChoice(m_density, look.density);
    showChoice(m_motion, look.motion);
    {
        const QSignalBlocker silence(m_zoom);
        m_zoom->setValue(look.zoom);
    }
    if (look.theme == ThemeChoice::HighContrast)
        m_themeRow->showNote(tr("Black and white, an outline around everything, and a wide mark of "
                                "what has the keyboard."));
    else if (m_theme.followsContrast())
        m_themeRow->showNote(tr("The desktop asks for high contrast: its own colours are shown."));
    else
        m_themeRow->clearMessage();
    m_motionRow->showNote(m_theme.reducesMotion()
                                  ? tr("Nothing moves by itself.")
                                  : tr("Menus may fade, and a bar runs while something is busy."));
    m_form->showDefaults();
}

} // namespace hk
