#include "app/hookkeeper/windowprogram.h"

#include "app/hookkeeper/background.h"
#include "app/hookkeeper/noticedesk.h"
#include "app/hookkeeper/pagemaking.h"
#include "app/hookkeeper/refusal.h"
#include "core/base/actor.h"
#include "core/base/answer.h"
#include "core/masking/maskedfronts.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/receiverfront.h"
#include "core/workspace/statusfront.h"
#include "core/workspace/workspace.h"
#include "ui/common/errorwords.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/deliveries/soughtrows.h"
#include "ui/notices/noticesection.h"
#include "ui/preferences/appearancesection.h"
#include "ui/preferences/keepingsection.h"
#include "ui/preferences/keysection.h"
#include "ui/preferences/languagesection.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/privacysection.h"
#include "ui/preferences/sendingsection.h"
#include "ui/receiver/receivermemory.h"
#include "ui/receiver/receiverpage.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/leaveguard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/policydialog.h"
#include "ui/shell/windowmemory.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <utility>

namespace hk {

WindowProgram::WindowProgram()
    : m_locale(m_settings, m_languages),
      m_maskSwitch(m_mask, m_settings,
                   [this](const std::function<void()> &go, const std::function<void()> &stay) {
                       leaveFirst(go, stay);
                   }),
      m_theme(m_desktop), m_keyring(Prompting::Allowed)
{
    connect(&m_mask, &ScreenMask::changed, this, &WindowProgram::renewWindow, Qt::QueuedConnection);
    m_changing.setSingleShot(true);
    m_changing.setInterval(0);
    connect(&m_changing, &QTimer::timeout, this, &WindowProgram::changeWindows);
    // Whoever chose it stands on the old window.
    connect(&m_locale, &LocaleSettings::changed, this, &WindowProgram::renewWindow,
            Qt::QueuedConnection);
}

WindowProgram::~WindowProgram() = default;

void WindowProgram::start(const QString &storePath, const QString &deliveryId, bool isInBackground)
{
    m_storePath = storePath;
    m_deliveryId = deliveryId;
    m_isInBackground = isInBackground;
    prepareLook();
    if (!m_isInBackground)
        showFrame();
    else if (openStore())
        restoreReceiver();
}

bool WindowProgram::openStore()
{
    WorkspaceOptions options;
    options.storePath = m_storePath;
    options.keyring = &m_keyring;
    options.actor = Actor::here(QStringLiteral("window")).text();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(options);
    if (!workspace) {
        refuse(workspace.error());
        return false;
    }
    m_workspace = std::move(*workspace);
    m_fronts = std::make_unique<MaskedFronts>(m_workspace->fronts(), m_mask);
    return true;
}

void WindowProgram::prepareLook()
{
    m_locale.restore(qEnvironmentVariable("HOOKKEEPER_LANGUAGE"));
    m_maskSwitch.restore();
    m_theme.apply();
}

/// A window at once; what takes longer follows when it is on the screen.
void WindowProgram::showFrame()
{
    if (!m_deliveryId.isEmpty())
        WindowMemory(m_settings).keepPage(QStringLiteral("deliveries"));
    m_window = frame();
    new FirstPaint(*m_window, [this] {
        if (openStore())
            makePages();
    });
    m_window->show();
}

/// One in each turn of the event loop, which has other things to do as well.
void WindowProgram::makePages()
{
    if (!makeNextPage())
        return restoreReceiver();
    QTimer::singleShot(0, this, &WindowProgram::makePages);
}

/// It listens and behaves as it did when the program ended. A port that is taken shows on its page
/// when it is started there.
void WindowProgram::restoreReceiver()
{
    // Whoever is the dispatcher, this program or another: the status bar says so.
    m_workspace->fronts().status.startSending();
    ReceiverFront &receiver = m_workspace->fronts().receiver;
    m_receiverMemory = std::make_unique<ReceiverMemory>(receiver, m_settings);
    m_receiverMemory->restore();
    const auto goOn = [this] {
        m_receiverMemory->follow();
        begin();
    };
    if (!m_receiverMemory->listened())
        return goOn();
    whenAnswered(receiver.start(m_receiverMemory->port()), this,
                 [goOn](const Result<quint16> &) { goOn(); });
}

void WindowProgram::begin()
{
    goOnWithoutWindow();
    if (!m_deliveryId.isEmpty())
        showDelivery();
    else if (!m_isInBackground)
        showWindow();
}

void WindowProgram::goOnWithoutWindow()
{
    m_desk = std::make_unique<NoticeDesk>(m_workspace->fronts(), m_settings);
    m_background = std::make_unique<Background>(m_desk->preferences(), m_dialogs,
                                                [this] { return m_desk->tray().isThere(); });
    connect(m_desk.get(), &NoticeDesk::placeWanted, this, &WindowProgram::showTarget);
    connect(m_desk.get(), &NoticeDesk::listWanted, this, [this] {
        raise();
        m_desk->showList(*m_window);
    });
    connect(m_desk.get(), &NoticeDesk::preferencesWanted, this,
            [this] { showPreferences(QStringLiteral("noticeSection")); });
    connect(&m_desk->tray(), &Tray::showWanted, this, &WindowProgram::raise);
    connect(&m_desk->tray(), &Tray::quitWanted, m_background.get(), &Background::quit);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, m_background.get(),
            &Background::endSession);
    connect(m_background.get(), &Background::quitWanted, this,
            [this] { Q_EMIT ended(EXIT_SUCCESS); });
}

