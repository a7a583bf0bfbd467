#pragma once

#include "core/workspace/statusfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// A dispatcher's state as the test sets it.
class FakeStatus final : public StatusFront
{
public:
    QFuture<Result<void>> startSending() override;
    QFuture<void> stopSending() override;
    SenderStatus senderStatus() const override { return m_status; }
    QFuture<Result<SenderStatus>> refresh() override;
    QString storePath() const override { return path; }

    void set(const SenderStatus &status);

    FakeAnswers answers;
    QString path = QStringLiteral("/home/ada/.local/share/hookkeeper/store.db");

private:
    SenderStatus m_status;
};

} // namespace hk::test
