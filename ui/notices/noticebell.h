#pragma once

#include <QtWidgets/QToolButton>

namespace hk {

class NoticeKeeper;

/// The bell of the status bar: how many notices nobody has looked at; opens the list of them. The
/// keeper outlives it.
class NoticeBell final : public QToolButton
{
    Q_OBJECT

public:
    explicit NoticeBell(const NoticeKeeper &keeper, QWidget *parent = nullptr);

private:
    void show();

    const NoticeKeeper &m_keeper;
};

} // namespace hk
