#pragma once

#include "ui/shell/place.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <optional>

namespace hk {

/// What was looked at, in order, to go back and forward through as in a browser. What was only
/// passed on the way to something else of the same page leaves no trace. GUI thread.
class ViewHistory final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 200;
    static constexpr int usualPassingMs = 1000;

    using QObject::QObject;

    /// This is looked at now; what lay ahead is forgotten unless it is what was there already.
    void arrive(const Place &place);
    /// One step back (-1) or forward (1); none: there is nothing.
    std::optional<Place> at(int step) const;
    void go(int step); ///< it was gone there
    /// Places of others are left out from now on.
    void keepOnly(const QSet<CompanyId> &companies);
    /// What is looked at for less than that was only passed.
    void setPassing(int ms) { m_passingMs = ms; }

Q_SIGNALS:
    void changed();

private:
    bool wasPassed(const Place &next) const;

    QList<Place> m_places;
    qsizetype m_current = -1;
    QElapsedTimer m_since; ///< the current place was arrived at
    qint64 m_passingMs = usualPassingMs;
};

} // namespace hk
