#pragma once

#include "core/workspace/fronts.h"
#include "core/workspace/reportsfront.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"

#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace hk {

class Dialogs;
class EmptyState;
class PeriodChoice;
class ReportPaper;

/// A report of the company or one of its endpoints: shown first as it is printed, then printed or
/// written as PDF, HTML or CSV. GUI thread; the fronts outlive it.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    void setCompany(const Company &company) override;
    void refresh() override;
    QList<QWidget *> panes() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildEmpty();
    void addExports();
    void listEndpoints();
    void load();
    void take(const Result<Report> &report);
    void chooseFile(const QString &suffix, const QString &title);
    void write(const QString &file, const QString &suffix);
    void print();

    const Fronts m_fronts;
    Dialogs &m_dialogs;
    PeriodChoice *m_period;
    QComboBox *m_endpoint;
    QPushButton *m_export;
    QPushButton *m_print;
    QStackedWidget *m_stack; ///< the report, or that it would say nothing
    ReportPaper *m_paper;
    EmptyState *m_empty;
    Company m_company;
    std::optional<Report> m_shown;
    LatestAnswer m_asking;
    LatestAnswer m_listing;
    CancelToken m_cancel;
    bool m_isListing = false;
};

} // namespace hk
