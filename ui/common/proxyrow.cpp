#include "ui/common/proxyrow.h"

#include "core/workspace/policyfront.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

ProxyRow::ProxyRow(PolicyFront &policy, FieldGrid &form, QObject *parent)
    : QObject(parent), m_policy(policy), m_field(new QLineEdit(&form)),
      m_save(new QPushButton(tr("&Save"), &form)), m_row(form.addRow(tr("&Proxy"), m_field, m_save))
{
    m_field->setObjectName(QStringLiteral("proxyField"));
    m_save->setObjectName(QStringLiteral("saveProxyButton"));
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    m_row->showNote(tr("none, environment, or a URL such as http://proxy.example:3128"));
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(text.trimmed() != m_saved); });
    const auto saveTyped = [this] { save(m_field->text()); };
    connect(m_field, &QLineEdit::returnPressed, this, saveTyped);
    connect(m_save, &QPushButton::clicked, this, saveTyped);
}

void ProxyRow::load()
{
    m_asking.ask(m_policy.proxy(), this, [this](const Result<QString> &answer) {
        if (answer)
            show(*answer);
        else
            m_row->showError(sentenceOf(answer.error()));
    });
}

void ProxyRow::save(const QString &proxy)
{
    m_asking.ask(m_policy.setProxy(proxy.trimmed()), this, [this](const Result<QString> &answer) {
        if (!answer)
            return m_row->showError(sentenceOf(answer.error()));
        show(*answer);
        m_row->showNote(tr("Saved. The next attempt uses it."));
    });
}

void ProxyRow::show(const QString &proxy)
{
    m_saved = proxy;
    m_field->setText(proxy);
    m_save->setEnabled(false);
}

} // namespace hk
