#include "ui/shell/companystates.h"

#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/theme/icons.h"
#include "ui/welcome/welcomepage.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace hk {

CompanyStates::CompanyStates(QStackedWidget &stack)
    : QObject(&stack), m_stack(stack), m_welcome(new WelcomePage(&stack)),
      m_failure(new EmptyState(&stack))
{
    m_failure->setObjectName(QStringLiteral("companiesFailedState"));
    QPushButton *retry = m_failure->addButton(tr("Retry"), true);
    retry->setObjectName(QStringLiteral("retryCompaniesButton"));
    connect(retry, &QPushButton::clicked, this, &CompanyStates::retryWanted);
    stack.addWidget(m_welcome);
    stack.addWidget(m_failure);
}

void CompanyStates::showNone()
{
    m_isVisited = false;
    m_welcome->setVisited(false);
    m_stack.setCurrentWidget(m_welcome);
    m_welcome->setFocus(Qt::OtherFocusReason);
}

void CompanyStates::visitWelcome()
{
    if (!areShown()) {
        m_isVisited = true;
        m_welcome->setVisited(true);
        m_stack.setCurrentWidget(m_welcome);
    }
    m_welcome->setFocus(Qt::OtherFocusReason);
}

void CompanyStates::showFailure(const Error &error)
{
    const ErrorText words = wordsOf(error);
    m_failure->setWords(Icon::Warning, words.message, words.hint);
    m_stack.setCurrentWidget(m_failure);
}

bool CompanyStates::areShown() const
{
    return m_stack.currentWidget() == m_failure || (isWelcomeShown() && !m_isVisited);
}

bool CompanyStates::isWelcomeShown() const { return m_stack.currentWidget() == m_welcome; }

} // namespace hk
