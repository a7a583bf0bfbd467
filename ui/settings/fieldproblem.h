#pragma once

#include "core/base/error.h"

class QWidget;

namespace hk {

class FieldRow;

/// Width of the column for buttons behind the fields, the same in each card; design pixels.
constexpr int sharedButtonColumn = 200;

/// Shows an error under its field, in words, with the link `repair` unless that is empty.
void showProblem(FieldRow &row, const Error &error, const QString &repair = {});

/// Puts the focus into a field with a problem and selects what is in it.
void focusProblem(QWidget *field);

} // namespace hk
