#pragma once

#include "core/records/drawing.h"

// As Cairo and Pango name them.
using cairo_t = struct _cairo;
using PangoLayout = struct _PangoLayout;

namespace hk {

/// Draws the shapes where `cairo` is, one point a unit; texts through `layout`, whose width and
/// font it changes. In the caller's thread.
void paint(const Drawing &drawing, cairo_t *cairo, PangoLayout *layout);

} // namespace hk
