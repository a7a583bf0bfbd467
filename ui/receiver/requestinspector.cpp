#include "ui/receiver/requestinspector.h"

#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/flowlayout.h"
#include "ui/common/httptext.h"
#include "ui/common/statusbadge.h"
#include "ui/receiver/answersview.h"
#include "ui/receiver/payloadview.h"
#include "ui/receiver/rawview.h"
#include "ui/receiver/verdictbox.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int leastTabs = 120; // design pixels: the bar and some lines
constexpr int verdictPart = 4; // of the height, at most, that the words on it may take

} // namespace

RequestInspector::RequestInspector(ReceiverFront &receiver, QWidget *parent)
    : QWidget(parent), m_receiver(receiver), m_card(new Card({}, this)),
      m_signature(new StatusBadge(this)), m_schema(new StatusBadge(this)),
      m_arrival(new StatusBadge(this)), m_badges(buildVerdicts()), m_verdict(new VerdictBox(this)),
      m_tabs(new QTabWidget(this)), m_payload(new PayloadView(this)),
      m_headers(new CodeView(CodeView::Syntax::Http, tr("Request line and headers"), this)),
      m_raw(new RawView(this)), m_answers(new AnswersView(this))
{
    m_headers->setReadOnly(true);
    m_headers->setObjectName(QStringLiteral("receivedHeaders"));
    m_tabs->setObjectName(QStringLiteral("receivedTabs"));
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_payload, tr("Pa&yload"));
    m_tabs->addTab(m_headers, tr("Heade&rs"));
    m_tabs->addTab(m_raw, tr("Ra&w"));
    m_tabs->addTab(m_answers, tr("A&nswer"));

    m_card->body()->addWidget(m_badges);
    m_card->body()->addWidget(m_verdict);
    m_card->body()->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(this, {280, 0}); // as tall as its parts need
    setScaledSize(m_tabs, {0, leastTabs});
    setFocusProxy(m_tabs);
    showNothing();
}

void RequestInspector::addFooter(QWidget *widget) { m_card->body()->addWidget(widget); }

QWidget *RequestInspector::buildVerdicts()
{
    m_signature->setObjectName(QStringLiteral("verdictBadge"));
    m_schema->setObjectName(QStringLiteral("schemaBadge"));
    m_arrival->setObjectName(QStringLiteral("arrivalBadge"));
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    for (StatusBadge *badge : {m_signature, m_schema, m_arrival})
        layout->addWidget(badge);
    setScaledSpacing(layout, {0, 0, 0, 0}, 6);
    return row;
}

void RequestInspector::showRequest(const ReceivedRequest &request)
{
    const bool isSame = m_request.number == request.number;
    const bool isChecked = isSame && m_request.schema != request.schema;
    const bool isAnswered = isSame
            && (m_request.hasForwarded != request.hasForwarded
                || m_request.course != request.course);
    m_request = request;
    showVerdicts();
    if (isChecked)
        loadProblems();
    if (!isSame) {
        m_content.reset();
        m_answers->clear(); // the other request's must not stand below this one's verdicts
        Q_EMIT contentShown(false);
    }
    if (isAnswered || !isSame)
        load();
}

void RequestInspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_verdict->setMost(height() / verdictPart);
}

void RequestInspector::load()
{
    m_checking.forget();
    m_loading.ask(m_receiver.content(m_request.number), this,
                  [this](const Result<ReceivedContent> &content) {
                      if (content)
                          showContent(*content);
                  });
}

void RequestInspector::showVerdicts()
{
    m_badges->show();
    m_arrival->setVisible(m_request.isWebhook());
    m_signature->setLook(verdictBadge(m_request.signature));
    m_signature->setToolTip(verdictSentence(m_request));
    m_schema->setLook(schemaBadge(m_request));
    m_schema->setToolTip(schemaSentence(m_request));
    m_arrival->setLook(arrivalBadge(m_request));
    m_arrival->setToolTip(arrivalSentences(m_request).join(u'\n'));
    // What is right needs no more words than its badge, unless all is.
    if (!m_request.problem.isEmpty()) // it is no webhook, so there is no more to be said of it
        return m_verdict->setText(m_request.problem);
    QStringList sentences;
    if (m_request.signature != SignatureVerdict::Valid)
        sentences.append(verdictSentence(m_request));
    if (m_request.schema != SchemaVerdict::Valid && m_request.schema != SchemaVerdict::Waiting)
        sentences.append(schemaSentence(m_request));
    if (m_request.arrival.repeats || m_request.arrival.isOutOfOrder()
        || m_request.arrival.hasWrongTime())
        sentences.append(arrivalSentences(m_request));
    m_verdict->setText(sentences.isEmpty() ? verdictSentence(m_request) : sentences.join(u'\n'));
}

void RequestInspector::showContent(const ReceivedContent &content)
{
    m_content = content;
    const QByteArray target = content.isLost ? m_request.path.toUtf8() : content.target;
    const QByteArray line = m_request.method + ' ' + target + " HTTP/1.1";
    QByteArray head = m_request.method.isEmpty() ? tr("There is no request line.").toUtf8()
                                                 : headText(line, content.headers).toUtf8();
    if (content.isLost)
        head += "\n\n" + tr("The headers were let go to save room.").toUtf8();
    m_headers->setText(head);
    if (content.lostBody) {
        m_payload->setBody(tr("The body was let go to save room.").toUtf8());
        m_raw->setBytes({}, m_request.bodySize);
    } else {
        m_payload->setBody(content.body);
        m_raw->setBytes(content.body, m_request.bodySize, content.isMasked());
    }
    m_answers->show(m_request, content);
    loadProblems();
    Q_EMIT contentShown(true);
}

void RequestInspector::loadProblems()
{
    if (!m_content || !m_request.hasSchemaProblem())
        return;
    m_checking.ask(m_receiver.problems(m_request.number), this,
                   [this](const Result<QList<PayloadProblem>> &problems) {
                       if (problems)
                           m_payload->showProblems(*problems);
                   });
}

void RequestInspector::showNothing()
{
    m_loading.forget();
    m_checking.forget();
    m_request = {};
    m_content.reset();
    m_badges->hide();
    m_verdict->setText(tr("Select a request to look at it."));
    m_payload->setBody({});
    m_headers->setText({});
    m_raw->setBytes({}, 0);
    m_answers->clear();
    Q_EMIT contentShown(false);
}

} // namespace hk
