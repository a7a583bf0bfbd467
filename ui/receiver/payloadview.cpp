#include "ui/receiver/payloadview.h"

#include "core/contract/jsonwriter.h"
#include "ui/common/codeview.h"
#include "ui/common/hexdump.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {

PayloadView::PayloadView(QWidget *parent)
    : QWidget(parent), m_code(new CodeView(CodeView::Syntax::Json, tr("Payload, formatted"), this)),
      m_list(new QListWidget(this))
{
    m_code->setObjectName(QStringLiteral("receivedBody"));
    m_code->setReadOnly(true);
    m_list->setObjectName(QStringLiteral("receivedProblems"));
    m_list->setAccessibleName(tr("Problems of the payload"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    setScaledSize(m_list, {0, 36}, {0, 108});
    setFocusProxy(m_code);
    connect(m_list, &QListWidget::currentRowChanged, this, &PayloadView::goToProblem);
    connect(m_list, &QListWidget::itemActivated, m_code,
            [this] { m_code->setFocus(Qt::OtherFocusReason); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_list);
    setScaledSpacing(layout, {0, 8, 0, 0}, 8);
}

void PayloadView::setBody(const QByteArray &body)
{
    m_code->setWrapping(isPlainText(body));
    m_code->setText(isPlainText(body) ? indentedJson(body) : hexDump(body));
    showProblems({});
}

void PayloadView::showProblems(const QList<PayloadProblem> &problems)
{
    m_problems = problems;
    m_code->clearProblems();
    m_list->clear();
    for (const PayloadProblem &problem : problems) {
        const QString words = problem.path.isEmpty()
                ? problem.message
                : tr("%1 %2", "a field and what is wrong with it")
                          .arg(problem.path, problem.message);
        auto *item = new QListWidgetItem(
                icon(Icon::Warning, Tint::Warning),
                tr("Line %1: %2").arg(QString::number(problem.place.line), words), m_list);
        item->setToolTip(item->text());
        m_code->markProblem(problem.place.line, words);
    }
    m_list->setHidden(problems.isEmpty());
}

void PayloadView::goToProblem(int row)
{
    // Only what a person chose: goTo() takes the focus.
    if (row >= 0 && row < m_problems.size() && m_list->hasFocus()) {
        m_code->goTo(m_problems.at(row).place.line);
        m_list->setFocus();
    }
}

} // namespace hk
