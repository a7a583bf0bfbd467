#pragma once

#include "core/base/plaintext.h"
