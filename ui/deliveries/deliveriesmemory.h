#pragma once

#include "core/model/company.h"

#include <QtCore/QObject>

#include <optional>

class QSettings;
class QSplitter;

namespace hk {

class DeliveriesTable;
class FilterPanel;

/// What the page of deliveries remembers of each company from one start to the next: columns,
/// order, filter with its period, and how list and inspector share the room. GUI thread; what it is
/// given outlives it.
class DeliveriesMemory final : public QObject
{
    Q_OBJECT

public:
    DeliveriesMemory(QSettings &settings, DeliveriesTable &table, FilterPanel &filter,
                     QSplitter &splitter, QObject *parent);

    /// Shows what is remembered of it; the list is not read anew by that.
    void show(const Company &company);
    /// How many thousandths of the room the inspector has beside or below the list; none: nobody
    /// moved the handle.
    std::optional<int> inspectorShare() const;

private:
    QString key(const char *name) const;
    QString shareKey() const;
    void keep(const char *name, const QVariant &value);
    void keepFilter();

    QSettings &m_settings;
    DeliveriesTable &m_table;
    FilterPanel &m_filter;
    QSplitter &m_splitter;
    QString m_company; ///< as a part of a key; empty: none yet
};

} // namespace hk
