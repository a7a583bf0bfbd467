#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// What a person whose data are to be erased is found by.
enum class PersonKey { CustomerId, Email, Name };

/// "customer", "email", "name".
QString nameOf(PersonKey key);

/// One customer of a company, found by exactly this; of an e-mail case does not matter.
struct Person
{
    CompanyId company;
    PersonKey key = PersonKey::Email;
    QString value;
    bool operator==(const Person &) const = default;
};

/// What the store holds of a person. A value, any thread.
struct PersonData
{
    qint64 events = 0;
    qint64 deliveries = 0;
    qint64 attempts = 0;
    qint64 unfinished = 0; ///< of the deliveries
    qint64 onTheWire = 0;  ///< of the unfinished, and what was cancelled meanwhile
    std::optional<Micros> oldest;
    std::optional<Micros> newest;
    // What the events are found by, each once, the first few: so that it can be seen who it is.
    QStringList customerIds;
    QStringList names;
    QStringList emails;
    /// Events of the same customer ids that this key does not find.
    qint64 othersOfCustomers = 0;
    QStringList samples; ///< own samples that mention it, by name
    QStringList filters; ///< kept filters that do, by name
    qint64 recentFilters = 0;
    qint64 planFilters = 0;     ///< resend plans whose filter does
    QList<Micros> erasedBefore; ///< when this same value was erased already, newest first
    QStringList backups;        ///< files that keep what they hold until they are removed
    bool isLogEmptied = true;   ///< after erasing: the write-ahead log has forgotten it too
    bool operator==(const PersonData &) const = default;

    bool isEmpty() const;
    void add(const PersonData &slice);
};

/// What stands in the place of a payload that was erased: JSON that says so, and when.
QByteArray erasedPayload(Micros at);

/// Whether `text` mentions `value` as a word of its own, whatever the case: "c5" stands in
/// "customer:c5", not in "c55".
bool mentions(const QString &text, const QString &value);

} // namespace hk
