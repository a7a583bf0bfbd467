#include "ui/receiver/requestinspector.h"

#include "core/contract/jsonwriter.h"
#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/httptext.h"
#include "ui/common/statusbadge.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

CodeView *readOnlyView(CodeView::Syntax syntax, const QString &name, QWidget *parent)
{
    auto *view = new CodeView(syntax, name, parent);
    view->setReadOnly(true);
    return view;
}

} // namespace

RequestInspector::RequestInspector(QWidget *parent)
    : QWidget(parent), m_badge(new StatusBadge(this)), m_verdict(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_body(readOnlyView(CodeView::Syntax::Json, tr("Body, formatted"), this)),
      m_raw(readOnlyView(CodeView::Syntax::Plain, tr("Body as it came"), this)),
      m_headers(readOnlyView(CodeView::Syntax::Http, tr("Request line and headers"), this))
{
    m_badge->setObjectName(QStringLiteral("verdictBadge"));
    m_body->setObjectName(QStringLiteral("receivedBody"));
    m_verdict->setObjectName(QStringLiteral("verdictLabel"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_body, tr("&Body"));
    m_tabs->addTab(m_headers, tr("&Headers"));
    m_tabs->addTab(m_raw, tr("Ra&w"));

    auto *card = new Card({}, this);
    card->body()->addWidget(m_badge, 0, Qt::AlignLeading);
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(this, {280, 208});
    setFocusProxy(m_tabs);
    showNothing();
}

void RequestInspector::showRequest(const ReceivedRequest &request, bool lostBody)
{
    m_badge->setLook(verdictBadge(request.signature));
    m_badge->show();
    m_verdict->setText(verdictSentence(request));
    const QByteArray body =
            lostBody ? tr("The body was let go to save memory.").toUtf8() : request.body;
    m_body->setText(lostBody ? body : indentedJson(body));
    m_raw->setText(body);
    const QByteArray line = request.method + ' ' + request.path.toUtf8() + " HTTP/1.1";
    m_headers->setText(headText(line, request.headers).toUtf8());
}

void RequestInspector::showNothing()
{
    m_badge->hide();
    m_verdict->setText(tr("Select a request to look at it."));
    for (CodeView *view : {m_body, m_raw, m_headers})
        view->setText({});
}

} // namespace hk
