#pragma once

#include "core/model/company.h"
#include "core/workspace/fronts.h"
#include "ui/common/asking.h"
#include "ui/shell/place.h"

#include <QtCore/QObject>

#include <optional>

namespace hk {

class ActionSet;
class CompanyChoice;
class CompanyStates;
class DemoCompany;
class Dialogs;
class MainWindow;

/// What the ways in lead to: the demo and its overview, a new company and its settings, a new
/// company and what a file says of it. Owned by the window; what it is given outlives it. GUI
/// thread.
class WaysIn final : public QObject
{
    Q_OBJECT

public:
    struct World
    {
        const ActionSet &actions;
        CompanyChoice &companies;
        CompanyStates &states;
        Fronts fronts;
    };

    WaysIn(MainWindow &window, const World &world, Dialogs &dialogs);

private:
    void beginDemo();
    void takeDemo(const Company &company);
    void chooseFile();
    void checkFile(const QString &file);
    void addCompany(const QString &file);
    void goTo(const Place &place);
    void arrive();

    MainWindow &m_window;
    CompanyChoice &m_companies;
    CompanyStates &m_states;
    Fronts m_fronts;
    Dialogs &m_dialogs;
    DemoCompany *m_demo;
    std::optional<Place> m_wanted; ///< once its company is listed
    LatestAnswer m_reading;
};

} // namespace hk
