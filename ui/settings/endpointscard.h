#pragma once

#include "core/model/endpointtest.h"
#include "core/workspace/fronts.h"
#include "ui/common/asking.h"
#include "ui/settings/settingsdraft.h"

#include <QtWidgets/QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace hk {

class FieldGrid;
class UrlField;

/// The card with the four webhook URLs, each with its test.
class EndpointsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointsCard(const Fronts &fronts, QWidget *parent = nullptr);

    void show(const SettingsDraft &draft);
    /// The last test of each endpoint that was tested.
    void showTests(const QList<EndpointTest> &tests);
    void read(SettingsDraft &draft) const;
    UrlField &field(Category category) const { return *m_fields[static_cast<size_t>(category)]; }
    void check();

Q_SIGNALS:
    void edited();
    void checked();
    void holdRequested(hk::Category category);
    void releaseRequested(hk::Category category);
    void triggersRequested(hk::Category category);
    void failed(const hk::Error &error);

private:
    UrlField *addField(Category category, const Fronts &fronts, FieldGrid &grid);
    QWidget *buildHint();
    void startReceiver();
    void useReceiver(const QString &url);
    void updateHint();
    void testAll();
    void useEverywhere(const UrlField &source);
    void useAlone(const UrlField &source);
    void showDetails(Category category);

    ReceiverFront &m_receiver;
    LatestAnswer m_starting;
    QWidget *m_hint = nullptr; ///< while no URL is entered
    QLabel *m_hintText = nullptr;
    QPushButton *m_useReceiver = nullptr;
    std::array<UrlField *, allCategories.size()> m_fields{};
    std::array<EndpointId, allCategories.size()> m_endpoints{};
};

} // namespace hk
