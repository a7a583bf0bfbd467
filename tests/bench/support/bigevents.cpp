#include "tests/bench/support/bigevents.h"

#include "tests/bench/support/bigstore.h"

#include <array>
#include <cmath>
#include <numbers>

namespace hk::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int pattern = 1000; // companies repeat after so many deliveries

struct Person
{
    const char *name;
    const char *mail;
};

constexpr std::array firsts{
        Person{"María", "maria"},   Person{"João", "joao"},   Person{"Deniz", "deniz"},
        Person{"Ivy", "ivy"},       Person{"Zoë", "zoe"},     Person{"Lars", "lars"},
        Person{"Amélie", "amelie"}, Person{"Noah", "noah"},   Person{"Søren", "soren"},
        Person{"Priya", "priya"},   Person{"Tom", "tom"},     Person{"Wei", "wei"},
        Person{"Ёлка", "yolka"},    Person{"Grace", "grace"}, Person{"Ahmed", "ahmed"},
        Person{"Olga", "olga"}};
constexpr std::array lasts{
        Person{"Silva", "silva"},       Person{"Öztürk", "ozturk"},   Person{"Álvarez", "alvarez"},
        Person{"Smith", "smith"},       Person{"Müller", "muller"},   Person{"Nguyen", "nguyen"},
        Person{"O'Brien", "obrien"},    Person{"Kowalski", "kowal"},  Person{"Dubois", "dubois"},
        Person{"Johansson", "johan"},   Person{"Rossi", "rossi"},     Person{"Tanaka", "tanaka"},
        Person{"Haddad", "haddad"},     Person{"Ivanova", "ivanova"}, Person{"Papadakis", "papa"},
        Person{"van den Berg", "berg"}, Person{"Brown", "brown"},     Person{"Kim", "kim"}};

/// How many of 100 events are of each trigger.
constexpr std::array shares{30, 10, 8, 8, 10, 1, 3, 20, 10};

std::array<qint64, pattern> companyPattern()
{
    // A fifth for the first, falling like one over the rank for the others.
    std::array<double, BigStore::companies> weights{};
    double sum = 0;
    for (size_t i = 1; i < weights.size(); ++i)
        sum += weights[i] = 1.0 / (static_cast<double>(i) + 1.0);
    weights[0] = sum / 4;
    sum += weights[0];
    std::array<qint64, pattern> companies{};
    double reached = 0;
    size_t slot = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        reached += weights[i] / sum * pattern;
        for (; slot < pattern && (static_cast<double>(slot) < reached || i + 1 == weights.size());
             ++slot)
            companies[slot * 389 % pattern] = static_cast<qint64>(i) + 1; // 389: spreads them
    }
    return companies;
}

Trigger triggerOf(qint64 number)
{
    int left = static_cast<int>(chance(static_cast<quint64>(number), 1) % 100);
    for (size_t i = 0; i < shares.size(); ++i) {
        left -= shares[i];
        if (left < 0)
            return allTriggers[i];
    }
    return allTriggers.back();
}

QString code(quint64 bits)
{
    QString text;
    for (int i = 0; i < 6; ++i, bits >>= 5)
        text += u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s.at(static_cast<int>(bits % 32));
    return text;
}

void addCustomer(BigEvent &event, qint64 ofCompany, quint64 who)
{
    // Each customer has ten events or so.
    const quint64 customer = who % static_cast<quint64>(std::max<qint64>(ofCompany / 10, 1));
    const quint64 traits = chance(customer, static_cast<quint64>(event.company) + 100);
    const Person &first = firsts[traits % firsts.size()];
    const Person &last = lasts[(traits >> 8) % lasts.size()];
    event.customer = QString::number(event.company * 10'000'000 + static_cast<qint64>(customer));
    event.name = QString::fromUtf8(first.name) + u' ' + QString::fromUtf8(last.name);
    event.email = u"%1.%2.%3@mail%4.example"_s.arg(QLatin1StringView(first.mail),
                                                   QLatin1StringView(last.mail), event.customer,
                                                   QString::number(traits % 9));
}

} // namespace

quint64 chance(quint64 number, quint64 salt)
{
    quint64 bits = number * 0x9E3779B97F4A7C15 + salt * 0xD1B54A32D192ED03;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
    return bits ^ (bits >> 31);
}

qint64 companyOfNumber(qint64 number)
{
    static const std::array<qint64, pattern> companies = companyPattern();
    return companies[static_cast<size_t>(number % pattern)];
}

Micros madeAt(qint64 number, qint64 count, Micros end)
{
    // By day more than at night, and never backwards.
    const double share = static_cast<double>(number) / static_cast<double>(count);
    const auto day = static_cast<double>(microsPerDay);
    const double age = (1 - share) * static_cast<double>(BigStore::span(count)) / day;
    const double back = age + std::sin(age * 2 * std::numbers::pi) * 0.12;
    return end - static_cast<Micros>(back * day);
}

BigEvent bigEvent(qint64 number, qint64 count, Micros end)
{
    BigEvent event;
    event.number = number;
    // One in 97 sends an earlier event of the same company again.
    if (number % 97 == 0 && number > pattern)
        event.number -= pattern;
    const auto seed = static_cast<quint64>(event.number);
    event.company = companyOfNumber(number);
    event.trigger = triggerOf(event.number);
    event.simulated = chance(seed, 2) % 50 == 0;
    event.createdAt = madeAt(event.number, count, end);
    const qint64 ofCompany = std::max<qint64>(count / pattern, 1)
            * (event.company == BigStore::largest().value() ? pattern / 5 : pattern / 50);
    event.resource = u"R-%1"_s.arg(chance(seed, 3) % 40);
    if (categoryOf(event.trigger) == Category::Resource)
        return event;
    if (categoryOf(event.trigger) == Category::Customer) {
        addCustomer(event, ofCompany, chance(seed, 4));
        return event;
    }
    // What is about one appointment lies near each other: three or so of the company's in a row.
    const quint64 appointment =
            (seed / pattern + chance(seed, 5) % 3) / 3 * pattern + seed % pattern;
    event.appointment =
            QString::number(event.company * 100'000'000 + static_cast<qint64>(appointment));
    event.confirmation = code(chance(appointment, 7));
    addCustomer(event, ofCompany, chance(appointment, 8));
    return event;
}

QByteArray BigEvent::payload() const
{
    static const QString text =
            u"{\"eventTrigger\":\"%1\",\"eventId\":\"evt_%2\",\"object\":\"appointment\","
            "\"id\":\"%3\",\"confirmationNumber\":\"%4\",\"customer\":{\"id\":\"%5\",\"name\":"
            "\"%6\",\"email\":\"%7\",\"phone\":\"+1 555 01%8\"},\"resource\":{\"id\":\"%9\","
            "\"name\":\"Room %9\"},\"locationId\":\"b7a12c9e-21d3-4c1e-8f0a-%2\",\"status\":"
            "\"confirmed\",\"startDateTime\":\"2026-05-14T09:30:00-04:00\",\"endDateTime\":"
            "\"2026-05-14T10:15:00-04:00\",\"durationMinutes\":45,\"timeZone\":"
            "\"America/Toronto\",\"notes\":\"Note %10 of the customer, in their own words\"}"_s;
    const quint64 more = chance(static_cast<quint64>(number), 9);
    return text
            .arg(wireNameOf(trigger), QString::number(number).rightJustified(12, u'0'), appointment,
                 confirmation, customer, name, email, QString::number(more % 10'000), resource)
            .arg(more, 0, 16)
            .toUtf8();
}

} // namespace hk::bench
