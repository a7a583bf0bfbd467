#pragma once

#include "ui/settings/settingsdraft.h"

#include <QtWidgets/QWidget>

#include <array>

namespace hk {

class UrlField;

/// The card with the four webhook URLs.
class EndpointsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointsCard(QWidget *parent = nullptr);

    void show(const SettingsDraft &draft);
    void read(SettingsDraft &draft) const;
    UrlField &field(Category category) const { return *m_fields[static_cast<size_t>(category)]; }
    void check();

Q_SIGNALS:
    void edited();
    void checked();
    void releaseRequested(hk::Category category);

private:
    std::array<UrlField *, allCategories.size()> m_fields{};
};

} // namespace hk
