#pragma once

#include "core/model/company.h"
#include "core/workspace/fronts.h"
#include "ui/common/asking.h"
#include "ui/deliveries/deliveryexportdialog.h"

#include <QtCore/QObject>

class QMimeData;
class QWidget;

namespace hk {

class Dialogs;

/// Deliveries to files, and files to look at: opens what does it, above its page. A file that is
/// dropped on the page is looked at. GUI thread; fronts and dialogs outlive it.
class DeliveryFiles final : public QObject
{
    Q_OBJECT

public:
    /// `page` owns this.
    DeliveryFiles(const Fronts &fronts, Dialogs &dialogs, QWidget *page);

    void setCompany(const Company &company) { m_company = company; }
    void exportDeliveries(const ExportScope &scope);
    /// Asks for the file.
    void look();
    void lookAt(const QString &file);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void exported(const QString &note);
    void failed(const hk::Error &error);

private:
    Fronts m_fronts;
    Dialogs &m_dialogs;
    QWidget *m_page;
    Company m_company;
    CancelToken m_reading;
    LatestAnswer m_asking;
};

} // namespace hk
