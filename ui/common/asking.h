#pragma once

#include "core/base/answer.h"

#include <memory>

namespace hk {

/// One question of which only the newest asking counts: a newer one, or forget(), makes an older
/// one's answer void by number. A member of the context object; its thread.
class LatestAnswer
{
public:
    template<typename T, typename Then>
    void ask(const QFuture<Result<T>> &future, QObject *context, Then then)
    {
        const quint64 number = ++*m_newest;
        m_waiting = true;
        whenAnswered(future, context,
                     [this, newest = m_newest, number, then](const Result<T> &answer) {
                         if (*newest != number)
                             return;
                         m_waiting = false;
                         then(answer);
                     });
    }
    void forget()
    {
        ++*m_newest;
        m_waiting = false;
    }
    bool isWaiting() const { return m_waiting; }

private:
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0);
    bool m_waiting = false;
};

} // namespace hk
