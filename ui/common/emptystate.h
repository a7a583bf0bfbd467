#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace hk {

class FlowLayout;
class IconLabel;

/// What stands where nothing is to be seen: icon, a headline, one sentence, buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(Icon icon, const QString &title, const QString &text);
    /// Added left to right; owned by this widget.
    QPushButton *addButton(const QString &text, bool primary = false);

private:
    IconLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    FlowLayout *m_buttons;
};

} // namespace hk
