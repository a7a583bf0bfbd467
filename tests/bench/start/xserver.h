#pragma once

#include <QtCore/QProcess>

namespace hk::bench {

/// An X server of its own without a screen (Xvfb), where a desktop has none; ended with this.
class XServer
{
public:
    XServer();
    ~XServer();
    XServer(const XServer &) = delete;
    XServer &operator=(const XServer &) = delete;

    /// What DISPLAY has to be; empty: there is no Xvfb.
    QString display() const { return m_display; }

private:
    QProcess m_process;
    QString m_display;
};

} // namespace hk::bench
