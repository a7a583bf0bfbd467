#pragma once

#include "core/workspace/overviewfront.h"
#include "ui/common/statusbadge.h"
#include "ui/overview/barnames.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// How an endpoint that needs somebody is told of: its state, whose URL it is, and why in whole
/// sentences. In the window's language; GUI thread.
struct AttentionWords
{
    BadgeLook badge;
    QString name; ///< "Booking URL", or the endpoint's own
    QString why;
};

/// The moment that the words begin with, such as since when it fails; none: they tell none.
std::optional<Micros> momentOf(const Attention &attention);
AttentionWords wordsOf(const Attention &attention, const BarNames &names, Micros now);

} // namespace hk
