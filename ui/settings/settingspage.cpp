#include "ui/settings/settingspage.h"

#include "core/workspace/preflightfront.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/checksignaturedialog.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"
#include "ui/settings/additionalcard.h"
#include "ui/settings/advancedcard.h"
#include "ui/settings/changesbar.h"
#include "ui/settings/codedialog.h"
#include "ui/settings/conflictdialog.h"
#include "ui/settings/endpointactions.h"
#include "ui/settings/endpointscard.h"
#include "ui/settings/hashkeyfield.h"
#include "ui/settings/reviewdialog.h"
#include "ui/settings/rotationactions.h"
#include "ui/settings/settingsfiles.h"
#include "ui/settings/settingsproblems.h"
#include "ui/settings/signingcard.h"
#include "ui/settings/triggersdialog.h"
#include "ui/settings/urlfield.h"
#include "ui/settings/versionundo.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {

SettingsPage::SettingsPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("settings"), Icon::Settings, parent), m_fronts(fronts),
      m_settings(fronts.settings), m_dialogs(dialogs)
{
    build();
    connectParts();
}

SettingsPage::~SettingsPage()
{
    hide(); // now, while a field that loses the focus finds everything alive
}

void SettingsPage::build()
{
    auto *body = new QWidget(this);
    m_endpoints = new EndpointsCard(m_fronts, body);
    m_additional = new AdditionalCard(body);
    m_actions = new EndpointActions(m_fronts, m_dialogs, *m_additional, this);
    m_signing = new SigningCard(m_settings, m_dialogs, body);
    m_rotation = new RotationActions(m_settings, *m_signing, this);
    m_versions = new VersionUndo(m_settings, this);
    m_advanced = new AdvancedCard(body);
    m_problems = std::make_unique<SettingsProblems>(*m_endpoints, *m_signing, *m_advanced);
    m_bar = new ChangesBar(this);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_endpoints);
    column->addWidget(m_additional);
    column->addWidget(m_signing);
    column->addWidget(m_advanced);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    setBody(body, Scroll::Yes);
    setFooter(m_bar);
    header().setTitle(title());
    m_files = new SettingsFiles(m_settings, m_dialogs, this);
    for (QAction *action : m_files->actions())
        addMenuAction(MenuPlace::File, action, Reach::Window);
    connect(m_files, &SettingsFiles::pageWanted, this, [this] { Q_EMIT pageRequested(key(), {}); });
    header().addWidget(m_files->makeMenuButton(this));
}

void SettingsPage::connectParts()
{
    connect(m_endpoints, &EndpointsCard::edited, this, &SettingsPage::noteEdit);
    connect(m_signing, &SigningCard::edited, this, &SettingsPage::noteEdit);
    connect(m_advanced, &AdvancedCard::edited, this, &SettingsPage::noteEdit);
    connect(m_endpoints, &EndpointsCard::holdRequested, this, [this](Category category) {
        m_actions->hold(nameOf(category), labelOf(urlFieldOf(category)));
    });
    connect(m_endpoints, &EndpointsCard::releaseRequested, this,
            [this](Category category) { m_actions->release(nameOf(category)); });
    connect(m_actions, &EndpointActions::changed, this, &SettingsPage::load);
    connect(m_endpoints, &EndpointsCard::checked, this, &SettingsPage::updateBar);
    connect(m_endpoints, &EndpointsCard::triggersRequested, this, &SettingsPage::editTriggers);
    const auto showProblem_ = [this](const Error &error) { messageBar().showError(error); };
    connect(m_endpoints, &EndpointsCard::failed, this, showProblem_);
    const auto showNote_ = [this](const QString &text) { toast().showNote(text); };
    const auto report = [&](const auto *actions) {
        using Actions = std::remove_cvref_t<decltype(*actions)>;
        connect(actions, &Actions::failed, this, showProblem_);
        connect(actions, &Actions::noted, this, showNote_);
    };
    report(m_actions);
    report(m_files);
    report(m_rotation);
    report(m_versions);
    connect(m_rotation, &RotationActions::changed, this, &SettingsPage::load);
    connect(m_actions, &EndpointActions::tested, this, &SettingsPage::loadTests);
    connectVersions();
    connect(m_signing, &SigningCard::codeRequested, this,
            [this] { (new CodeDialog(m_draft->saved.company, window()))->open(); });
    connect(m_signing, &SigningCard::checkRequested, this, [this] {
        (new CheckSignatureDialog(m_settings, m_dialogs, m_company, window()))->open();
    });
    connect(&messageBar(), &MessageBar::buttonClicked, this, &SettingsPage::compare);
    connect(m_advanced, &AdvancedCard::checked, this, &SettingsPage::updateBar);
    HashKeyField &key = m_signing->hashKey();
    connect(&key, &HashKeyField::checked, this, &SettingsPage::updateBar);
    connect(&key, &HashKeyField::failed, this, showProblem_);
    connect(&key, &HashKeyField::copied, this,
            [this] { toast().showNote(tr("The hash key is on the clipboard for 60 seconds.")); });
    connect(m_bar, &ChangesBar::saveRequested, this, &SettingsPage::saveChanges);
    connect(m_bar, &ChangesBar::discardRequested, this, &SettingsPage::discardChanges);
    connect(m_bar, &ChangesBar::reviewRequested, this, &SettingsPage::review);
    connect(&toast(), &Toast::buttonClicked, this, &SettingsPage::undo);
    connect(&m_settings, &SettingsFront::settingsChanged, this, &SettingsPage::load);
}