/// Until it is furnished the window has the pages' names alone.
std::unique_ptr<MainWindow> WindowProgram::frame()
{
    return std::make_unique<MainWindow>(m_theme, m_dialogs, m_settings, pageNames(),
                                        QStringLiteral("simulator"));
}

bool WindowProgram::makeNextPage()
{
    const auto made = static_cast<qsizetype>(m_pages.size());
    std::unique_ptr<Page> page = makePage(made, m_fronts->fronts(), m_dialogs, m_settings);
    if (!page)
        return false;
    m_pages.push_back(std::move(page));
    return true;
}

void WindowProgram::showWindow()
{
    if (!m_window)
        m_window = frame();
    if (!m_window->isFurnished()) {
        furnish(*m_window);
        m_background->attach(m_window.get());
    }
    m_window->show();
}

void WindowProgram::furnish(MainWindow &window)
{
    while (makeNextPage()) { }
    QList<Page *> pages;
    for (std::unique_ptr<Page> &page : m_pages)
        pages.append(page.release());
    m_pages.clear();
    window.furnish(m_fronts->fronts(), pages);
    connect(&window, &MainWindow::preferencesRequested, this, [this] { showPreferences({}); });
    m_desk->attach(window);
    m_maskSwitch.addTo(window);
}

/// Another language, other clocks, or a mask: a window in the place of this one. Making it takes a
/// moment; what was pressed meanwhile is for the old one, which goes once it has had that.
void WindowProgram::renewWindow()
{
    if (!m_window || !m_window->isFurnished())
        return;
    m_window->remember();
    m_next = frame();
    furnish(*m_next);
    m_changing.start();
}

/// At the same page and company. The pages remember what they show of it.
void WindowProgram::changeWindows()
{
    QString section;
    QString control;
    if (const auto *dialog = m_window->findChild<PreferencesDialog *>()) {
        section = dialog->currentSection();
        if (const QWidget *focus = dialog->focusWidget())
            control = focus->objectName();
    }
    const Place place = m_window->place();
    const ListStanding list = m_window->findChild<DeliveriesPage *>()->rows().standing();
    const QString request = m_window->findChild<ReceiverPage *>()->opened();
    const std::unique_ptr<MainWindow> old = std::exchange(m_window, std::move(m_next));
    m_background->attach(m_window.get());
    if (old->isVisible())
        m_window->show();
    m_window->findChild<DeliveriesPage *>()->rows().resume(list);
    m_window->findChild<ReceiverPage *>()->open(request);
    if (!place.what.isEmpty() || place.page != m_window->place().page)
        m_window->showPage(place.page, place.what);
    if (section.isEmpty())
        return;
    showPreferences(section);
    if (!control.isEmpty())
        m_window->findChild<PreferencesDialog *>()->focusControl(control);
}

void WindowProgram::leaveFirst(const std::function<void()> &go, const std::function<void()> &stay)
{
    if (m_window && m_window->isFurnished())
        leaveAll(m_dialogs, m_window->findChildren<Page *>(), m_window->currentPage(), go, stay);
    else
        go();
}

