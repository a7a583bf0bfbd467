#pragma once

#include "core/model/company.h"
#include "core/workspace/keepingfront.h"
#include "ui/common/asking.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace hk {

class FieldGrid;
class MessageBar;
class PrunePreview;

/// How long a company's deliveries are kept, by what they ended as; what that would remove now,
/// before anything happens; saves the rules, and removes on request. Opened with open(), deletes
/// itself; the front outlives it. GUI thread.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(KeepingFront &keeping, const Company &company, QWidget *parent);

    static constexpr int countAfterMs = 300; ///< the last change of a field

Q_SIGNALS:
    void saved();
    void removed(const hk::PruneTally &tally);

public Q_SLOTS:
    /// A removal that runs is called off, and the dialog stays to say what is gone.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void arrangeButtons();
    void addField(FieldGrid &grid, DeliveryStatus status, const QString &label, const char *name);
    void load();
    void showRules(const RetentionRules &rules);
    RetentionRules rules() const;
    void countSoon();
    void count();
    void takeCount(const Result<PruneTally> &tally);
    void save();
    void removeNow();
    void takeRemoved(const Result<PruneTally> &tally);
    void showProgress(const PruneTally &soFar);
    void showReadiness();

    KeepingFront &m_keeping;
    Company m_company;
    MessageBar *m_message;
    QMap<DeliveryStatus, QSpinBox *> m_days;
    PrunePreview *m_preview;
    QBoxLayout *m_buttons = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_reason;
    QPushButton *m_cancelButton;
    QPushButton *m_removeButton;
    QPushButton *m_saveButton;
    QTimer m_pace;
    RetentionRules m_kept;
    bool m_isLoaded = false;
    PruneWish m_wish;   ///< that was counted
    PruneTally m_shown; ///< what it came to
    bool m_isCounted = false;
    CancelToken m_counting;
    CancelToken m_removing;
    LatestAnswer m_loads;
    LatestAnswer m_counts;
    LatestAnswer m_saves;
    LatestAnswer m_removals;
};

} // namespace hk
