#pragma once

#include <QtCore/QList>

#include <functional>

class QWidget;

namespace hk {

class Dialogs;
class Page;

/// Asks "Save / Discard / Stay" before a page with unsaved changes is left, its company changed or
/// the window closed; then `go` or `stay` is called, later when saving takes its time. At once
/// `go` when there is nothing to lose.
void leavePage(Dialogs &dialogs, Page *page, std::function<void()> go, std::function<void()> stay);
/// The same before all pages go, and with them what runs on one: names that, and asks as well.
void leaveAll(Dialogs &dialogs, const QList<Page *> &pages, Page *current, std::function<void()> go,
              std::function<void()> stay);

} // namespace hk
