#pragma once

#include <QtCore/QObject>

class QSettings;

namespace hk {

class ReceiverFront;

/// What the receiver was told to do, from one run of the program to the next: whether and where it
/// listens, TLS, how it answers and by which rules, where it forwards to. GUI thread; both outlive
/// it.
class ReceiverMemory final : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 usualPort = 8765;

    ReceiverMemory(ReceiverFront &receiver, QSettings &settings, QObject *parent = nullptr);

    /// Whether it listened when the program ended, and where.
    bool listened() const;
    quint16 port() const;
    /// Tells the receiver what it was told before; what it does not take is left out.
    void restore();
    /// Remembers what it is told from now on.
    void follow();

private:
    void rememberListening(bool listens);
    void rememberBehaviour();

    ReceiverFront &m_receiver;
    QSettings &m_settings;
};

} // namespace hk
