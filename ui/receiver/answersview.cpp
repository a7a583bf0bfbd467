#include "ui/receiver/answersview.h"

#include "ui/common/codeview.h"
#include "ui/common/hexdump.h"
#include "ui/common/httptext.h"
#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {

AnswersView::AnswersView(QWidget *parent)
    : QWidget(parent), m_ours(new QLabel(this)),
      m_ourBytes(new CodeView(CodeView::Syntax::Http, tr("Answer of this receiver"), this)),
      m_others(new QLabel(this)),
      m_answer(new CodeView(CodeView::Syntax::Http, tr("Answer of the other receiver"), this))
{
    m_ours->setObjectName(QStringLiteral("ourAnswer"));
    m_others->setObjectName(QStringLiteral("othersAnswer"));
    for (QLabel *label : {m_ours, m_others}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_answer->setObjectName(QStringLiteral("forwardedAnswer"));
    m_answer->setReadOnly(true);
    m_ourBytes->setObjectName(QStringLiteral("sentAnswer"));
    m_ourBytes->setReadOnly(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_ours);
    layout->addWidget(m_ourBytes, 1);
    layout->addWidget(m_others);
    layout->addWidget(m_answer, 1);
    layout->addStretch();
    setScaledSpacing(layout, {0, 8, 0, 0}, 8);
    clear();
}

void AnswersView::show(const ReceivedRequest &request, const ReceivedContent &content)
{
    showOurs(request, content);
    showOthers(request, content.forwarded);
}

void AnswersView::showOurs(const ReceivedRequest &request, const ReceivedContent &content)
{
    const qint64 sent = request.course.sent;
    QStringList words{request.waitsForOther
                              ? tr("This receiver waits for the other\u2019s answer.")
                              : tr("This receiver answered: %1").arg(answerText(request))};
    if (content.answer && content.answer->size() < sent && !content.isMasked())
        words.append(
                tr("Below are the first %1 of %2 bytes.")
                        .arg(locale().toString(content.answer->size()), locale().toString(sent)));
    else if (!content.answer && sent > 0)
        words.append(tr("Its bytes were let go to save room."));
    m_ours->setText(words.join(u'\n'));
    const QByteArray bytes = content.answer.value_or(QByteArray());
    m_ourBytes->setVisible(!bytes.isEmpty());
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    const bool isText = isPlainText(bytes);
    // The head stays readable where the body, such as a bomb, is not.
    m_ourBytes->setWrapping(isText);
    m_ourBytes->setText(isText || head < 0 ? (isText ? bytes : hexDump(bytes))
                                           : bytes.first(head + 4) + hexDump(bytes.mid(head + 4)));
}

void AnswersView::showOthers(const ReceivedRequest &request,
                             const std::optional<ForwardedAnswer> &forwarded)
{
    m_answer->setVisible(forwarded && forwarded->status);
    m_answer->setText({});
    if (!request.isForwarded) {
        m_others->setText(tr("The request was not forwarded."));
    } else if (forwarded && forwarded->status) {
        m_others->setText(
                tr("The other receiver answered after %1: %2")
                        .arg(durationText(forwarded->took), statusLine(*forwarded->status)));
        const QByteArray line = "HTTP/1.1 " + QByteArray::number(*forwarded->status);
        m_answer->setText(headText(line, forwarded->headers).toUtf8() + "\n\n" + forwarded->body);
    } else if (forwarded) {
        m_others->setText(tr("The other receiver did not answer: %1").arg(forwarded->problem));
    } else if (request.hasForwarded) {
        m_others->setText(tr("What the other receiver answered was let go to save room."));
    } else {
        m_others->setText(tr("The request was forwarded; there is no answer yet."));
    }
}

void AnswersView::clear()
{
    m_ours->clear();
    m_others->clear();
    for (CodeView *bytes : {m_ourBytes, m_answer}) {
        bytes->setText({});
        bytes->hide();
    }
}

} // namespace hk
