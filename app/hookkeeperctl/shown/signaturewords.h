#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "core/signing/doctor.h"

namespace hk {

/// With --explain: how the signature is computed, step by step, and a table of what was tried.
void printWork(Console &console, const Diagnosis &diagnosis, QByteArrayView body);

/// The same as members "computation" and "tried" of an answer in JSON.
void addWork(JsonObject &answer, const Diagnosis &diagnosis);

} // namespace hk
