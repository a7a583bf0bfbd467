#include "ui/deliveries/recordinspector.h"

#include "core/base/plaintext.h"
#include "core/contract/jsonwriter.h"
#include "ui/common/codeview.h"
#include "ui/common/httptext.h"
#include "ui/common/taborder.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/theme/metrics.h"

#include <QtCore/QUrl>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

namespace hk {
namespace {

CodeView *addView(QTabWidget *tabs, const QString &title, const QString &name,
                  const char *objectName)
{
    auto *view = new CodeView(CodeView::Syntax::Http, name, tabs);
    view->setObjectName(QLatin1String(objectName));
    view->setReadOnly(true);
    tabs->addTab(view, title);
    return view;
}

QByteArray requestText(const HarExchange &exchange)
{
    const QByteArray line = exchange.method + ' ' + exchange.url.toUtf8();
    return headText(line, exchange.requestHeaders).toUtf8() + "\n\n"
            + indentedJson(exchange.requestBody);
}

} // namespace

RecordInspector::RecordInspector(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(tr("&Attempt"), this)), m_attempt(new QComboBox(this)),
      m_tabs(new QTabWidget(this)), m_facts(new TextTable({tr("Name"), tr("Value")}, m_tabs))
{
    setObjectName(QStringLiteral("recordInspector"));
    m_label->setBuddy(m_attempt);
    m_attempt->setObjectName(QStringLiteral("recordAttemptField"));
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->setDocumentMode(true);
    m_facts->setObjectName(QStringLiteral("recordFacts"));
    m_facts->setAccessibleName(tr("What the file says of this entry"));
    m_facts->setWideColumn(1);
    m_tabs->addTab(m_facts, tr("&Details"));
    m_request = addView(m_tabs, tr("Re&quest"), tr("Request as the file has it"), "recordRequest");
    m_response =
            addView(m_tabs, tr("Resp&onse"), tr("Answer as the file has it"), "recordResponse");
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_attempt, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    handFocusTo(*this, m_tabs);
    connect(m_attempt, &QComboBox::currentIndexChanged, this, &RecordInspector::showExchange);
    showNothing();
}

void RecordInspector::showNothing()
{
    showContent({});
    setEnabled(false);
}

void RecordInspector::showContent(const RecordContent &content)
{
    setEnabled(true);
    m_content = content;
    QList<QStringList> facts;
    for (const auto &[name, value] : content.facts)
        facts.append({plainLine(name), plainLine(value)});
    m_facts->setRows(facts);
    m_attempt->clear();
    for (qsizetype i = 0; i < content.exchanges.size(); ++i) {
        const HarExchange &exchange = content.exchanges[i];
        const QString outcome =
                exchange.status ? QString::number(*exchange.status) : plainLine(exchange.error);
        m_attempt->addItem(tr("%1 of %2: %3, %4")
                                   .arg(QString::number(i + 1),
                                        QString::number(content.exchanges.size()), outcome,
                                        durationText(exchange.took)));
    }
    m_label->setVisible(content.exchanges.size() > 1);
    m_attempt->setVisible(content.exchanges.size() > 1);
    if (content.exchanges.isEmpty())
        showExchange(-1);
}

void RecordInspector::showExchange(int number)
{
    if (number < 0 || number >= m_content.exchanges.size()) {
        m_request->setText(indentedJson(m_content.payload));
        m_response->setText({});
        return;
    }
    const HarExchange &exchange = m_content.exchanges[number];
    m_request->setText(requestText(exchange));
    if (!exchange.status && exchange.responseHeaders.isEmpty()) {
        const QString why = exchange.error.isEmpty() ? tr("No answer.") : plainLine(exchange.error);
        return m_response->setText(why.toUtf8());
    }
    const QByteArray line = "HTTP/1.1 " + QByteArray::number(exchange.status.value_or(0)) + ' '
            + exchange.statusText;
    QByteArray text = headText(line.trimmed(), exchange.responseHeaders).toUtf8() + "\n\n"
            + indentedJson(exchange.responseBody);
    if (exchange.responseCut)
        text += '\n' + tr("There was more; this is what was kept.").toUtf8();
    m_response->setText(text);
}

} // namespace hk
