#pragma once

#include "core/base/error.h"
#include "core/model/company.h"
#include "core/workspace/fronts.h"
#include "core/workspace/preflightfront.h"
#include "ui/common/asking.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <optional>

class QWidget;

namespace hk {

class AdditionalCard;
class Dialogs;

/// What the buttons of the card with more endpoints do. Owned by the page.
class EndpointActions final : public QObject
{
    Q_OBJECT

public:
    EndpointActions(const Fronts &fronts, Dialogs &dialogs, AdditionalCard &card, QWidget *page);
    ~EndpointActions() override;

    /// Loads the endpoints of the company, again or of another one.
    void load(const Company &company);
    /// Asks why, then holds it. `title` is its name for people.
    void hold(const QString &endpoint, const QString &title);
    void release(const QString &endpoint);

Q_SIGNALS:
    void failed(const hk::Error &error);
    void noted(const QString &text); ///< something was done that needs no Undo
    void aboutToChange();            ///< a person may be about to change the settings
    void done(const QString &note);  ///< and has
    void tested();
    void changed(); ///< an endpoint was held or goes on

private:
    void edit(bool isNew);
    void test();
    void stopTest();
    void remove();

    const Fronts m_fronts;
    Dialogs &m_dialogs;
    AdditionalCard &m_card;
    QWidget *m_page;
    Company m_company;
    std::optional<EndpointId> m_saved; ///< to be chosen when it is shown
    LatestAnswer m_loading;
    LatestAnswer m_changing;
    LatestAnswer m_testing;
    QFuture<Result<PreflightReport>> m_running; ///< what m_testing waits for
};

} // namespace hk
