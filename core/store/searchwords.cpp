#include "core/store/searchwords.h"

#include <algorithm>
#include <vector>

namespace hk {
namespace {

constexpr qsizetype gram = 3;
constexpr qsizetype beginning = 2;
// Each more has to be gone through as far as the others, which costs more than a look at the rows
// that it would have spared.
constexpr size_t mostGrams = 6;
constexpr size_t mostOfNumbers = 4;
constexpr size_t enoughOfNumbers = 3;
constexpr int rankOfNumber = 2;
constexpr qsizetype farthest = 1000;

// What a word begins with after its company. None of them is a digit in base 32 (0-9, a-v).
constexpr char ofGram = 'w';
constexpr char ofBeginning = 'x';
constexpr char ofWhole = 'y';

constexpr qsizetype usualSize = 1000;
constexpr int bitsOfShort = 25;
constexpr int bitsOfWhole = 40;
constexpr int bitsOfDigit = 5;

void addBase32(QByteArray &to, quint64 value, int digits)
{
    for (int digit = digits - 1; digit >= 0; --digit)
        to.append("0123456789abcdefghijklmnopqrstuv"[value >> (digit * bitsOfDigit) & 31]);
}

/// FNV-1a over the characters, stirred, since few characters make little difference in it.
quint64 gramHash(quint64 seed, QStringView text)
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
    Words(CompanyId company, QByteArrayView between) : m_between(between)
    {
        m_text.reserve(usualSize);
        QByteArray digits;
        for (auto left = static_cast<quint64>(company.value()); left > 0; left >>= bitsOfDigit)
            addBase32(digits, left & 31, 1);
        m_company = digits;
    }

    void addGram(QStringView three) { add(ofGram, gramHash(0, three), bitsOfShort); }
    void addBeginning(FilterField field, QStringView two)
    {
        add(ofBeginning, gramHash(seedOf(field), two), bitsOfShort);
    }
    void addWhole(FilterField field, QStringView value)
    {
        add(ofWhole, gramHash(seedOf(field), value), bitsOfWhole);
    }
    QByteArray text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    void add(char kind, quint64 hash, int bits)
    {
        if (!m_text.isEmpty())
            m_text += m_between;
        m_text += m_company;
        m_text += kind;
        addBase32(m_text, hash & ((quint64(1) << bits) - 1), bits / bitsOfDigit);
    }

    QByteArray m_company;
    QByteArrayView m_between;
    QByteArray m_text;
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

/// Digits tell people apart, what follows an @ does not.
int rankOf(QStringView three, bool isAfterAt)
{
    const auto digits =
            std::count_if(three.cbegin(), three.cend(), [](QChar c) { return c.isDigit(); });
    return static_cast<int>(digits) - (isAfterAt ? 1 : 0);
}

struct Gram
{
    QStringView three;
    int rank = 0;
};

/// The threes of a text that narrow a search most; of equals the last, since numbers begin alike.
std::vector<Gram> bestGrams(const QString &folded)
{
    std::vector<Gram> grams;
    const qsizetype at = folded.indexOf(u'@');
    for (qsizetype i = std::min(folded.size() - gram, farthest); i >= 0; --i) {
        const QStringView three = QStringView(folded).sliced(i, gram);
        const auto isSame = [three](const Gram &other) { return other.three == three; };
        if (isReliable(three) && std::none_of(grams.cbegin(), grams.cend(), isSame))
            grams.push_back({three, rankOf(three, at >= 0 && i > at)});
    }
    std::stable_sort(grams.begin(), grams.end(),
                     [](const Gram &a, const Gram &b) { return a.rank > b.rank; });
    const qsizetype numbers = std::count_if(
            grams.cbegin(), grams.cend(), [](const Gram &one) { return one.rank >= rankOfNumber; });
    const auto ofNumbers = static_cast<size_t>(numbers);
    std::vector<Gram> best;
    for (size_t i = 0; i < std::min(ofNumbers, mostOfNumbers); ++i)
        best.push_back(grams[i]);
    if (ofNumbers >= enoughOfNumbers)
        return best;
    // Of words some from all over the text, so that the first name counts as well as the last.
    const size_t others = grams.size() - ofNumbers;
    const size_t some = std::min(others, mostGrams - ofNumbers);
    for (size_t i = 0; i < some; ++i)
        best.push_back(grams[ofNumbers + i * others / some]);
    return best;
}

bool hasWholeValues(FilterField field) { return seedOf(field) != 0; }

} // namespace

QByteArray searchWordsOf(CompanyId company, const EventSubjects &subjects)
{
    Words words(company, " ");
    addGrams(words, subjects.name.toCaseFolded());
    addGrams(words, subjects.confirmation.toCaseFolded());
    addField(words, FilterField::Appointment, subjects.appointmentId);
    addField(words, FilterField::Customer, subjects.customerId);
    addField(words, FilterField::Resource, subjects.resourceId);
    addField(words, FilterField::Email, subjects.email);
    return words.text();
}

std::optional<QByteArray> searchMatchOf(CompanyId company, const FilterNode &term)
{
    const bool isText = term.field == FilterField::Text;
    if (!isText && !hasWholeValues(term.field))
        return std::nullopt;
    // SQLite makes half a pair and what follows it into something else.
    if (!QStringView(term.value).isValidUtf16())
        return std::nullopt;
    Words words(company, " AND ");
    const QString folded = term.value.toCaseFolded();
    const QStringList parts = term.quoted ? QStringList{folded} : folded.split(u'*');
    const bool isWhole = !isText && parts.size() == 1;
    if (isWhole && isReliable(folded) && !folded.isEmpty()) {
        words.addWhole(term.field, folded);
        return words.text();
    }
    const QString &first = parts.constFirst();
    if (!isText && first.size() >= beginning && isReliable(QStringView(first).first(beginning)))
        words.addBeginning(term.field, QStringView(first).first(beginning));
    for (const QString &part : parts) {
        for (const Gram &one : bestGrams(part))
            words.addGram(one.three);
    }
    return words.isEmpty() ? std::nullopt : std::optional(words.text());
}

} // namespace hk
