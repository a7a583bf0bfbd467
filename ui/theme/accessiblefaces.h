#pragma once

class QComboBox;
class QWidget;

namespace hk {

/// What screen readers are told of labels and frames, once for the program: a label with the role
/// of a title is a heading; a frame is a group of what is in it, not a window, which is what Qt 6.4
/// makes of it on X11; the buttons of the inspector's tabs are tabs. GUI thread.
void installAccessibleFaces();

/// To be called when what a face depends on has changed: one may have been made before.
void renewFace(QWidget &widget);

/// A label that nobody sees: on X11 Qt 6.4 tells the name of a combo box through its label alone.
void nameThroughLabel(QComboBox &combo);

} // namespace hk
