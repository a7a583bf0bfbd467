#pragma once

#include "ui/common/preferencesection.h"

namespace hk {

struct Fronts;

/// Where the key lives that seals the store's secrets, and what to do when it cannot be reached:
/// what is so, nothing to choose. GUI thread.
class KeySection final : public PreferenceSection
{
    Q_OBJECT

public:
    explicit KeySection(const Fronts &fronts, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Key; }
    void resetToDefaults() override { }
    bool hasDefaults() const override { return false; }

private:
    void tellOfKeyring();
    void tellOfFile(const QString &file);
    void tell(const QString &text, const QString &name = {});
};

} // namespace hk
