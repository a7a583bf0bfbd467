#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QAbstractButton>

#include <optional>

namespace hk {

/// A rounded button that can stay down: a filter with the number of what it would show.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    Chip(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    /// Shown behind the text, in the locale's digits; none: no number.
    void setCount(std::optional<qint64> count);
    void showCounting(); ///< a mark in the place of the number, until there is one

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words() const;
    std::optional<qint64> m_count;
    bool m_isCounting = false;
};

} // namespace hk
