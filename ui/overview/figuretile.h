#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QAbstractButton>

namespace hk {

/// A card with one figure of the overview, what it counts and a note below; a button that leads to
/// what was counted.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `help`: what a click does.
    FigureTile(const QIcon &icon, const QString &caption, const QString &help,
               QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &note);
    QString figure() const { return m_figure; }
    QString note() const { return m_note; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_help;
    QString m_figure;
    QString m_note;
};

} // namespace hk
