#pragma once

#include "core/model/company.h"
#include "core/workspace/keepingfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hk {

class MessageBar;
class PersonDataBox;

/// Erases what the store holds of one customer: found first, with all that goes and where it stays,
/// then erased for good. Opened with open(), deletes itself; the front outlives it. GUI thread.
class EraseDialog final : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(KeepingFront &keeping, const Company &company, QWidget *parent);

Q_SIGNALS:
    void erased(const hk::PersonData &held);

public Q_SLOTS:
    /// What is being erased is erased to its end first.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    Person person() const;
    void forget();
    void find();
    void takeFound(const Result<PersonData> &held);
    void erase();
    void takeErased(const Result<PersonData> &held);
    void showReadiness();
    QString reasonAgainst() const;

    KeepingFront &m_keeping;
    Company m_company;
    MessageBar *m_message;
    QComboBox *m_key;
    QLineEdit *m_value;
    QPushButton *m_findButton;
    PersonDataBox *m_box;
    QCheckBox *m_cancels;
    QLabel *m_reason;
    QPushButton *m_eraseButton;
    std::optional<Person> m_found; ///< of whom the shown data are
    PersonData m_data;
    CancelToken m_search;
    LatestAnswer m_finding;
    LatestAnswer m_erasing;
};

} // namespace hk
