#include "core/store/changenotice.h"

namespace hk {
namespace {

constexpr int pauseMs = 100;

} // namespace

ChangeNotice::ChangeNotice() : m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_noted.load())
            tell();
    });
}

void ChangeNotice::note()
{
    if (m_noted.exchange(true))
        return;
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_pause.isActive() && m_noted.load())
                    tell();
            },
            Qt::QueuedConnection);
}

void ChangeNotice::tell()
{
    m_noted.store(false);
    m_pause.start();
    Q_EMIT changed();
}

} // namespace hk
