#pragma once

namespace hk::bench {

/// What something took until it was done: on the clock of the wall, and of processors, which says
/// the same on a machine that is busy with other things.
struct Spent
{
    double ms = 0;
    double windowMs = 0; ///< of the processor, by the calling thread: the window's
    double allMs = 0;    ///< of the processors, by all threads of the program

    /// What was spent so far.
    static Spent now();
    Spent since(const Spent &earlier) const
    {
        return {ms - earlier.ms, windowMs - earlier.windowMs, allMs - earlier.allMs};
    }
};

} // namespace hk::bench
