// A clock that stands still at a Thursday in May 2026, for the whole program: pictures that are
// made again do not differ. It takes the place of the C library's functions, through which Qt and
// the standard library read the time; what measures durations goes on.
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <ctime>

namespace {

constexpr time_t standing = 1'778'773'330; // 2026-05-14 15:42:10 UTC
constexpr long standingNs = 123'000'000;

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)
        return static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    *time = {standing, standingNs};
    return 0;
}

int gettimeofday(timeval *time, void * /*zone*/) noexcept
{
    *time = {standing, standingNs / 1000};
    return 0;
}

time_t time(time_t *at) noexcept
{
    if (at)
        *at = standing;
    return standing;
}
}
