#include "core/contract/sample/edgescene.h"

#include "core/contract/sample/edgenights.h"
#include "core/contract/sample/samplerandom.h"

#include <limits>

namespace hk {
namespace {

constexpr quint64 edgeStream = 200;
constexpr int largest = std::numeric_limits<int>::max();
constexpr int smallest = std::numeric_limits<int>::min();

constexpr int longestNamePart = 255; // VARCHAR(255)

/// Letters outside of the ASCII that most test data is made of; all are made up.
struct EdgePerson
{
    const char *given;
    const char *family;
    const char *ascii; ///< for the e-mail address
    const char *street;
    const char *city;
};

constexpr EdgePerson unicodePeople[] = {
        // The same name with a combining diaeresis, not with the letter that has it.
        {"Zoe\u0308", "Lo\u0301pez-Nu\u0301n\u0303ez", "zoe.lopez", "Rue de l’E\u0301glise 4",
         "Montre\u0301al"},
        // A family of four: one character on the screen, seven in the text.
        {"Mia \U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466",
         "O\u2019Neil \U0001F1E8\U0001F1E6", "mia.oneil", "\U0001F3E0 Elm Street 12",
         "Northwind Bay \u2764\uFE0F"},
        {"小明", "王", "xiaoming.wang", "人民路 88 号", "北风湾"},
        {"さくら", "髙橋", "sakura.takahashi", "桜通り 3-2-1", "北海道"},
        // Outside of the basic plane: two UTF-16 units, four bytes of UTF-8.
        {"吉", "𠮷野", "kichi.yoshino", "𠀋通り 7", "𡈽浦"},
        {"민준", "김", "minjun.kim", "한빛로 21", "북풍만"},
        {"Z\u0351\u036b\u0343a\u035b\u0315l\u0360g\u0327\u0321o\u0362", "I\u0307stanbullu",
         "zalgo.istanbullu", "Şehit Sokağı 5", "Iğdır ı İ ß ſ"},
        {"नेहा", "शर्मा", "neha.sharma", "महात्मा मार्ग ९", "उत्तरी खाड़ी"},
};

constexpr EdgePerson rightToLeftPeople[] = {
        {"ليلى", "الحدّاد", "layla.haddad", "شارع النخيل ١٢", "خليج الشمال"},
        {"נועה", "כהן־לוי", "noa.cohen", "רחוב הדקל 7", "מפרץ הצפון"},
        {"فاطمه", "زمانی\u200Cفر", "fatemeh.zamani", "خیابان بهار ۴۵", "تهران"},
        {"יוסף", "אבו-חסן (Joe)", "yosef.hasan", "שדרות 12/3א", "חיפה Haifa"},
        // Embedded marks: an override, an isolate and one that nobody closed.
        {"\u2067عمر\u2069", "\u202Eدانيال\u202C", "omar.daniel", "\u200F٣ شارع (A-12)\u200E",
         "عمّان \u2067"},
};

const char *const unicodeWishes[] = {
        "Line one\nline two\u2028line three\u2029end\t\"quoted\" \\ back\\slash",
        "\u00a0no-break\u00a0blanks, zero\u200bwidth, soft\u00adhyphen, BOM \ufeff inside",
        "👩🏽‍⚕️ please, 5 × 10⁻³ mg ≠ ½ · ﬁne · Ω · \u007f",
};

const char *const rightToLeftWishes[] = {
        "من فضلك اتصل بي على +1-416-555-0142 قبل الموعد.",
        "הפגישה ב-14:30 (Room 7), תודה!",
        "\u202bيبدأ النص هنا ولا ينتهي: 12/05/2026",
};

void become(SamplePerson &person, const EdgePerson &edge, SampleRandom &random)
{
    person.givenName = QString::fromUtf8(edge.given);
    person.familyName = QString::fromUtf8(edge.family);
    person.email = QStringLiteral("%1.%2@example.com")
                           .arg(QString::fromLatin1(edge.ascii), random.digits(3));
    person.street = QString::fromUtf8(edge.street);
    person.place.city = edge.city;
}

void castPeople(SampleScene &scene, std::span<const EdgePerson> people,
                std::span<const char *const> wishes, quint64 seed)
{
    SampleRandom random(seed, 0, edgeStream);
    // One after the other, so that a few seeds show them all.
    const auto first = static_cast<size_t>(seed % people.size());
    become(scene.customer, people[first], random);
    become(scene.resource, people[(first + 1) % people.size()], random);
    scene.resourceName = QString::fromUtf8(scene.service.role) + u' ' + scene.resource.familyName;
    scene.wish = QString::fromUtf8(wishes[static_cast<size_t>(seed % wishes.size())]);
}

/// 254 characters: RFC 5321 allows 256 with the angle brackets around it, 64 of them before the @.
QString longestEmail(char letter)
{
    const QString part(63, QLatin1Char(letter));
    const QString domain = QStringLiteral(".example.com");
    const qsizetype rest = 254 - 64 - 1 - domain.size();
    QString host;
    while (host.size() < rest)
        host += (host.isEmpty() ? QString() : QStringLiteral(".")) + part;
    host.truncate(rest);
    if (host.endsWith(u'.'))
        host.replace(host.size() - 2, 2, QStringLiteral("xx"));
    return part + QLatin1Char(letter) + u'@' + host + domain;
}

void lengthen(SamplePerson &person, char letter)
{
    person.givenName = textOfLength(longestNamePart);
    person.familyName = textOfLength(longestNamePart);
    person.email = longestEmail(letter);
}

/// An end that fits the duration, however long that is.
void setMinutes(SampleScene &scene, int minutes)
{
    scene.service.minutes = minutes;
    scene.end = scene.start.addSecs(static_cast<qint64>(minutes) * 60);
}

void enlarge(SampleScene &scene)
{
    // Larger than a double holds exactly; they are texts, and may be read as numbers all the same.
    scene.customer.id = scene.appointmentId = QStringLiteral("9007199254740993");
    scene.resource.id = scene.serviceId = QString::number(largest);
    scene.groupSize = largest;
    for (SamplePerson *person : {&scene.customer, &scene.resource}) {
        person->place.latitude = "90.000000000000000";
        person->place.longitude = "180.000000000000000";
    }
    setMinutes(scene, largest); // the year 6109
}

void negate(SampleScene &scene)
{
    scene.resource.id = scene.serviceId = QString::number(smallest);
    scene.groupSize = smallest;
    for (SamplePerson *person : {&scene.customer, &scene.resource}) {
        person->place.latitude = "-90.0000";
        person->place.longitude = "-180.0000";
    }
    // An end before the year 0 has no form in RFC 3339, so not the smallest one.
    setMinutes(scene, -scene.service.minutes);
}

} // namespace

QString textOfLength(qsizetype length)
{
    QString text;
    text.reserve(length);
    // Digits that count, and a letter at every tenth place: "123456789a123456789b…"
    for (qsizetype at = 0; at < length; ++at) {
        const auto place = static_cast<char16_t>(at % 10);
        const auto ten = static_cast<char16_t>(at / 10 % 26);
        text.append(QChar(place == 9 ? char16_t(u'a' + ten) : char16_t(u'1' + place)));
    }
    return text;
}

void applyEdge(SampleScene &scene, EdgeCase edge, Trigger trigger, quint64 seed)
{
    switch (edge) {
    case EdgeCase::Unicode:
        return castPeople(scene, unicodePeople, unicodeWishes, seed);
    case EdgeCase::RightToLeft:
        return castPeople(scene, rightToLeftPeople, rightToLeftWishes, seed);
    case EdgeCase::LongestTexts:
        lengthen(scene.customer, 'c');
        lengthen(scene.resource, 'r');
        scene.resourceName = textOfLength(longestNamePart);
        scene.wish = textOfLength(65'535); // MySQL's TEXT
        return;
    case EdgeCase::MissingHour:
        return moveToShift(scene, trigger, Shift::Forward);
    case EdgeCase::DoubledHour:
        return moveToShift(scene, trigger, Shift::Back);
    case EdgeCase::LeapDay:
        return moveToLeapDay(scene, trigger);
    case EdgeCase::EasternmostZone:
        return moveToZone(scene, QTimeZone("Pacific/Kiritimati"));
    case EdgeCase::WesternmostZone:
        return moveToZone(scene, QTimeZone(-14 * 3600));
    case EdgeCase::HugeNumbers:
        return enlarge(scene);
    case EdgeCase::NegativeNumbers:
        return negate(scene);
    case EdgeCase::Nulls:
    case EdgeCase::EmptyLists:
    case EdgeCase::UnknownFields:
        return;
    }
}

} // namespace hk
