#pragma once

#include <QtCore/QObject>

class QStackedWidget;

namespace hk {

class EmptyState;
struct Error;

/// What stands in the place of the pages while there is no company to show: there is none yet, or
/// they could not be read. GUI thread.
class CompanyStates final : public QObject
{
    Q_OBJECT

public:
    /// Adds both to the stack, which owns this.
    explicit CompanyStates(QStackedWidget &stack);

    void showNone();
    void showFailure(const Error &error);
    bool areShown() const; ///< one of them

Q_SIGNALS:
    void addWanted();
    void retryWanted();

private:
    QStackedWidget &m_stack;
    EmptyState *m_none;
    EmptyState *m_failure;
};

} // namespace hk
