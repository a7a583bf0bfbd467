#pragma once

#include "core/base/errortext.h"
#include "core/preflight/preflightreport.h"

namespace hk {

// What a support person would say of a test, in English or, with `translate`, in the words of the
// context "Preflight". Any thread.

/// An address and what it is: "10.0.0.7 (private)".
QString textOf(const PreflightAddress &address, Translate translate = nullptr);
/// What happened, and what to do.
ErrorText textOf(const PreflightReport &report, Translate translate = nullptr);
QString textOf(PreflightWarning warning, const PreflightReport &report,
               Translate translate = nullptr);

} // namespace hk
