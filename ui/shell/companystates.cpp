#include "ui/shell/companystates.h"

#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace hk {

CompanyStates::CompanyStates(QStackedWidget &stack)
    : QObject(&stack), m_stack(stack), m_none(new EmptyState(&stack)),
      m_failure(new EmptyState(&stack))
{
    m_none->setObjectName(QStringLiteral("noCompanyState"));
    m_none->setWords(Icon::Anchor, tr("No company yet"),
                     tr("Add the company whose webhooks you look after."));
    QPushButton *add = m_none->addButton(tr("Add company…"), true);
    add->setObjectName(QStringLiteral("firstCompanyButton"));
    connect(add, &QPushButton::clicked, this, &CompanyStates::addWanted);
    m_failure->setObjectName(QStringLiteral("companiesFailedState"));
    QPushButton *retry = m_failure->addButton(tr("Retry"), true);
    retry->setObjectName(QStringLiteral("retryCompaniesButton"));
    connect(retry, &QPushButton::clicked, this, &CompanyStates::retryWanted);
    stack.addWidget(m_none);
    stack.addWidget(m_failure);
}

void CompanyStates::showNone() { m_stack.setCurrentWidget(m_none); }

void CompanyStates::showFailure(const Error &error)
{
    const ErrorText words = wordsOf(error);
    m_failure->setWords(Icon::Warning, words.message, words.hint);
    m_stack.setCurrentWidget(m_failure);
}

bool CompanyStates::areShown() const
{
    return m_stack.currentWidget() == m_none || m_stack.currentWidget() == m_failure;
}

} // namespace hk
