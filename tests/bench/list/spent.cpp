#include "tests/bench/list/spent.h"

#include <ctime>

namespace hk::bench {
namespace {

double msOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

Spent Spent::now()
{
    return {msOf(CLOCK_MONOTONIC), msOf(CLOCK_THREAD_CPUTIME_ID), msOf(CLOCK_PROCESS_CPUTIME_ID)};
}

} // namespace hk::bench
