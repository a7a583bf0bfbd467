#include "ui/common/secretclipboard.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace hk {

SecretClipboard::SecretClipboard(int clearAfter, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(clearAfter);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfUnchanged);
}

SecretClipboard::~SecretClipboard() { clearIfUnchanged(); }

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    // Klipper and others leave such contents out of their history.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = secret;
    m_timer.start();
}

void SecretClipboard::clearIfUnchanged()
{
    m_timer.stop();
    if (m_copied.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    QByteArray there = clipboard->text().toUtf8();
    const bool unchanged = Secret::taken(there) == m_copied;
    m_copied = {};
    if (!unchanged)
        return;
    clipboard->clear();
    Q_EMIT cleared();
}

} // namespace hk
