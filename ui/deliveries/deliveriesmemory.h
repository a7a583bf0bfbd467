#pragma once

#include "core/model/company.h"

#include <QtCore/QObject>

#include <optional>

class QSettings;

namespace hk {

class DeliveriesTable;
class FilterPanel;
class PaneSplitter;

/// What the page of deliveries remembers of each company from one start to the next: columns,
/// order, filter with its period, and how list and inspector share the room. GUI thread; what it is
/// given outlives it.
class DeliveriesMemory final : public QObject
{
    Q_OBJECT

public:
    DeliveriesMemory(QSettings &settings, DeliveriesTable &table, FilterPanel &filter,
                     PaneSplitter &splitter, QObject *parent);

    /// Shows what is remembered of it; the list is not read anew by that.
    void show(const Company &company);

private:
    QString key(const char *name) const;
    QString shareKey(Qt::Orientation orientation) const;
    std::optional<int> shareOf(Qt::Orientation orientation) const;
    void keep(const char *name, const QVariant &value);
    void keepFilter();

    QSettings &m_settings;
    DeliveriesTable &m_table;
    FilterPanel &m_filter;
    PaneSplitter &m_splitter;
    QString m_company; ///< as a part of a key; empty: none yet
};

} // namespace hk
