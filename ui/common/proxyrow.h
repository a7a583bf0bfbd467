#pragma once

#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QString>

class QLineEdit;
class QPushButton;

namespace hk {

class FieldGrid;
class FieldRow;
class PolicyFront;

/// The row of a form with the store's proxy: what is saved is used by the next attempt. GUI thread;
/// `parent` goes with the form, the front outlives it.
class ProxyRow final : public QObject
{
    Q_OBJECT

public:
    ProxyRow(PolicyFront &policy, FieldGrid &form, QObject *parent);

    void load();
    /// As if it were typed and saved.
    void save(const QString &proxy);

private:
    void show(const QString &proxy);

    PolicyFront &m_policy;
    QLineEdit *m_field;
    QPushButton *m_save;
    FieldRow *m_row;
    QString m_saved;
    LatestAnswer m_asking;
};

} // namespace hk
