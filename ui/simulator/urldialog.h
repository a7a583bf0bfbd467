#pragma once

#include "core/model/webhookurl.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace hk {

class FieldRow;

/// Asks for the one URL that a simulation is sent to, judged as one of the company's own: with a
/// repair where there is one. Opened with open(); deletes itself.
class UrlDialog final : public QDialog
{
    Q_OBJECT

public:
    UrlDialog(Environment environment, QWidget *parent);
    ~UrlDialog() override;

Q_SIGNALS:
    void chosen(const QString &url);

private:
    void judge();
    void take();

    Environment m_environment;
    QLineEdit *m_url;
    QPushButton *m_use;
    FieldRow *m_row = nullptr;
};

} // namespace hk
