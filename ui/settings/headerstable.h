#pragma once

#include "core/model/endpoint.h"
#include "core/model/endpointchange.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace hk {

/// The header lines of an endpoint to edit: name, value, and whether the value is a secret. A
/// secret that is stored shows as dots; it stays unless something is typed over it.
class HeadersTable final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadersTable(QWidget *parent = nullptr);

    void show(const QList<OwnHeader> &headers);
    /// What makes the stored headers those that stand here.
    QList<HeaderChange> changes() const;

Q_SIGNALS:
    void edited();

private:
    void forgetSecret(QTableWidgetItem *box);
    void addRow(const OwnHeader &header);
    void removeCurrent();

    QList<OwnHeader> m_stored;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace hk
