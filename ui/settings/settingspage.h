#pragma once

#include "core/workspace/fronts.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"
#include "ui/settings/settingsdraft.h"

#include <optional>

namespace hk {

class AdditionalCard;
class AdvancedCard;
class ChangesBar;
class Dialogs;
class EndpointActions;
class EndpointsCard;
class SettingsFiles;
class SettingsFront;
class SigningCard;

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
    bool hasUnsavedChanges() const override;
    void saveChanges() override;
    void discardChanges() override;

private:
    void build();
    void connectParts();
    void load();
    void takeLoaded(const WebhookSettings &settings);
    void takeSaved(const WebhookSettings &settings);
    void refuse(const Error &error);
    void showDraft(const SettingsDraft &draft);
    void noteEdit();
    void updateBar();
    QList<QWidget *> problemFields() const;
    void showFieldError(SettingsField field, const Error &error);
    void takeConflict(const WebhookSettings &theirs);
    void compare();
    void review();
    void undo();
    void release(Category category);
    void loadTests();
    void editTriggers(Category category);
    void rotate();
    void endRotation(const QFuture<Result<WebhookSettings>> &ending, const QString &note);

    const Fronts m_fronts;
    SettingsFront &m_settings;
    Dialogs &m_dialogs;
    EndpointsCard *m_endpoints = nullptr;
    AdditionalCard *m_additional = nullptr;
    EndpointActions *m_actions = nullptr;
    SettingsFiles *m_files = nullptr;
    SigningCard *m_signing = nullptr;
    AdvancedCard *m_advanced = nullptr;
    ChangesBar *m_bar = nullptr;
    Company m_company;
    std::optional<SettingsDraft> m_draft; ///< none until loaded
    std::optional<SettingsChange> m_undo;
    QList<FieldChange> m_conflicts; ///< with what somebody else has saved meanwhile
    LatestAnswer m_loading;
    LatestAnswer m_saving;
    LatestAnswer m_releasing;
    LatestAnswer m_testsLoading;
    LatestAnswer m_rotating;
    bool m_showing = false; ///< the page is filling its fields itself
    bool m_unsaved = false;
};

} // namespace hk
