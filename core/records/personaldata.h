#pragma once

#include "core/model/event.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace hk {

/// The personal data of one event: the values of the payload's fields that hold them (by name, see
/// isPersonalField()), and what support searches by. They are masked in the payload and wherever
/// else they occur, such as in an answer that repeats them. A value of three letters at least is
/// found there in any case of letters (but countries, states, gender and kinds of phones, which are
/// common words); a field of such a name is masked whatever its value. A
/// value, any thread.
class PersonalData final
{
public:
    /// Stands in the place of each; a number becomes null.
    static constexpr QLatin1StringView mask{"[masked]"};

    PersonalData(const QByteArray &payload, const EventSubjects &subjects);

    /// The payload without them, otherwise byte for byte as it was.
    const QByteArray &payload() const { return m_payload; }
    EventSubjects subjects() const;
    /// Whether the payload could be read, or there is none: else nobody knows what would have to be
    /// looked for, and masked() leaves nothing.
    bool isRead() const { return m_isRead; }
    QByteArray masked(const QByteArray &text) const;
    QString masked(QString text) const;

private:
    EventSubjects m_subjects;
    QByteArray m_payload;
    QStringList m_values; ///< longest first
    bool m_isRead = true;
};

/// Whether the payload schemas' field of this name holds something personal: names, e-mails,
/// phones, addresses and places, numbers of
/// confirmations and the calendar file's URL, which has them, birth date and gender, notes and
/// messages, pictures of people, custom fields, and who booked, changed or made something. Of an
/// object or a list, all in it.
bool isPersonalField(QStringView name);

} // namespace hk
