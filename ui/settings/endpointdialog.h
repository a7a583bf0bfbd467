#pragma once

#include "core/model/company.h"
#include "core/model/endpoint.h"
#include "core/model/endpointchange.h"

#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace hk {

class Dialogs;
class EndpointsFront;
class FieldGrid;
class FieldRow;
class HeadersTable;
class MessageBar;
class TriggerList;

/// An additional endpoint to make or to change: where it is, what it gets, with which header lines
/// and how fast. Saves at once, all or nothing; opened with open(), deletes itself.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `endpoint`: the one to change; none: a new one.
    EndpointDialog(EndpointsFront &endpoints, Dialogs &dialogs, const Company &company,
                   const std::optional<Endpoint> &endpoint, QWidget *parent);
    ~EndpointDialog() override;

Q_SIGNALS:
    void saved(const hk::Endpoint &endpoint);

private:
    QWidget *buildForm();
    void buildAuthority(FieldGrid &form);
    bool hasAuthority() const;
    void showAuthority();
    void followAuthority();
    void checkUrl();
    QLineEdit *addText(FieldGrid &form, const char *name, const QString &label, FieldRow *&row,
                       const QString &note);
    void show(const Endpoint &endpoint);
    EndpointChange change() const;
    void save();
    void refuse(const Error &error);
    FieldRow *rowOf(const Error &error) const;

    EndpointsFront &m_endpoints;
    Dialogs &m_dialogs;
    Company m_company;
    std::optional<Endpoint> m_endpoint;
    MessageBar *m_message;
    QPushButton *m_save;
    QScrollArea *m_scroll = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_filter = nullptr;
    QLineEdit *m_concurrency = nullptr;
    QLineEdit *m_rate = nullptr;
    QLineEdit *m_timeout = nullptr;
    QLineEdit *m_schedule = nullptr;
    QLineEdit *m_caFile = nullptr;
    QCheckBox *m_inOrder = nullptr;
    TriggerList *m_triggers = nullptr;
    HeadersTable *m_headers = nullptr;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_urlRow = nullptr;
    FieldRow *m_triggersRow = nullptr;
    FieldRow *m_filterRow = nullptr;
    FieldRow *m_headersRow = nullptr;
    FieldRow *m_concurrencyRow = nullptr;
    FieldRow *m_rateRow = nullptr;
    FieldRow *m_timeoutRow = nullptr;
    FieldRow *m_scheduleRow = nullptr;
    FieldRow *m_caRow = nullptr;
    bool m_forgetsCa = false;
};

} // namespace hk
