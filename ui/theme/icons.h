#pragma once

#include <QtGui/QIcon>

namespace hk {

/// The line icons of resources/icons/line, by file name.
enum class Icon {
    Anchor,
    Overview,
    Settings,
    Simulator,
    Deliveries,
    Receiver,
    Delivered,
    Failed,
    Retrying,
    Queued,
    Held,
    Cancelled,
    Copy,
    Refresh,
    Search,
    Filter,
    Eye,
    EyeOff,
    Shield,
    Warning,
    Info,
    Send,
    Plus,
    More,
    Live,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    Stop,
    Play,
    Trash,
    Close,
    Check,
    Key,
    External,
    Columns,
    Save,
    Undo,
    Bell,
    Contrast,
    Language,
    Store,
    Audit,
    Reports,
    Clear,
    CheckAll,
};

/// What an icon takes its colour from; it follows a change of theme by itself.
enum class Tint { Text, Secondary, Accent, OnAccent, Neutral, Success, Danger, Warning, Held };

/// The icon, drawn sharp at any size and device ratio. GUI thread.
QIcon icon(Icon icon, Tint tint = Tint::Secondary);

/// For a button inside a field, which Qt makes as large as its icon: the same with room around it,
/// so that it can be hit.
QIcon fieldIcon(Icon icon);

/// The program's own icon, in colour.
QIcon applicationIcon();

} // namespace hk
