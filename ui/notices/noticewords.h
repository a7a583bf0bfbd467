#pragma once

#include "core/base/clock.h"
#include "core/model/notice.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// How a notice reads. Plain texts: names are as people typed them, on one line and shortened,
/// and whoever shows them as markup escapes them. In the window's language; GUI thread.
struct NoticeWords
{
    BadgeLook badge;
    QString title; ///< "Booking URL of Northwind Clinics is failing"
    QString body;
    QString show;                     ///< the button that opens what it is about
    std::optional<Micros> since = {}; ///< the time in the body
};

NoticeWords wordsOf(const Notice &notice);
/// What happened in the quiet hours, in one.
NoticeWords summaryOf(const QList<Notice> &notices);

/// Where the window shows what a notice is about.
struct NoticeTarget
{
    CompanyId company; ///< not valid: whichever is shown
    QString page;      ///< empty: the window itself
    QString what;      ///< as Page::open() takes it
    bool operator==(const NoticeTarget &) const = default;
};

NoticeTarget targetOf(const Notice &notice);

} // namespace hk
