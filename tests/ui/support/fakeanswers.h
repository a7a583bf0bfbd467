#pragma once

#include "core/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace hk::test {

/// How a fake front answers: at once, with the next error, or when the test releases it.
class FakeAnswers
{
public:
    /// The next answer is this error; then answers are as before.
    void failNext(const Error &error) { m_nextError = error; }
    /// Whether an error is waiting: then a fake must not do what it was asked.
    bool willFail() const { return m_nextError.has_value(); }
    /// From here on answers wait for release().
    void hold() { m_holding = true; }
    /// Lets waiting answers out, oldest first, and answers at once again.
    void release()
    {
        m_holding = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &finish : waiting)
            finish();
    }
    qsizetype waiting() const { return m_waiting.size(); }

    template<typename T>
    QFuture<Result<T>> give(Result<T> answer)
    {
        if (m_nextError)
            answer = *std::exchange(m_nextError, std::nullopt);
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto finish = [promise, answer] {
            promise->addResult(answer);
            promise->finish();
        };
        if (m_holding)
            m_waiting.append(finish);
        else
            finish();
        return promise->future();
    }

private:
    std::optional<Error> m_nextError;
    bool m_holding = false;
    QList<std::function<void()>> m_waiting;
};

} // namespace hk::test
