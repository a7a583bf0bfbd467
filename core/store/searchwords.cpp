#include "core/store/searchwords.h"

#include <QtCore/QList>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype gram = 3;
constexpr qsizetype beginning = 2;
// More narrow the search no further, and each has to be looked up in every segment.
constexpr qsizetype mostGrams = 12;

// What a word begins with after its company. None of them is a digit in base 32 (0-9, a-v).
constexpr char ofGram = 'w';
constexpr char ofBeginning = 'x';
constexpr char ofWhole = 'y';

constexpr int bitsOfShort = 25;
constexpr int bitsOfWhole = 40;
constexpr int bitsOfDigit = 5;

void addBase32(QByteArray &to, quint64 value, int digits)
{
    for (int digit = digits - 1; digit >= 0; --digit)
        to += "0123456789abcdefghijklmnopqrstuv"[value >> (digit * bitsOfDigit) & 31];
}

/// FNV-1a over the characters, stirred, since few characters make little difference in it.
quint64 hashOf(quint64 seed, QStringView text)
{
    quint64 hash = 0xcbf29ce484222325 ^ seed;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    hash ^= hash >> 32;
    hash *= 0x9e3779b97f4a7c15;
    return hash ^ hash >> 29;
}

/// Numbers of their own, since what is made of them is stored.
quint64 seedOf(FilterField field)
{
    constexpr int shift = 32;
    switch (field) {
    case FilterField::Appointment:
        return quint64(1) << shift;
    case FilterField::Customer:
        return quint64(2) << shift;
    case FilterField::Resource:
        return quint64(3) << shift;
    case FilterField::Email:
        return quint64(4) << shift;
    default:
        return 0; // has no words of its own
    }
}

/// Writes words of one company.
class Words
{
public:
    explicit Words(CompanyId company)
    {
        QByteArray digits;
        for (auto left = static_cast<quint64>(company.value()); left > 0; left >>= bitsOfDigit)
            addBase32(digits, left & 31, 1);
        m_company = digits;
    }

    void addGram(QStringView three) { add(ofGram, hashOf(0, three), bitsOfShort); }
    void addBeginning(FilterField field, QStringView two)
    {
        add(ofBeginning, hashOf(seedOf(field), two), bitsOfShort);
    }
    void addWhole(FilterField field, QStringView value)
    {
        add(ofWhole, hashOf(seedOf(field), value), bitsOfWhole);
    }
    QByteArray text(const char *between) const { return m_words.join(between); }
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    void add(char kind, quint64 hash, int bits)
    {
        QByteArray word = m_company;
        word += kind;
        addBase32(word, hash & ((quint64(1) << bits) - 1), bits / bitsOfDigit);
        m_words.append(word);
    }

    QByteArray m_company;
    QByteArrayList m_words;
};

/// What the store gives back in the place of these differs, and so they prove nothing.
bool isReliable(QStringView text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSurrogate() || c.isNull() || c == QChar::ReplacementCharacter;
    });
}

void addGrams(Words &words, const QString &folded)
{
    for (qsizetype i = 0; i + gram <= folded.size(); ++i)
        words.addGram(QStringView(folded).sliced(i, gram));
}

void addField(Words &words, FilterField field, const QString &value)
{
    const QString folded = value.toCaseFolded();
    addGrams(words, folded);
    if (!folded.isEmpty())
        words.addWhole(field, folded);
    if (folded.size() >= beginning)
        words.addBeginning(field, QStringView(folded).first(beginning));
}

/// Digits tell people apart, endings of addresses do not.
int rankOf(QStringView three)
{
    return static_cast<int>(
            std::count_if(three.cbegin(), three.cend(), [](QChar c) { return c.isDigit(); }));
}

/// The threes of a text that narrow a search most, and no two of the same.
QList<QStringView> bestGrams(const QString &folded)
{
    QList<QStringView> grams;
    for (qsizetype i = 0; i + gram <= folded.size() && i < 1000; ++i) {
        const QStringView three = QStringView(folded).sliced(i, gram);
        if (isReliable(three) && !grams.contains(three))
            grams.append(three);
    }
    std::stable_sort(grams.begin(), grams.end(),
                     [](QStringView a, QStringView b) { return rankOf(a) > rankOf(b); });
    if (grams.size() <= mostGrams)
        return grams;
    QList<QStringView> some = grams.first(mostGrams / 2); // the best, and of the others a sample
    const qsizetype others = grams.size() - some.size();
    for (qsizetype i = 0; i < mostGrams / 2; ++i)
        some.append(grams[mostGrams / 2 + i * others / (mostGrams / 2)]);
    return some;
}

bool hasWholeValues(FilterField field) { return seedOf(field) != 0; }

} // namespace

QByteArray searchWordsOf(CompanyId company, const EventSubjects &subjects)
{
    Words words(company);
    addGrams(words, subjects.name.toCaseFolded());
    addGrams(words, subjects.confirmation.toCaseFolded());
    addField(words, FilterField::Appointment, subjects.appointmentId);
    addField(words, FilterField::Customer, subjects.customerId);
    addField(words, FilterField::Resource, subjects.resourceId);
    addField(words, FilterField::Email, subjects.email);
    return words.text(" ");
}

std::optional<QByteArray> searchMatchOf(CompanyId company, const FilterNode &term)
{
    const bool isText = term.field == FilterField::Text;
    if (!isText && !hasWholeValues(term.field))
        return std::nullopt;
    // SQLite makes half a pair and what follows it into something else.
    if (!QStringView(term.value).isValidUtf16())
        return std::nullopt;
    Words words(company);
    const QString folded = term.value.toCaseFolded();
    const QStringList parts = term.quoted ? QStringList{folded} : folded.split(u'*');
    const bool isWhole = !isText && parts.size() == 1;
    if (isWhole && isReliable(folded) && !folded.isEmpty()) {
        words.addWhole(term.field, folded);
        return words.text(" AND ");
    }
    const QString &first = parts.constFirst();
    if (!isText && first.size() >= beginning && isReliable(QStringView(first).first(beginning)))
        words.addBeginning(term.field, QStringView(first).first(beginning));
    for (const QString &part : parts) {
        for (const QStringView three : bestGrams(part))
            words.addGram(three);
    }
    return words.isEmpty() ? std::nullopt : std::optional('(' + words.text(" AND ") + ')');
}

} // namespace hk
