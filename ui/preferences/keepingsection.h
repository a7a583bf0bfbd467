#pragma once

#include "core/model/company.h"
#include "core/model/retention.h"
#include "ui/common/asking.h"
#include "ui/common/preferencesection.h"

#include <optional>

class QLabel;
class QPushButton;

namespace hk {

class KeepingFront;
struct Fronts;

/// How long the deliveries of the company on screen are kept, where the store is, and how large.
/// GUI thread; the fronts outlive it.
class KeepingSection final : public PreferenceSection
{
    Q_OBJECT

public:
    KeepingSection(const Fronts &fronts, const std::optional<Company> &company,
                   QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Store; }
    void resetToDefaults() override { }
    bool hasDefaults() const override { return false; }

private:
    void addRetention(QWidget *into);
    void addStore(const Fronts &fronts, QWidget *into);
    void openRetention();
    void load();
    void showRules(const RetentionRules &rules);

    KeepingFront &m_keeping;
    std::optional<Company> m_company;
    QLabel *m_rules;
    LatestAnswer m_asking;
};

} // namespace hk
