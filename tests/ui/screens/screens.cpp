// Pictures of the window over fake fronts: those of the manual, or all pages, dialogs and states in
// languages, themes, sizes and zooms; with --show, the window itself to be tried by hand.
#include "tests/ui/screens/allpages.h"
#include "tests/ui/screens/filledworkspace.h"
#include "tests/ui/screens/manual.h"
#include "tests/ui/screens/shoots.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "ui/common/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QDir>
#include <QtCore/QHashSeed>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace hk;

namespace {

/// A desktop that says nothing.
class SilentDesktop final : public DesktopTheme
{
public:
    DesktopLook look() const override { return {}; }
};

/// One way to look at the window; its name is of words: "960-100-dark-de".
struct Shown
{
    QString name;
    QSize size;
    int zoom = 100;
    ThemeChoice theme = ThemeChoice::Light;
    QString language;
};

QList<Shown> allLooks()
{
    constexpr std::array sizes{std::pair(QSize(960, 640), 100), std::pair(QSize(960, 640), 200),
                               std::pair(QSize(1440, 900), 100), std::pair(QSize(1440, 900), 200)};
    QList<Shown> looks;
    for (const auto &[size, zoom] : sizes) {
        for (const ThemeChoice theme :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            for (const QString &language :
                 {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar"),
                  QStringLiteral("es"), QStringLiteral("fr"), Languages::pseudo()})
                looks.append({QStringLiteral("%1-%2-%3-%4")
                                      .arg(QString::number(size.width()), QString::number(zoom),
                                           nameOf(theme), language),
                              size, zoom, theme, language});
        }
    }
    return looks;
}

/// Which pictures are wanted: words of looks choose looks, all others names. Languages past three,
/// and the one that nobody speaks, have to be asked for.
class Choice
{
public:
    explicit Choice(const QStringList &words)
    {
        const QList<Shown> looks = allLooks();
        for (const QString &word : words) {
            const bool isOfLook = std::any_of(looks.begin(), looks.end(), [&](const Shown &look) {
                return look.name.split(u'-').contains(word);
            });
            (isOfLook ? m_looks : m_names).append(word);
        }
    }

    bool wants(const Shown &look) const
    {
        const QStringList parts = look.name.split(u'-');
        const bool isOfAll = look.language == QLatin1String("en")
                || look.language == QLatin1String("de") || look.language == QLatin1String("ar");
        return (isOfAll || m_looks.contains(look.language))
                && std::all_of(m_looks.begin(), m_looks.end(),
                               [&](const QString &word) { return parts.contains(word); });
    }
    bool wants(const QString &name) const
    {
        return m_names.isEmpty()
                || std::any_of(m_names.begin(), m_names.end(),
                               [&](const QString &word) { return name.contains(word); });
    }

private:
    QStringList m_looks;
    QStringList m_names;
};

void speak(Languages &languages, const QString &language)
{
    const QLocale locale = Languages::localeOf(language);
    QLocale::setDefault(locale);
    if (language == Languages::pseudo())
        languages.installPseudo();
    else
        languages.install(locale);
}

/// All pages and dialogs in one look.
void shoot(const Shown &look, const QDir &folder, const Choice &choice, ThemeController &theme)
{
    test::FakeWorkspace workspace;
    test::fillAll(workspace, SystemClock().now());
    test::FakeDialogs dialogs;
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("look/theme"), nameOf(look.theme));
    settings.setValue(QStringLiteral("look/zoom"), look.zoom);
    theme.apply();
    MainWindow window(workspace.fronts(), theme, dialogs, settings,
                      test::makePages(workspace.fronts(), dialogs), QStringLiteral("settings"));
    window.resize(look.size);
    window.show();
    test::settle();
    test::shootAll(window, workspace, dialogs, [&](QWidget *shown, const QString &name) {
        test::settle();
        const QString file = folder.filePath(name + u'-' + look.name + QStringLiteral(".png"));
        if (choice.wants(name) && !shown->grab().save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    });
}

int show(ThemeController &theme)
{
    test::FakeWorkspace workspace;
    test::fillAll(workspace, SystemClock().now());
    workspace.addCompany(QStringLiteral("co_adatum"), QStringLiteral("Adatum"), Environment::Test);
    theme.apply();
    WindowDialogs dialogs;
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    MainWindow window(workspace.fronts(), theme, dialogs, settings,
                      test::makePages(workspace.fronts(), dialogs), QStringLiteral("settings"));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    if (argc < 2 || qstrcmp(argv[1], "--show") != 0)
        qputenv("QT_QPA_PLATFORM",
                qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_qs).toUtf8());
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QStringList arguments = QCoreApplication::arguments();
    Languages languages;
    speak(languages, QStringLiteral("en"));
    SilentDesktop desktop;
    ThemeController theme(desktop);
    if (arguments.value(1) == QLatin1String("--show"))
        return show(theme);
    const bool isForManual = arguments.value(1) == QLatin1String("--manual");
    const QString folder = arguments.value(isForManual ? 2 : 1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr,
                     "usage: hk_screens FOLDER [WORD…] | --manual FOLDER | --show\n"
                     "A word of a look (960, 1440, 100, 200, light, dark, contrast, en, de, ar, "
                     "es, fr,\npseudo) chooses looks, any other one pictures by their names.\n");
        return 2;
    }
    if (isForManual)
        return test::shootManual(QDir(folder), theme, languages) ? 0 : 1;
    const Choice choice(arguments.mid(2));
    const QList<Shown> looks = allLooks();
    for (const Shown &look : looks) {
        if (!choice.wants(look))
            continue;
        speak(languages, look.language);
        shoot(look, QDir(folder), choice, theme);
    }
    return 0;
}
