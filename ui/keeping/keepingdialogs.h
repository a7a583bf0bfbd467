#pragma once

#include "core/model/company.h"
#include "core/workspace/keepingfront.h"

#include <QtCore/QObject>

class QWidget;

namespace hk {

/// Opens what is done about keeping and erasing above its page, and says what came of it. GUI
/// thread; `window` owns this, the front outlives it.
class KeepingDialogs final : public QObject
{
    Q_OBJECT

public:
    KeepingDialogs(KeepingFront &keeping, QWidget *window);

    void setCompany(const Company &company) { m_company = company; }
    void showRetention();
    void showErasing();

Q_SIGNALS:
    /// What was done, in a few words.
    void noted(const QString &note);
    /// Rows are gone, or hold less than they did.
    void ledgerChanged();

private:
    KeepingFront &m_keeping;
    QWidget *m_window;
    Company m_company;
};

} // namespace hk
