#pragma once

#include "core/workspace/companiesfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace hk {

class MessageBar;

/// Removes a company for good, once its name was typed; says what goes with it. Opened with open();
/// deletes itself.
class RemoveCompanyDialog final : public QDialog
{
    Q_OBJECT

public:
    RemoveCompanyDialog(CompaniesFront &companies, const Company &company,
                        const CompanyContents &contents, QWidget *parent);

private:
    void remove();

    CompaniesFront &m_companies;
    Company m_company;
    MessageBar *m_message;
    QLineEdit *m_name;
    QPushButton *m_remove;
    LatestAnswer m_asking;
};

} // namespace hk
