#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <type_traits>
#include <utility>

namespace hk {

/// What Query and HotStatement have in common: values are bound in order by type, rows come back
/// through a function that reads one. `Derived` offers bindInteger, bindText, bindBytes, bindNull,
/// start, next, finish, and integer, text, bytes, isNull of the current row's columns.
///
/// An enum is bound as its number, an Id as its row id, no value of an optional as NULL, an empty
/// text or byte array as itself. Nothing stays open: list(), first() and run() end the statement.
template<typename Derived>
class Statement
{
public:
    /// All rows, each as `read(row)` makes it.
    template<typename Read, typename... Values>
    auto list(Read read, const Values &...values)
            -> Result<QList<std::invoke_result_t<Read, const Derived &>>>
    {
        QList<std::invoke_result_t<Read, const Derived &>> rows;
        const auto add = [&](const Derived &row) { rows.append(read(row)); };
        const Result<void> done = forEach(add, values...);
        return done ? Result<decltype(rows)>(std::move(rows)) : done.error();
    }

    /// The first row, or none when there is none.
    template<typename Read, typename... Values>
    auto first(Read read, const Values &...values)
            -> Result<std::optional<std::invoke_result_t<Read, const Derived &>>>
    {
        std::optional<std::invoke_result_t<Read, const Derived &>> answer;
        if (const Result<void> bound = begin(values...); !bound)
            return bound.error();
        const Result<bool> there = self().next();
        if (there && *there)
            answer.emplace(read(self()));
        self().finish();
        return there ? Result<decltype(answer)>(std::move(answer)) : there.error();
    }

    template<typename Visit, typename... Values>
    Result<void> forEach(Visit visit, const Values &...values)
    {
        if (Result<void> bound = begin(values...); !bound)
            return bound;
        Result<bool> more = self().next();
        while (more && *more) {
            visit(self());
            more = self().next();
        }
        self().finish();
        return more ? Result<void>() : Result<void>(more.error());
    }

    /// Without rows: how many rows were changed.
    template<typename... Values>
    Result<qint64> run(const Values &...values)
    {
        if (const Result<void> bound = begin(values...); !bound)
            return bound.error();
        const Result<bool> done = self().next();
        const qint64 changed = self().changedRows();
        self().finish();
        return done ? Result<qint64>(changed) : done.error();
    }

private:
    Derived &self() { return static_cast<Derived &>(*this); }

    template<typename... Values>
    Result<void> begin(const Values &...values)
    {
        int index = 0;
        (bind(index++, values), ...);
        Result<void> started = self().start();
        if (!started)
            self().finish();
        return started;
    }

    template<typename Value>
    void bind(int index, const Value &value)
    {
        if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            self().bindInteger(index, static_cast<qint64>(value));
        else
            bindOther(index, value);
    }
    template<typename Tag>
    void bindOther(int index, Id<Tag> id)
    {
        self().bindInteger(index, id.value());
    }
    template<typename Value>
    void bindOther(int index, const std::optional<Value> &value)
    {
        value ? bind(index, *value) : self().bindNull(index);
    }
    void bindOther(int index, const QString &text) { self().bindText(index, text); }
    void bindOther(int index, const QByteArray &bytes) { self().bindBytes(index, bytes); }
};

/// An empty text as NULL, which takes no room.
inline std::optional<QString> nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace hk
