#pragma once

#include "core/model/company.h"
#include "core/model/endpoint.h"
#include "core/workspace/fronts.h"
#include "core/workspace/plansfront.h"
#include "ui/common/asking.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace hk {

class Dialogs;
class MessageBar;
class ResendOptions;
class ResendPreview;

/// Sends many deliveries again: shows first what would be sent and what is left out, asks before it
/// sends a hundred or anything of a production company. Opened with open(), deletes itself; the
/// fronts outlive it. GUI thread.
class ResendDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `wish` says which deliveries are meant, `words` the same for people.
    ResendDialog(const Fronts &fronts, Dialogs &dialogs, const Company &company,
                 const ResendWish &wish, const QString &words, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// A plan was made, of so many deliveries; it begins at that time, or now.
    void started(hk::PlanId plan, int deliveries, std::optional<hk::Micros> startAt);

private:
    void build(const QString &words);
    QWidget *buildButtons();
    void askHosts();
    void askPreview();
    void takePreview(const Result<PlanPreview> &answer);
    void showReadiness();
    QString reasonAgainst() const;
    void start();
    void ask();
    void startNow();
    void takePlan(const Result<PlanPreview> &answer);
    QString receivers() const;

    PlansFront &m_plans;
    EndpointsFront &m_endpoints;
    Dialogs &m_dialogs;
    Company m_company;
    ResendWish m_wish;
    PlanPreview m_shown;
    bool m_isCounted = false;
    QHash<QString, QString> m_hosts; ///< by the endpoints' names
    MessageBar *m_message;
    QScrollArea *m_scroll = nullptr;
    ResendPreview *m_preview;
    ResendOptions *m_options;
    QLabel *m_reason;
    QPushButton *m_start;
    LatestAnswer m_asking;
    LatestAnswer m_starting;
};

} // namespace hk
