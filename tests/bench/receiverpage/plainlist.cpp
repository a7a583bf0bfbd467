#include "tests/bench/receiverpage/plainlist.h"

#include "core/receiver/localreceiver.h"

namespace hk::bench {
namespace {

constexpr std::chrono::milliseconds betweenUpdates{60};
constexpr int mostLines = 10'000;

} // namespace

PlainList::PlainList()
{
    auto *home = new QObject;
    home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, home, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
            home,
            [this, home] {
                m_receiver = new LocalReceiver(m_clock, {}, home);
                connect(m_receiver, &LocalReceiver::requestReceived, m_receiver,
                        [this](const ReceivedRequestData &request) {
                            m_waiting.append(QString::fromUtf8(request.target));
                        });
                auto *timer = new QTimer(home);
                timer->callOnTimeout(home, [this] { send(); });
                timer->start(betweenUpdates);
                if (const Result<quint16> port = m_receiver->listen(0))
                    m_port = *port;
            },
            Qt::BlockingQueuedConnection);
    m_view.setModel(&m_model);
    m_view.setUniformItemSizes(true);
}

PlainList::~PlainList()
{
    m_thread.quit();
    m_thread.wait();
}

void PlainList::show()
{
    m_view.resize(1440, 900);
    m_view.show();
}

void PlainList::send()
{
    QMetaObject::invokeMethod(this, [this, lines = std::exchange(m_waiting, {})] { add(lines); });
}

void PlainList::add(const QStringList &lines)
{
    const int count = static_cast<int>(lines.size());
    m_model.insertRows(0, count);
    for (int row = 0; row < count; ++row)
        m_model.setData(m_model.index(row), lines.at(row));
    if (m_model.rowCount() > mostLines)
        m_model.removeRows(mostLines, m_model.rowCount() - mostLines);
}

} // namespace hk::bench
