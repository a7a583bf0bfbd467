#pragma once

#include <QtCore/QObject>

class QTableView;

namespace hk {

/// How wide the columns of the audit's list are. Where there is not room for all, those step aside
/// that the entry below says as well: the company, if it is the one that is looked at, and what
/// stood there before and after; until somebody sets a width by hand, then the list scrolls. GUI
/// thread; owned by the table, whose model is an AuditModel.
class AuditColumns final : public QObject
{
    Q_OBJECT

public:
    explicit AuditColumns(QTableView &table);

    /// Of all companies, or of one: then its name is missed least.
    void setOfAllCompanies(bool all);
    /// All anew, after a change of zoom or words.
    void arrange();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int usualWidth(int section) const;
    int leastWidth(int section) const;
    int titleWidth(int section) const;

    QTableView &m_table;
    bool m_isOfAll = false;
    bool m_isByHand = false; ///< somebody set a width
    bool m_isArranging = false;
};

} // namespace hk
