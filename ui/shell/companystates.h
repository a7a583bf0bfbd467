#pragma once

#include <QtCore/QObject>

class QStackedWidget;

namespace hk {

class EmptyState;
class WelcomePage;
struct Error;

/// What stands in the place of the pages while there is no company to show: the ways in, or that
/// the companies could not be read. The ways in can also be visited while there is one. GUI thread.
class CompanyStates final : public QObject
{
    Q_OBJECT

public:
    /// Adds both to the stack, which owns this.
    explicit CompanyStates(QStackedWidget &stack);

    void showNone();
    void visitWelcome(); ///< until another page is chosen
    void showFailure(const Error &error);
    bool areShown() const; ///< one of them, and no page can be
    WelcomePage &welcome() { return *m_welcome; }
    bool isWelcomeShown() const;

Q_SIGNALS:
    void retryWanted();

private:
    QStackedWidget &m_stack;
    WelcomePage *m_welcome;
    EmptyState *m_failure;
    bool m_isVisited = false;
};

} // namespace hk
