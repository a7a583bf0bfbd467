#pragma once

#include "core/workspace/fronts.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"
#include "ui/settings/settingsdraft.h"

#include <memory>
#include <optional>

namespace hk {

class AdditionalCard;
class AdvancedCard;
class ChangesBar;
class Dialogs;
class EndpointActions;
class EndpointsCard;
class RotationActions;
class SettingsFiles;
class SettingsFront;
class SettingsProblems;
class SigningCard;
class VersionUndo;

/// The Webhook settings of a company: what is typed becomes a draft; Save hands all of it to the
/// front, which takes all or nothing, and each refusal stands at its field.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent = nullptr);
    ~SettingsPage() override;

    QString title() const override;
    void setCompany(const Company &company) override;
    void refresh() override;
    /// "endpoint:" and its category or name: goes there.
    void open(const QString &what) override;
    bool hasUnsavedChanges() const override;
    void saveChanges() override;
    void discardChanges() override;

private:
    void build();
    void connectParts();
    void connectVersions();
    void load();
    void takeLoaded(const WebhookSettings &settings);
    void takeSaved(const WebhookSettings &settings);
    void refuse(const Error &error);
    void showDraft(const SettingsDraft &draft);
    void noteEdit();
    void updateBar();
    void takeConflict(const WebhookSettings &theirs);
    void compare();
    void review();
    void undo();
    void loadTests();
    void editTriggers(Category category);

    const Fronts m_fronts;
    SettingsFront &m_settings;
    Dialogs &m_dialogs;
    EndpointsCard *m_endpoints = nullptr;
    AdditionalCard *m_additional = nullptr;
    EndpointActions *m_actions = nullptr;
    SettingsFiles *m_files = nullptr;
    SigningCard *m_signing = nullptr;
    RotationActions *m_rotation = nullptr;
    VersionUndo *m_versions = nullptr;
    AdvancedCard *m_advanced = nullptr;
    std::unique_ptr<SettingsProblems> m_problems;
    ChangesBar *m_bar = nullptr;
    Company m_company;
    std::optional<SettingsDraft> m_draft; ///< none until loaded
    QString m_opening;                    ///< asked for before it was loaded
    std::optional<SettingsChange> m_undo;
    QList<FieldChange> m_conflicts; ///< with what somebody else has saved meanwhile
    LatestAnswer m_loading;
    LatestAnswer m_saving;
    LatestAnswer m_testsLoading;
    bool m_showing = false; ///< the page is filling its fields itself
    bool m_unsaved = false;
};

} // namespace hk
