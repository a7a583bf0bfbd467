#pragma once

#include "core/base/error.h"

#include <QtWidgets/QLineEdit>

namespace hk {

/// The line a filter is typed into; a fault is underlined where it stands.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Underlines from the 0-based character `position` to the end of that word.
    void underline(qsizetype position);
    void clearUnderline();

    /// Where in the text a FilterInvalid error is, 0-based; -1 when it does not say.
    static qsizetype faultOf(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void escaped();  ///< Esc in an empty line
    void leftDown(); ///< the Down key: on to the list

private:
    bool m_isUnderlined = false;
};

} // namespace hk
