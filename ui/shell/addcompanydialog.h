#pragma once

#include "core/model/company.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hk {

class CompaniesFront;
class FieldRow;
class MessageBar;

/// Asks for a new company and adds it. What is wrong stands under its field and the dialog stays.
/// Opened with open(); deletes itself.
class AddCompanyDialog final : public QDialog
{
    Q_OBJECT

public:
    AddCompanyDialog(CompaniesFront &companies, QWidget *parent);

Q_SIGNALS:
    void companyAdded(const hk::Company &company);

private:
    QWidget *buildForm();
    QComboBox *buildTimeZones();
    void add();
    void take(const Result<Company> &answer);
    void showProblem(const Error &error);
    void clearProblems();

    CompaniesFront &m_companies;
    MessageBar *m_message;
    QLineEdit *m_externalId;
    QLineEdit *m_name;
    QComboBox *m_timeZone;
    QComboBox *m_environment;
    QPushButton *m_add;
    FieldRow *m_externalIdRow = nullptr;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_timeZoneRow = nullptr;
};

} // namespace hk
