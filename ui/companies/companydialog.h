#pragma once

#include "core/model/company.h"

#include <QtCore/QFuture>
#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hk {

class CompaniesFront;
class FieldRow;
class MessageBar;

/// Asks for what a company is, and adds, changes or duplicates it. What is wrong stands under its
/// field and the dialog stays. Opened with open(); deletes itself.
class CompanyDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Task { Add, Edit, Duplicate };
    /// `company`: the one to edit or duplicate.
    CompanyDialog(CompaniesFront &companies, Task task, const Company &company, QWidget *parent);

Q_SIGNALS:
    /// The company as it is now.
    void saved(const hk::Company &company);

private:
    QWidget *buildForm();
    QComboBox *buildTimeZones();
    void fill();
    QString nameOfCopy() const;
    void explainExternalId();
    QFuture<Result<Company>> asked();
    void run();
    void take(const Result<Company> &answer);
    void showProblem(const Error &error);
    void clearProblems();

    CompaniesFront &m_companies;
    Task m_task;
    Company m_company;
    MessageBar *m_message;
    QLineEdit *m_externalId;
    QLineEdit *m_name;
    QComboBox *m_timeZone;
    QComboBox *m_environment;
    QPushButton *m_do;
    FieldRow *m_externalIdRow = nullptr;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_timeZoneRow = nullptr;
    FieldRow *m_environmentRow = nullptr;
};

} // namespace hk
