#pragma once

#include "core/base/clock.h"

#include <QtCore/QStringListModel>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QListView>

namespace hk {
class LocalReceiver;
}

namespace hk::bench {

/// The least that could be called a receiver with a list: the same receiver in a thread of its own
/// and a plain list of lines in batches, without a body, a log or a verdict.
class PlainList final : public QObject
{
    Q_OBJECT

public:
    PlainList();
    ~PlainList() override;
    unsigned short port() const { return m_port; }
    void show();

private:
    void send();
    void add(const QStringList &lines);

    SystemClock m_clock;
    QThread m_thread;
    LocalReceiver *m_receiver = nullptr; ///< lives in the thread
    QStringList m_waiting;               ///< of the thread
    unsigned short m_port = 0;
    QStringListModel m_model;
    QListView m_view;
};

} // namespace hk::bench
