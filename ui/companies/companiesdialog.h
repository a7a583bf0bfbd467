#pragma once

#include "core/model/company.h"
#include "ui/common/asking.h"
#include "ui/companies/companydialog.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace hk {

class CompaniesFront;
class Dialogs;
class MessageBar;
class TextTable;

/// All companies of the store, also those in the archive, and what can be done with them. Opened
/// with open(); deletes itself.
class CompaniesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `current` is selected at first, if it is there.
    CompaniesDialog(CompaniesFront &companies, Dialogs &dialogs, CompanyId current,
                    QWidget *parent);

private:
    QBoxLayout *buildButtons();
    QPushButton *addButton(const char *name, const QString &text, QBoxLayout &column,
                           void (CompaniesDialog::*slot)());
    void load();
    void show(const QList<Company> &companies);
    void filter();
    void showSelected();
    const Company *selected() const;

    void add();
    void edit();
    void duplicate();
    void openCompany(CompanyDialog::Task task, const Company &company);
    void archive();
    void remove();
    void import();

    CompaniesFront &m_front;
    Dialogs &m_dialogs;
    CompanyId m_wanted; ///< to be selected with the next list
    MessageBar *m_message;
    QLineEdit *m_search;
    TextTable *m_table;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_archive = nullptr;
    QPushButton *m_remove = nullptr;
    QList<Company> m_companies;
    LatestAnswer m_asking;
};

} // namespace hk
