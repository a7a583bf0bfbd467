#include "core/exchange/companytable.h"

#include "core/base/words.h"

#include <QtCore/QHash>
#include <QtCore/QStringDecoder>

#include <csv.h>

#include <memory>
#include <utility>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 10'000;

/// A row as it stands in the file.
struct Line
{
    int number = 0;
    QStringList fields;
};

/// libcsv around a list of lines. It is fed line by line, so that a row knows where it begins.
class Reader
{
public:
    explicit Reader(char separator)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Reader() { csv_free(&m_parser); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    // False: what is wrong stands in problem().
    bool read(const QByteArray &csv)
    {
        for (qsizetype begin = 0; begin < csv.size();) {
            const qsizetype end = csv.indexOf('\n', begin);
            const qsizetype size = (end < 0 ? csv.size() : end + 1) - begin;
            ++m_line;
            constexpr int atRowStart = 0;
            if (m_parser.pstate == atRowStart)
                m_rowBegins = m_line;
            if (!take(csv.constData() + begin, size))
                return false;
            begin += size;
        }
        return csv_fini(&m_parser, onField, onRow, this) == 0 || fail();
    }
    const QList<Line> &lines() const { return m_lines; }
    const QString &problem() const { return m_problem; }

private:
    bool take(const char *text, qsizetype size)
    {
        const auto length = static_cast<size_t>(size);
        if (csv_parse(&m_parser, text, length, onField, onRow, this) != length)
            return fail();
        if (m_lines.size() <= mostRows + 1)
            return true;
        m_problem = Words::tr("it has more than 10,000 lines");
        return false;
    }
    bool fail()
    {
        m_problem = Words::tr("line %1 has a quote where none may be").arg(m_rowBegins);
        return false;
    }
    static void onField(void *text, size_t size, void *reader)
    {
        static_cast<Reader *>(reader)->m_fields.append(
                QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size))
                        .trimmed());
    }
    static void onRow(int, void *self)
    {
        auto *reader = static_cast<Reader *>(self);
        const QStringList fields = std::exchange(reader->m_fields, {});
        if (fields.join(QString()).isEmpty())
            return; // as spreadsheets leave them at the end
        reader->m_lines.append({reader->m_rowBegins, fields});
    }

    csv_parser m_parser{};
    int m_line = 0;
    int m_rowBegins = 1;
    QStringList m_fields;
    QList<Line> m_lines;
    QString m_problem;
};

enum class Column {
    ExternalId,
    Name,
    TimeZone,
    Environment,
    Booking,
    Customer,
    Resource,
    Reminder
};

std::optional<Column> columnOf(const QString &title)
{
    QString plain = title.toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    constexpr std::array<std::pair<QLatin1StringView, Column>, 16> known{{
            {"externalid"_L1, Column::ExternalId},
            {"companyid"_L1, Column::ExternalId},
            {"id"_L1, Column::ExternalId},
            {"name"_L1, Column::Name},
            {"companyname"_L1, Column::Name},
            {"timezone"_L1, Column::TimeZone},
            {"timezonename"_L1, Column::TimeZone},
            {"environment"_L1, Column::Environment},
            {"bookingwebhookurl"_L1, Column::Booking},
            {"bookingurl"_L1, Column::Booking},
            {"customerwebhookurl"_L1, Column::Customer},
            {"customerurl"_L1, Column::Customer},
            {"resourcewebhookurl"_L1, Column::Resource},
            {"resourceurl"_L1, Column::Resource},
            {"reminderwebhookurl"_L1, Column::Reminder},
            {"reminderurl"_L1, Column::Reminder},
    }};
    for (const auto &[name, column] : known) {
        if (plain == name)
            return column;
    }
    return std::nullopt;
}

/// What is wrong with the titles; empty: nothing.
QString columnsOf(const QStringList &titles, QList<Column> &columns)
{
    for (const QString &title : titles) {
        const auto column = columnOf(title);
        if (!column)
            return Words::tr("there is no column \"%1\"").arg(title.left(40));
        if (columns.contains(*column))
            return Words::tr("column \"%1\" is there twice").arg(title.left(40));
        columns.append(*column);
    }
    return columns.contains(Column::ExternalId) ? QString()
                                                : Words::tr("it has no column externalId");
}

void put(CompanyRow &row, Column column, const QString &text)
{
    switch (column) {
    case Column::ExternalId:
        row.externalId = text;
        break;
    case Column::Name:
        row.name = text;
        break;
    case Column::TimeZone:
        row.timeZone = text;
        break;
    case Column::Environment:
        row.environment = text.toLower();
        break;
    case Column::Booking:
    case Column::Customer:
    case Column::Resource:
    case Column::Reminder:
        row.urls[static_cast<size_t>(column) - static_cast<size_t>(Column::Booking)] = text;
        break;
    }
}

CompanyRow rowOf(const Line &line, const QList<Column> &columns)
{
    CompanyRow row;
    row.line = line.number;
    if (line.fields.size() != columns.size()) {
        row.externalId = line.fields.value(columns.indexOf(Column::ExternalId));
        row.problem = Words::tr("It has %1 fields, not %2 as the first line has.")
                              .arg(line.fields.size())
                              .arg(columns.size());
        return row;
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        put(row, columns[i], line.fields[i]);
    return row;
}

/// What the first line separates its titles with.
char separatorOf(const QByteArray &csv)
{
    const QByteArray first = csv.left(csv.indexOf('\n'));
    if (first.contains('\t'))
        return '\t';
    return first.count(';') > first.count(',') ? ';' : ',';
}

} // namespace

Result<QList<CompanyRow>> readCompanyTable(const QByteArray &csv, const QString &name)
{
    const auto invalid = [&](const QString &problem) {
        return Error{ErrorCode::CompanyTableInvalid, name, problem, {}};
    };
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArray text = QString(decoder(csv)).toUtf8(); // without a byte order mark
    if (decoder.hasError())
        return invalid(Words::tr("it is not UTF-8; save it as \"CSV UTF-8\""));
    Reader reader(separatorOf(text));
    if (!reader.read(text))
        return invalid(reader.problem());
    if (reader.lines().size() < 2)
        return invalid(Words::tr("it has no line beside the titles"));
    QList<Column> columns;
    if (const QString problem = columnsOf(reader.lines().constFirst().fields, columns);
        !problem.isEmpty())
        return invalid(problem);
    QList<CompanyRow> rows;
    QHash<QString, int> seen;
    for (const Line &line : reader.lines().sliced(1)) {
        CompanyRow row = rowOf(line, columns);
        const int before = std::exchange(seen[row.externalId], row.line);
        if (before && row.problem.isEmpty())
            row.problem = Words::tr("Line %1 has the same external id.").arg(before);
        rows.append(row);
    }
    return rows;
}

} // namespace hk
