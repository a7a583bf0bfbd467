#include "tests/bench/start/xserver.h"

namespace hk::bench {

using namespace Qt::StringLiterals;

XServer::XServer()
{
    constexpr int startLimitMs = 10'000;
    m_process.start(u"Xvfb"_s,
                    {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                     u"-nolisten"_s, u"tcp"_s});
    while (m_process.waitForReadyRead(startLimitMs)) {
        if (m_process.canReadLine()) {
            m_display = u':' + QString::fromLatin1(m_process.readLine().trimmed());
            break;
        }
    }
}

XServer::~XServer()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished())
        m_process.kill();
}

} // namespace hk::bench
