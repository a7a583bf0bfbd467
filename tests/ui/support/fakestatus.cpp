#include "tests/ui/support/fakestatus.h"

namespace hk::test {

QFuture<Result<void>> FakeStatus::startSending() { return answers.give<void>(Result<void>()); }

QFuture<void> FakeStatus::stopSending() { return QtFuture::makeReadyFuture(); }

QFuture<Result<SenderStatus>> FakeStatus::refresh() { return answers.give<SenderStatus>(m_status); }

void FakeStatus::set(const SenderStatus &status)
{
    m_status = status;
    Q_EMIT senderStatusChanged(status);
}

} // namespace hk::test