void WindowProgram::showPreferences(const QString &section)
{
    if (!m_window || !m_window->isFurnished())
        showWindow();
    if (auto *open = m_window->findChild<PreferencesDialog *>()) {
        open->showSection(section);
        return open->raise();
    }
    const auto askFirst = [this](const std::function<void()> &go,
                                 const std::function<void()> &stay) { leaveFirst(go, stay); };
    const Fronts fronts = m_fronts->fronts();
    const auto showPolicy = [this, fronts](QWidget *above, const std::function<void()> &closed) {
        auto *policy = new PolicyDialog(fronts.policy, m_dialogs, above);
        connect(policy, &QDialog::finished, above, closed);
        policy->open();
    };
    const std::optional<Company> company = m_window->company();
    auto *dialog = new PreferencesDialog(
            {new AppearanceSection(m_theme),
             new LanguageSection(m_locale, company ? company->timeZone : QByteArray(), askFirst),
             new SendingSection(fronts.policy, showPolicy), new KeepingSection(fronts, company),
             m_desk->makeSection(), new KeySection(fronts), new PrivacySection(m_maskSwitch)},
            m_window.get());
    dialog->showSection(section);
    dialog->open();
}

/// The window begins with the delivery's company; what is not there is told on the page.
void WindowProgram::showDelivery()
{
    const Fronts fronts = m_workspace->fronts();
    const auto show = [this](const QString &company) {
        if (!company.isEmpty())
            WindowMemory(m_settings).keepCompany(company);
        showWindow();
        m_window->showPage(QStringLiteral("deliveries"), m_deliveryId);
    };
    whenAnswered(fronts.deliveries.detail(m_deliveryId), this,
                 [this, fronts, show](const Result<DeliveryDetail> &detail) {
                     if (!detail)
                         return show({});
                     whenAnswered(fronts.companies.list(), this,
                                  [show, id = detail->delivery.company](
                                          const Result<QList<Company>> &companies) {
                                      QString found;
                                      for (const Company &company :
                                           companies.ok() ? *companies : QList<Company>()) {
                                          if (company.id == id)
                                              found = company.externalId;
                                      }
                                      show(found);
                                  });
                 });
}

void WindowProgram::comeToFront(const QByteArray &token, const QString &deliveryId)
{
    if (!m_window || !m_window->isFurnished()) { // it opens at that one
        if (!deliveryId.isEmpty())
            m_deliveryId = deliveryId;
        m_isInBackground = false;
        if (m_desk && m_deliveryId.isEmpty())
            showWindow();
        else if (m_desk)
            showDelivery();
        return;
    }
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt looks for it
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    // Behind an open dialog the window would have the keyboard and take no key.
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *front = dialog ? dialog : m_window.get();
    front->raise();
    front->activateWindow();
    if (deliveryId.isEmpty())
        return;
    whenAnswered(m_workspace->fronts().deliveries.detail(deliveryId), m_window.get(),
                 [window = m_window.get(), deliveryId](const Result<DeliveryDetail> &detail) {
                     const CompanyId company =
                             detail ? detail->delivery.company : window->place().company;
                     window->showPlace({company, QStringLiteral("deliveries"), deliveryId});
                 });
}

void WindowProgram::end()
{
    if (m_window && m_window->isVisible())
        m_window->remember();
    Q_EMIT ended(EXIT_SUCCESS);
}

/// What a notice is about. A window that is made for it begins with that company.
void WindowProgram::showTarget(const NoticeTarget &target)
{
    if (m_window && m_window->isFurnished()) {
        raise();
        const CompanyId company =
                target.company.isValid() ? target.company : m_window->place().company;
        if (!target.page.isEmpty())
            m_window->showPlace({company, target.page, target.what});
        return;
    }
    whenAnswered(m_workspace->fronts().companies.list(), this,
                 [this, target](const Result<QList<Company>> &companies) {
                     for (const Company &company : companies.ok() ? *companies : QList<Company>()) {
                         if (company.id == target.company)
                             WindowMemory(m_settings).keepCompany(company.externalId);
                     }
                     raise();
                     if (!target.page.isEmpty() && m_window && m_window->isFurnished())
                         m_window->showPage(target.page, target.what);
                 });
}

void WindowProgram::refuse(const Error &error)
{
    if (m_window)
        m_window->hide(); // nothing will come into it
    showRefusal(tr("Hookkeeper cannot start"), wordsOf(error), this,
                [this] { Q_EMIT ended(EXIT_FAILURE); });
}

void WindowProgram::refuseBeside(const QString &holder)
{
    prepareLook();
    //: %1 is a program and its number: "hookkeeper (pid 4711)".
    showRefusal(
            tr("Hookkeeper does not answer"),
            {tr("This store is open in another Hookkeeper already, and that does not answer: %1.")
                     .arg(holder),
             tr("Its window comes to the front as soon as it answers. If it never does, end that "
                "program and start Hookkeeper again; nothing that was accepted is lost.")},
            this, [this] { Q_EMIT ended(EXIT_FAILURE); });
}

} // namespace hk