/// What is done beside the fields can be taken back too.
void SettingsPage::connectVersions()
{
    const auto prepare = [this] { m_versions->prepare(m_company.id); };
    const auto offer = [this](const QString &note) {
        m_versions->offer(note);
        load();
    };
    connect(m_actions, &EndpointActions::aboutToChange, this, prepare);
    connect(m_actions, &EndpointActions::done, this, offer);
    connect(m_files, &SettingsFiles::aboutToChange, this, prepare);
    connect(m_files, &SettingsFiles::done, this, offer);
    connect(m_files, &SettingsFiles::imported, this, &SettingsPage::load);
    connect(m_versions, &VersionUndo::offered, this, [this](const QString &note, bool isUndoable) {
        m_undo.reset();
        toast().showNote(note, isUndoable ? tr("&Undo") : QString());
    });
    connect(m_versions, &VersionUndo::undone, this, &SettingsPage::load);
}

QString SettingsPage::title() const { return tr("Webhook settings"); }

void SettingsPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    m_company = company;
    m_files->setCompany(company);
    m_rotation->setCompany(company);
    header().setSubtitle(tr("Company › %1").arg(company.name));
    if (another) {
        m_draft.reset();
        m_saving.forget();
        m_undo.reset(); // it is the other company's
        m_versions->forget();
        toast().hide();
        blank();
    }
    updateBar();
    load();
}

void SettingsPage::refresh() { load(); }

void SettingsPage::open(const QString &what)
{
    constexpr QLatin1String endpoint("endpoint:");
    constexpr QLatin1String bring("import:");
    if (what.startsWith(bring))
        return m_files->open(what.sliced(bring.size()));
    if (!what.startsWith(endpoint))
        return;
    if (!m_draft) {
        m_opening = what; // once it is loaded
        return;
    }
    const QString name = what.sliced(endpoint.size());
    for (const Category category : allCategories) {
        if (nameOf(category) == name)
            return m_endpoints->field(category).edit()->setFocus(Qt::OtherFocusReason);
    }
    m_additional->selectNamed(name);
}

void SettingsPage::load()
{
    if (!m_company.id.isValid())
        return;
    showLoading();
    m_actions->load(m_company);
    m_loading.ask(m_settings.load(m_company.id), this,
                  [this](const Result<WebhookSettings> &answer) {
                      if (answer)
                          takeLoaded(*answer);
                      else if (m_draft)
                          messageBar().showError(answer.error());
                      else
                          showError(answer.error());
                  });
}

void SettingsPage::takeLoaded(const WebhookSettings &settings)
{
    if (m_saving.isWaiting())
        return; // its own answer follows
    if (m_draft && m_draft->isChanged()) {
        if (settings.company.revision != m_draft->saved.company.revision)
            takeConflict(settings);
        return;
    }
    showDraft(SettingsDraft::of(settings));
}

void SettingsPage::showDraft(const SettingsDraft &draft)
{
    m_showing = true;
    m_draft = draft;
    m_endpoints->show(draft);
    m_signing->show(draft);
    m_advanced->show(draft);
    m_showing = false;
    showBody();
    updateBar();
    loadTests();
    if (!m_opening.isEmpty())
        open(std::exchange(m_opening, {}));
}

void SettingsPage::loadTests()
{
    m_testsLoading.ask(m_fronts.preflight.lastTests(m_company.id), this,
                       [this](const Result<QList<EndpointTest>> &tests) {
                           if (!tests)
                               return;
                           m_endpoints->showTests(*tests);
                           m_additional->showTests(*tests);
                       });
}

bool SettingsPage::hasUnsavedChanges() const { return m_draft && m_draft->isChanged(); }

