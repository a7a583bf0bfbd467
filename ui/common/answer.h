#pragma once

#include "core/base/answer.h" // whenAnswered()
