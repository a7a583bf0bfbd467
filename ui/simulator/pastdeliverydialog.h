#pragma once

#include "core/base/cancel.h"
#include "core/model/company.h"
#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hk {

class TextTable;

/// Which past delivery a payload is to come from: one of the company's last, or any by its id.
/// Opened with open(); deletes itself. The front outlives it.
class PastDeliveryDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostListed = 200;

    PastDeliveryDialog(DeliveriesFront &deliveries, CompanyId company, QWidget *parent);
    ~PastDeliveryDialog() override;

Q_SIGNALS:
    void chosen(const QString &publicId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void load(DeliveriesFront &deliveries, CompanyId company);
    void filter();
    QString chosenId() const;
    void judge();
    void take();

    QLineEdit *m_words;
    TextTable *m_table;
    QLabel *m_note;
    QPushButton *m_start;
    struct Row
    {
        QStringList texts; ///< trigger, time, endpoint, state, id
        Micros at = 0;
    };
    QList<Row> m_all;   ///< the newest first
    QList<Row> m_shown; ///< those that the words fit
    QString m_problem;  ///< why there are none
    LatestAnswer m_loading;
    CancelToken m_gone;
};

} // namespace hk
