#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/ownheader.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

class Database;

/// A header line of an endpoint's own as it lies in the store. Pure functions, any thread.
struct StoredHeader
{
    QString name;
    QString value;
    QByteArray sealed; ///< by Vault::seal() with headerContext(); then there is no value
};

/// What an endpoint's secret header values are sealed with.
QByteArray headerContext(EndpointId endpoint);

/// The endpoint's own headers. Inside a closure of the store. Store….
Result<QList<StoredHeader>> storedHeaders(Database &database, EndpointId endpoint);

/// The text of the column `headers`; empty for none.
QString textOf(const QList<StoredHeader> &headers);
QList<StoredHeader> storedHeadersFrom(const QString &text);
/// The same without what is secret.
QList<OwnHeader> ownHeadersOf(const QList<StoredHeader> &headers);

} // namespace hk