void SettingsPage::noteEdit()
{
    if (m_showing || !m_draft)
        return;
    m_endpoints->read(*m_draft);
    m_signing->read(*m_draft);
    m_advanced->read(*m_draft);
    messageBar().clear();
    toast().hide(); // its Undo would undo this edit too
    updateBar();
}

void SettingsPage::updateBar()
{
    if (m_showing)
        return;
    const int changes = m_draft ? static_cast<int>(m_draft->changes().size()) : 0;
    m_bar->setState(changes, static_cast<int>(m_problems->fields().size()), m_saving.isWaiting());
    m_bar->setHidden(!m_draft);
    const bool unsaved = changes > 0;
    if (unsaved == m_unsaved)
        return;
    m_unsaved = unsaved;
    Q_EMIT unsavedChangesChanged(unsaved);
}

void SettingsPage::saveChanges()
{
    if (!hasUnsavedChanges() || m_saving.isWaiting())
        return;
    m_problems->check();
    if (!m_problems->fields().isEmpty()) {
        m_problems->focusFirst();
        Q_EMIT saveRefused();
        return;
    }
    messageBar().clear();
    m_saving.ask(m_settings.save(m_company.id, m_draft->change()), this,
                 [this](const Result<WebhookSettings> &answer) {
                     if (answer)
                         takeSaved(*answer);
                     else
                         refuse(answer.error());
                 });
    updateBar();
}

void SettingsPage::takeSaved(const WebhookSettings &settings)
{
    m_versions->forget();
    m_undo = undoing(m_draft->saved, settings, m_draft->isChanged(SettingsField::HashKey));
    showDraft(SettingsDraft::of(settings));
    toast().showNote(tr("Saved. The next attempt uses it."), m_undo ? tr("&Undo") : QString());
    Q_EMIT changesSaved();
}

void SettingsPage::refuse(const Error &error)
{
    const std::optional<SettingsField> field = fieldOf(error);
    if (error.code == ErrorCode::SettingsChangedMeanwhile)
        load(); // what is there now is shown beside what was typed
    else if (field && m_problems->show(*field, error))
        m_problems->focusFirst();
    else
        messageBar().showError(error);
    updateBar();
    Q_EMIT saveRefused();
}

void SettingsPage::takeConflict(const WebhookSettings &theirs)
{
    m_conflicts = m_draft->conflictsWith(theirs);
    showDraft(m_draft->rebasedOn(theirs));
    for (const FieldChange &one : std::as_const(m_conflicts)) {
        if (const auto category = categoryOf(one.field))
            m_endpoints->field(*category).offerOther(shownUrl(theirs, *category));
    }
    messageBar().showMessage(Tone::Warning,
                             tr("The settings were changed in the meantime. Your "
                                "changes are still here, beside the new values: look at them, then "
                                "save again."),
                             m_conflicts.isEmpty() ? QString() : tr("Compare…"));
}

void SettingsPage::compare()
{
    auto *dialog = new ConflictDialog(m_conflicts, window());
    connect(dialog, &ConflictDialog::chosen, this, [this](const QList<SettingsField> &theirs) {
        messageBar().clear();
        showDraft(m_draft->without(theirs));
    });
    dialog->open();
}

void SettingsPage::discardChanges()
{
    if (!m_draft)
        return;
    messageBar().clear();
    SettingsDraft saved = SettingsDraft::of(m_draft->saved);
    showDraft(saved);
}

void SettingsPage::review()
{
    auto *dialog = new ReviewDialog(m_draft->changes(), m_problems->labels(), window());
    connect(dialog, &ReviewDialog::saveRequested, this, &SettingsPage::saveChanges);
    dialog->open();
}

void SettingsPage::undo()
{
    if (!m_undo)
        return m_versions->undo();
    if (hasUnsavedChanges())
        return;
    m_saving.ask(m_settings.save(m_company.id, *m_undo), this,
                 [this](const Result<WebhookSettings> &answer) {
                     if (!answer) {
                         messageBar().showError(answer.error());
                         return;
                     }
                     showDraft(SettingsDraft::of(*answer));
                     toast().showNote(tr("The old settings are back."));
                 });
    m_undo.reset();
}

void SettingsPage::editTriggers(Category category)
{
    const auto i = static_cast<size_t>(category);
    auto *dialog = new TriggersDialog(category, m_draft->triggers[i], m_draft->wireNames, window());
    connect(dialog, &TriggersDialog::chosen, this,
            [this, i, company = m_company.id](TriggerSet triggers, const WireNames &names) {
                if (!m_draft || m_company.id != company)
                    return;
                SettingsDraft draft = *m_draft;
                draft.triggers[i] = triggers;
                draft.wireNames = names;
                showDraft(draft);
            });
    dialog->open();
}

} // namespace hk
