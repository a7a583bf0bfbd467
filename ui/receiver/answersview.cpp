#include "ui/receiver/answersview.h"

#include "ui/common/codeview.h"
#include "ui/common/httptext.h"
#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {

AnswersView::AnswersView(QWidget *parent)
    : QWidget(parent), m_ours(new QLabel(this)), m_others(new QLabel(this)),
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
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_ours);
    layout->addWidget(m_others);
    layout->addWidget(m_answer, 1);
    layout->addStretch();
    setScaledSpacing(layout, {0, 8, 0, 0}, 8);
    clear();
}

void AnswersView::show(const ReceivedRequest &request,
                       const std::optional<ForwardedAnswer> &forwarded)
{
    m_ours->setText(request.waitsForOther
                            ? tr("This receiver waits for the other\u2019s answer.")
                            : tr("This receiver answered: %1").arg(answerText(request)));
    m_answer->setVisible(forwarded && forwarded->status);
    if (!request.isForwarded) {
        m_others->setText(tr("The request was not forwarded."));
    } else if (!request.hasForwarded) {
        m_others->setText(tr("The request was forwarded; there is no answer yet."));
    } else if (!forwarded) {
        m_others->setText(tr("What the other receiver answered was let go to save room."));
    } else if (!forwarded->status) {
        m_others->setText(tr("The other receiver did not answer: %1").arg(forwarded->problem));
    } else {
        m_others->setText(
                tr("The other receiver answered after %1: %2")
                        .arg(durationText(forwarded->took), statusLine(*forwarded->status)));
        const QByteArray line = "HTTP/1.1 " + QByteArray::number(*forwarded->status);
        m_answer->setText(headText(line, forwarded->headers).toUtf8() + "\n\n" + forwarded->body);
    }
}

void AnswersView::clear()
{
    m_ours->clear();
    m_others->clear();
    m_answer->hide();
}

} // namespace hk
