#pragma once

#include "core/base/result.h"
#include "core/workspace/screenmask.h"

#include <QtCore/QFuture>

#include <utility>

namespace hk {

/// What `answer` brings, without the personal data that `hide(value)` takes out of it in place; as
/// it is where the mask was not on when it was asked for. Errors are the answer's.
template<typename Value, typename Hide>
QFuture<Result<Value>> hiding(const ScreenMask &mask, QFuture<Result<Value>> answer, Hide hide)
{
    if (!mask.isOn())
        return answer;
    return answer.then([hide = std::move(hide)](Result<Value> told) {
        if (told)
            hide(*told);
        return told;
    });
}

} // namespace hk
