#pragma once

#include "core/records/recordfile.h"

namespace hk {

/// What a file holds of one record, without personal data by the rule of PersonalData.
RecordContent maskedContent(RecordContent content);

} // namespace hk
