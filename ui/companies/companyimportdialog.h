#pragma once

#include "core/workspace/companiesfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hk {

class MessageBar;
class TextTable;

/// Shows what becomes of each line of a table of companies, and does it. Opened with open();
/// deletes itself.
class CompanyImportDialog final : public QDialog
{
    Q_OBJECT

public:
    CompanyImportDialog(CompaniesFront &companies, const QByteArray &file, const QString &fileName,
                        QWidget *parent);

private:
    CompanyImport wish(bool dryRun) const;
    void tryOut();
    void show(const ImportedCompanies &what);
    void showDetails();
    void allowImport();
    void import();

    CompaniesFront &m_companies;
    QByteArray m_file;
    QString m_fileName;
    MessageBar *m_message;
    QLabel *m_summary;
    TextTable *m_table;
    QLabel *m_details;
    QCheckBox *m_leaveOut;
    QPushButton *m_import;
    int m_fit = 0;
    int m_refused = 0;
    LatestAnswer m_asking;
};

} // namespace hk
