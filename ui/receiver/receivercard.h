#pragma once

#include "core/base/error.h"
#include "core/model/trigger.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace hk {

class ElidedLabel;
class ReceiverFront;

/// Where the receiver listens, the URL for each category to copy, and how it answers.
class ReceiverCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiverCard(ReceiverFront &receiver, QWidget *parent = nullptr);

    void showListening(bool listening);
    /// What is in the port field.
    quint16 wantedPort() const;
    void copyAddress();

Q_SIGNALS:
    void copied(const QString &url);
    void refused(const hk::Error &error);
    /// Rules, TLS, forwarding, another address.
    void moreWanted();

private:
    QWidget *together(const QList<QWidget *> &parts);
    QWidget *buildAddress();
    QWidget *buildCopyButton();
    QWidget *buildAnswer();
    QWidget *buildMoreButton();
    QString address() const;
    void copy(const QString &url);
    void answer();
    void showAnswer();
    void showMore();

    ReceiverFront &m_receiver;
    QSpinBox *m_port = nullptr;
    QComboBox *m_answer = nullptr;
    ElidedLabel *m_address = nullptr;
    QLabel *m_more; ///< what counts beside the answer; hidden when nothing does
};

} // namespace hk
