#include "ui/simulator/requestcard.h"

#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/httptext.h"
#include "ui/common/iconlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

RequestCard::RequestCard(QWidget *parent)
    : QWidget(parent), m_format(new QComboBox(this)),
      m_view(new CodeView(CodeView::Syntax::Http, tr("Signed request"), this)),
      m_mark(new IconLabel(16, this)), m_note(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("requestView"));
    m_view->setReadOnly(true);
    m_format->setObjectName(QStringLiteral("requestFormat"));
    m_format->setAccessibleName(tr("Show the request as"));
    m_format->addItem(QStringLiteral("HTTP"), Http);
    m_format->addItem(QStringLiteral("cURL"), Curl);
    connect(m_format, &QComboBox::currentIndexChanged, this, &RequestCard::show);
    auto *copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("copyRequestButton"));
    copy->setIcon(icon(Icon::Copy));
    copy->setToolTip(tr("Copy request"));
    copy->setAccessibleName(tr("Copy request"));
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, &RequestCard::copyText);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("requestNote"));
    setSecondary(m_note);

    auto *card = new Card(tr("Signed request"), this);
    card->addHeaderWidget(m_format);
    card->addHeaderWidget(copy);
    card->body()->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_mark);
    foot->addWidget(m_note, 1);
    setScaledSpacing(foot, {0, 0, 0, 0}, 8);
    card->body()->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(this, {260, 184});
    setFocusProxy(m_view->editor());
}

void RequestCard::showRequest(const SignedRequest &request)
{
    m_request = request;
    m_view->setStale(false);
    m_mark->setIcon(icon(Icon::Shield, Tint::Success));
    m_note->setText(tr("Signed with the key in force · body %1")
                            .arg(QLocale().formattedDataSize(m_request.body.size())));
    show();
}

void RequestCard::setStale(const QString &reason)
{
    m_view->setStale(true);
    m_mark->setIcon(icon(Icon::Warning, Tint::Warning));
    m_note->setText(tr("Out of date: %1").arg(reason));
}

void RequestCard::show()
{
    m_view->setSyntax(m_format->currentData().toInt() == Http ? CodeView::Syntax::Http
                                                              : CodeView::Syntax::Plain);
    m_view->setText(shownText());
}

QByteArray RequestCard::shownText() const
{
    if (m_request.url.isEmpty())
        return {};
    if (m_format->currentData().toInt() == Curl)
        return curlText(m_request.url, m_request.headers, m_request.body).toUtf8();
    return requestBytes(m_request.url, m_request.headers, m_request.body);
}

void RequestCard::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(shownText()));
    Q_EMIT noted(tr("The request is on the clipboard, with its signature and without the key."));
}

} // namespace hk
