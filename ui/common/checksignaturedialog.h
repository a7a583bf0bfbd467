#pragma once

#include "core/model/company.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/simulatorfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace hk {

class CheckSignatureForm;
class Dialogs;
class MessageBar;

/// The signature doctor: tells which key made a signature that a receiver has, or why none did,
/// and shows the computation step by step with all that was tried. Opened with open(); deletes
/// itself.
class CheckSignatureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `company` without an id: a key has to be pasted.
    CheckSignatureDialog(SettingsFront &settings, Dialogs &dialogs, const Company &company,
                         QWidget *parent);

    /// Begins with what this request has.
    void fillIn(const SignedRequest &request);

private:
    void buildWork();
    QLayout *buildButtons();
    void check();
    void show(const SignatureOrigin &origin);
    void forget();
    void copyWork();

    SettingsFront &m_settings;
    std::optional<CompanyId> m_company;
    CheckSignatureForm *m_form;
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_message;
    QPlainTextEdit *m_work;
    QPushButton *m_copy;
    QPushButton *m_check;
    LatestAnswer m_asking;
};

} // namespace hk
