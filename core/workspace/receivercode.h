#pragma once

#include "core/exchange/verifycode.h"
#include "core/model/company.h"

namespace hk {

/// What the code for a company's receivers has to check.
inline VerifyCodeOptions codeOptionsOf(const Company &company)
{
    return {company.signatureEncoding, company.standardHeaders};
}

} // namespace hk
