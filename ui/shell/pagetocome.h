#pragma once

#include <QtWidgets/QWidget>

namespace hk {

struct PageName;

/// Stands where a page will be as soon as it is made, and looks as one that loads: its title, and
/// "Loading…". GUI thread.
class PageToCome final : public QWidget
{
    Q_OBJECT

public:
    explicit PageToCome(const PageName &name, QWidget *parent = nullptr);
};

} // namespace hk
