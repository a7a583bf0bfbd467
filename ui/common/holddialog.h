#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;

namespace hk {

/// Asks why nothing is to be sent to an endpoint for a time. Opened with open(), deletes itself.
class HoldDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `endpoint` is its name for people.
    HoldDialog(const QString &endpoint, QWidget *parent);

Q_SIGNALS:
    void holdRequested(const QString &reason); ///< trimmed; may be empty

private:
    QLineEdit *m_reason;
};

} // namespace hk
