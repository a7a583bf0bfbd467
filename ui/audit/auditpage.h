#pragma once

#include "core/workspace/auditfront.h"
#include "core/workspace/fronts.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"

#include <QtCore/QTimer>

class QPushButton;
class QSettings;

namespace hk {

class AuditView;
class Dialogs;

/// Who changed or looked at what, to be read, filtered, checked and exported; never changed. GUI
/// thread; the fronts outlive it.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    AuditPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent = nullptr);
    ~AuditPage() override;

    /// Keeps each company's filter there, and has that of before.
    void remember(QSettings &settings);

    QString title() const override;
    void setCompany(const Company &company) override;
    void refresh() override;
    bool canFind() const override { return true; }
    void find() override;
    QList<QWidget *> panes() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QString filterKey(const char *name) const;
    void keepFilter();
    void restoreFilter();
    QPushButton *addButton(const char *name, const QString &text, Icon icon);
    std::optional<AuditWish> wish();
    void load();
    void loadOlder(qint64 thanEntry);
    void lookForNewer();
    void count(const AuditWish &wish);
    void verify();
    void take(const AuditVerdict &verdict);
    void chooseFile();
    void write(const QString &file);

    AuditFront &m_audit;
    Dialogs &m_dialogs;
    AuditView *m_view;
    QSettings *m_settings = nullptr; ///< none: nothing is kept
    QPushButton *m_verify = nullptr;
    QPushButton *m_export = nullptr;
    Company m_company;
    LatestAnswer m_listing;
    LatestAnswer m_older;
    LatestAnswer m_newer;
    LatestAnswer m_counting;
    LatestAnswer m_verifying;
    LatestAnswer m_writing;
    CancelToken m_cancel; ///< of what is listed and counted
    CancelToken m_long;   ///< of what is checked and written
    AuditWish m_shown;
    QTimer m_pause; ///< between two looks for newer entries
    bool m_isStale = true;
};

} // namespace hk
