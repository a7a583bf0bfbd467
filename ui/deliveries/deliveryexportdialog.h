#pragma once

#include "core/model/company.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/fronts.h"
#include "core/workspace/recordsfront.h"

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace hk {

class Dialogs;
class MessageBar;

/// What there is to export.
struct ExportScope
{
    DeliveryFilter filter;
    std::optional<Micros> createdSince;
    QString words;        ///< the same for people: "All that match status:failed"
    QStringList selected; ///< public ids; empty: none is
};

/// Writes deliveries to a file: which, in which format, without what; then shows how far it is, and
/// can be cancelled, which leaves no file. Opened with open(), deletes itself; the fronts outlive
/// it. GUI thread.
class DeliveryExportDialog final : public QDialog
{
    Q_OBJECT

public:
    DeliveryExportDialog(const Fronts &fronts, Dialogs &dialogs, const Company &company,
                         const ExportScope &scope, QWidget *parent);
    ~DeliveryExportDialog() override;

    /// Cancels what is being written; closes once that is gone.
    void reject() override;

Q_SIGNALS:
    void exported(const QString &file, qint64 deliveries);

private:
    QWidget *buildScope();
    QWidget *buildForm();
    QWidget *buildProgress();
    QWidget *buildButtons();
    void count();
    void showCount();
    void showFormat();
    void chooseFile();
    void write(const QString &file);
    void showProgress(int written);
    void showRunning(bool isRunning);
    void end(const QString &file, const Result<qint64> &answer);
    bool wantsSelected() const;
    RecordFormat format() const;

    RecordsFront &m_records;
    DeliveriesFront &m_deliveries;
    Dialogs &m_dialogs;
    Company m_company;
    ExportScope m_scope;
    MessageBar *m_message;
    QWidget *m_choices = nullptr; ///< all that can be chosen
    QRadioButton *m_selected;
    QRadioButton *m_all;
    QLabel *m_count;
    QComboBox *m_format;
    QLabel *m_explanation;
    QCheckBox *m_personal;
    QCheckBox *m_signatures;
    QWidget *m_progressBox = nullptr;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_start;
    std::optional<qint64> m_matching; ///< none: not known yet
    bool m_isCounted = true;          ///< by something that takes no time
    CancelToken m_counting;
    CancelToken m_writing;
    bool m_isRunning = false;
    bool m_isClosing = false;
};

} // namespace hk
