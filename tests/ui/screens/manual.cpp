#include "tests/ui/screens/manual.h"

#include "core/contract/sampleevents.h"
#include "tests/ui/screens/allpages.h"
#include "tests/ui/screens/filledworkspace.h"
#include "tests/ui/screens/planstates.h"
#include "tests/ui/screens/preferencesstates.h"
#include "tests/ui/screens/receivedstates.h"
#include "tests/ui/screens/shoots.h"
#include "ui/common/codeview.h"
#include "ui/common/currentrow.h"
#include "ui/common/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/colours.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>

namespace hk::test {
namespace {

constexpr QSize size(1280, 800);
constexpr qint64 mostBytes = 150'000;
constexpr int dimming = 70; // of 255: the window behind a dialog

class ManualCamera
{
public:
    explicit ManualCamera(const QDir &folder) : m_folder(folder) { }

    void take(QWidget &window, const QString &name) { save(pictureOf(window), name); }

    /// The dialog in the middle of its window.
    void takeAbove(QWidget &window, QWidget &dialog, const QString &name)
    {
        QImage picture = pictureOf(window);
        const QImage sheet = pictureOf(dialog);
        QRect place(QPoint(), sheet.size());
        place.moveCenter(picture.rect().center());
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, dimming));
        painter.drawImage(place.topLeft(), sheet);
        painter.setPen(Colours::of(dialog.palette()).outline);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        painter.end();
        save(picture, name);
    }

    bool isFine() const { return m_isFine; }

private:
    static QImage pictureOf(QWidget &widget)
    {
        settle();
        return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    /// A quarter of the bytes: the 256 that most of it has; the others are shades beside them.
    static QList<QRgb> commonColours(const QImage &picture)
    {
        QHash<QRgb, int> pixels;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ++pixels[picture.pixel(x, y)];
        }
        QList<QRgb> colours = pixels.keys();
        std::sort(colours.begin(), colours.end(), [&pixels](QRgb one, QRgb other) {
            return std::pair(pixels.value(one), one) > std::pair(pixels.value(other), other);
        });
        return colours.mid(0, 256);
    }

    void save(const QImage &picture, const QString &name)
    {
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        constexpr int smallest = 0;
        const QImage few = picture.convertToFormat(QImage::Format_Indexed8, commonColours(picture),
                                                   Qt::AvoidDither | Qt::ThresholdDither);
        if (!few.save(file, "PNG", smallest))
            return tell("cannot write %s\n", file);
        if (QFileInfo(file).size() > mostBytes)
            tell("%s is too large\n", file);
    }

    void tell(const char *format, const QString &file)
    {
        std::fprintf(stderr, format, qPrintable(file));
        m_isFine = false;
    }

    QDir m_folder;
    bool m_isFine = true;
};

void takeDeliveries(MainWindow &window, FakeWorkspace &workspace, ManualCamera &camera)
{
    window.showPage(QStringLiteral("deliveries"));
    settle();
    auto *table = window.findChild<QTableView *>(QStringLiteral("deliveriesTable"));
    table->setFocus();
    chooseRow(*table, 5); // one that failed
    settle();
    window.findChild<QTabWidget *>(QStringLiteral("inspectorTabs"))->setCurrentIndex(3);
    settle();
    table->scrollTo(table->currentIndex());
    camera.take(window, QStringLiteral("deliveries"));
    fillPlans(workspace);
    window.findChild<QAction *>(QStringLiteral("resendAllAction"))->trigger();
    settle();
    auto *resend = window.findChild<QDialog *>(QStringLiteral("resendDialog"));
    camera.takeAbove(window, *resend, QStringLiteral("resend"));
    resend->close();
}

void takeSimulator(MainWindow &window, FakeWorkspace &workspace, FakeDialogs &dialogs,
                   ManualCamera &camera)
{
    window.showPage(QStringLiteral("simulator"));
    settle();
    // The page's own sample is another one each time.
    const QByteArray sample =
            indentedSample(Trigger::AppointmentConfirmed, workspace.northwind, 1,
                           SystemClock().now(), QStringLiteral("evt_0000000000042"));
    window.findChild<CodeView *>(QStringLiteral("payloadEditor"))->replaceText(sample);
    // The request follows what is typed a while later, and nothing tells when it has.
    constexpr int followsWithinMs = 1500;
    Q_UNUSED(QTest::qWaitFor([] { return false; }, followsWithinMs))
    dialogs.willAnswer(sendWord());
    window.findChild<QAction *>(QStringLiteral("sendAction"))->trigger();
    settle();
    workspace.deliveries.announce();
    camera.take(window, QStringLiteral("simulator"));
}

void takeReceiver(MainWindow &window, FakeWorkspace &workspace, ManualCamera &camera)
{
    window.showPage(QStringLiteral("receiver"));
    receiveAllVerdicts(workspace.receiver);
    settle();
    showNewest(window);
    camera.take(window, QStringLiteral("receiver"));
    workspace.receiver.stop();
}

/// As long as there is no company.
void takeWelcome(ThemeController &theme, QSettings &settings, ManualCamera &camera)
{
    FakeWorkspace workspace;
    workspace.companies.companies.clear();
    FakeDialogs dialogs;
    MainWindow window(workspace.fronts(), theme, dialogs, settings,
                      makePages(workspace.fronts(), dialogs), QStringLiteral("overview"));
    window.resize(size);
    window.show();
    camera.take(window, QStringLiteral("welcome"));
}

} // namespace

bool shootManual(const QDir &folder, ThemeController &theme, Languages &languages)
{
    ManualCamera camera(folder);
    FakeWorkspace workspace;
    fillAll(workspace, SystemClock().now());
    FakeDialogs dialogs;
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("look/theme"), nameOf(ThemeChoice::Light));
    settings.setValue(QStringLiteral("look/motion"), nameOf(MotionChoice::Reduced));
    theme.apply();
    takeWelcome(theme, settings, camera);
    PreferencesScene preferences(workspace, theme, settings, languages);
    MainWindow window(workspace.fronts(), theme, dialogs, settings,
                      makePages(workspace.fronts(), dialogs), QStringLiteral("overview"));
    window.resize(size);
    window.show();
    settle();
    for (const QString &page : {QStringLiteral("overview"), QStringLiteral("settings"),
                                QStringLiteral("reports"), QStringLiteral("audit")}) {
        window.showPage(page);
        camera.take(window, page);
    }
    takeDeliveries(window, workspace, camera);
    takeSimulator(window, workspace, dialogs, camera);
    takeReceiver(window, workspace, camera);
    window.showPage(QStringLiteral("overview"));
    PreferencesDialog *dialog = preferences.make(&window);
    dialog->open();
    settle();
    camera.takeAbove(window, *dialog, QStringLiteral("preferences"));
    dialog->close();
    return camera.isFine();
}

} // namespace hk::test
