#pragma once

#include "tests/ui/deliveries/fakeledger.h"
#include "ui/deliveries/deliverytablemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <optional>
#include <utility>

namespace hk::test {

/// A table of deliveries over a ledger in memory.
struct Table
{
    FakeLedger ledger;
    DeliveryTableModel model{ledger, [] { return 10'000 * microsPerSecond; }};
    /// Reads on by itself while there is more, as a view does that is scrolled.
    std::optional<QAbstractItemModelTester> tester{
            std::in_place, &model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void load(const QString &filter = {})
    {
        DeliveryQuery query;
        query.company = CompanyId(1);
        query.filter = *DeliveryFilter::parse(filter);
        model.load(query);
        QTRY_COMPARE(model.state(), DeliveryTableModel::State::Ready);
    }
    QString idAt(int row) const
    {
        return model.data(model.index(row, DeliveryTableModel::PublicId), Qt::DisplayRole)
                .toString();
    }
};

} // namespace hk::test
