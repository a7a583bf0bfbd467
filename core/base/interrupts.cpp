#include "core/base/interrupts.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace hk {
namespace {

// The only state a signal handler can reach.
volatile std::sig_atomic_t writeEnd = -1;

void tell(int)
{
    const char byte = 0;
    if (writeEnd >= 0) [[maybe_unused]]
        const auto written = ::write(writeEnd, &byte, 1);
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, tell, static_cast<int>(SA_RESETHAND | SA_RESTART));
}

Interrupts::~Interrupts()
{
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, SIG_DFL, 0);
    m_notifier.reset();
    if (m_readEnd >= 0) {
        ::close(writeEnd);
        ::close(m_readEnd);
    }
    writeEnd = -1;
}

} // namespace hk
