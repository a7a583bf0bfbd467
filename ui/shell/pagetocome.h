#pragma once

#include "ui/common/page.h"

namespace hk {

struct PageName;

/// Stands where a page will be as soon as it is made: its title, and that it loads. GUI thread.
class PageToCome final : public Page
{
    Q_OBJECT

public:
    explicit PageToCome(const PageName &name, QWidget *parent = nullptr);

    QString title() const override { return m_title; }
    void setCompany(const Company &) override { }

private:
    QString m_title;
};

} // namespace hk
