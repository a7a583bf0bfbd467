#include "ui/help/manualtopics.h"

#include "ui/help/manual.h"

#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace hk {
namespace {

/// Dialogs that are told of on another page than the one below them, by object name.
constexpr std::array<std::pair<const char *, const char *>, 23> dialogTopics{{
        {"preferencesDialog", "preferences"},
        {"policyDialog", "preferences"},
        {"noticesDialog", "notifications"},
        {"closeDialog", "preferences"},
        {"plansDialog", "resend"},
        {"resendDialog", "resend"},
        {"companyDialog", "settings"},
        {"companiesDialog", "settings"},
        {"companyImportDialog", "settings"},
        {"removeCompanyDialog", "settings"},
        {"importDialog", "settings-file"},
        {"exportDialog", "settings-file"},
        {"checkSignatureDialog", "check-a-signature"},
        {"rotateDialog", "settings"},
        {"runDialog", "scenario-reference"},
        {"sampleDialog", "samples"},
        {"deliveryExportDialog", "evidence-and-exports"},
        {"recordsDialog", "evidence-and-exports"},
        {"savedFiltersDialog", "filter-language"},
        {"filterHelpDialog", "filter-language"},
        {"momentDialog", "filter-language"},
        {"retentionDialog", "personal-data"},
        {"eraseDialog", "personal-data"},
}};

QString topicOfDialog(const QString &name)
{
    const auto found = std::ranges::find_if(
            dialogTopics, [&name](const auto &each) { return name == QLatin1String(each.first); });
    return found == dialogTopics.end() ? QString() : QLatin1String(found->second);
}

QString fileOf(const QString &topic) { return topic + QStringLiteral(".md"); }

} // namespace

QString topicOf(const Manual &manual, const QString &pageKey, const QWidget *window)
{
    for (const QWidget *dialog = window; dialog;
         dialog = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr) {
        const QString topic = topicOfDialog(dialog->objectName());
        if (!topic.isEmpty() && manual.page(fileOf(topic)))
            return fileOf(topic);
    }
    return manual.page(fileOf(pageKey)) ? fileOf(pageKey) : Manual::firstPage();
}

} // namespace hk
