#include "ui/receiver/requestactions.h"

#include "ui/common/flowlayout.h"
#include "ui/common/httptext.h"
#include "ui/receiver/requestinspector.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hk {
namespace {

QString urlOf(const ReceivedContent &content, bool isSecure)
{
    const auto host = std::ranges::find_if(content.headers, [](const auto &header) {
        return header.first.compare("host", Qt::CaseInsensitive) == 0;
    });
    const QByteArray name =
            host == content.headers.end() ? QByteArrayLiteral("127.0.0.1") : host->second;
    return QString::fromUtf8((isSecure ? "https://" : "http://") + name + content.target);
}

} // namespace

RequestActions::RequestActions(RequestInspector &inspector, QWidget *parent)
    : QWidget(parent), m_inspector(inspector)
{
    auto *layout = new FlowLayout(this);
    setScaledSpacing(layout, {0, 0, 0, 0}, 6);
    m_copyCurl = addAction(QStringLiteral("copyReceivedCurl"), tr("Copy as cUR&L"),
                           tr("Copies a command that sends the same request again"));
    m_copyCurl->setIcon(icon(Icon::Copy));
    m_saveSample = addAction(QStringLiteral("saveReceivedSample"), tr("Turn &into a sample…"),
                             tr("Keeps the payload under a name, for the Simulator"));
    m_saveSample->setIcon(icon(Icon::Save));
    m_toSimulator = addAction(QStringLiteral("receivedToSimulator"), tr("Send t&o Simulator"),
                              tr("Opens the payload in the Simulator's editor"));
    m_toSimulator->setIcon(icon(Icon::Simulator));
    connect(m_copyCurl, &QAction::triggered, this, &RequestActions::copy);
    connect(m_saveSample, &QAction::triggered, this, &RequestActions::sampleWanted);
    connect(m_toSimulator, &QAction::triggered, this, &RequestActions::simulatorWanted);
    connect(&inspector, &RequestInspector::contentShown, this, &RequestActions::enable);
    enable();
}

QAction *RequestActions::addAction(const QString &name, const QString &text, const QString &toolTip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    auto *button = new QPushButton(this);
    button->setObjectName(name + QStringLiteral("Button"));
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    layout()->addWidget(button);
    follow();
    return action;
}

void RequestActions::enable()
{
    const bool isShown = m_inspector.shownNumber() != 0;
    const bool isWhole = isShown && m_inspector.content().hasAllOf(m_inspector.request().bodySize);
    m_copyCurl->setEnabled(isWhole && m_inspector.request().method == "POST"
                           && m_inspector.request().schema != SchemaVerdict::CutOff);
    const bool isEvent = isWhole && m_inspector.request().schema != SchemaVerdict::NotJson
            && m_inspector.request().isWebhook();
    m_saveSample->setEnabled(isEvent);
    m_toSimulator->setEnabled(isEvent);
}

void RequestActions::copy()
{
    if (m_inspector.shownNumber() == 0) // another one is on its way
        return;
    const ReceivedContent &content = m_inspector.content();
    QGuiApplication::clipboard()->setText(curlText(urlOf(content, m_inspector.request().isSecure),
                                                   content.headers, content.body));
    Q_EMIT copied(tr("Copied as a cURL command; it carries the signature, not the key."));
}

void RequestActions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

} // namespace hk
