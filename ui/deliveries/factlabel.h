#pragma once

#include <QtWidgets/QLabel>

namespace hk {

/// A value that belongs to a delivery, beside its name: it takes the focus, so that Ctrl+C copies
/// it and its menu opens by key. Plain text whatever it holds; direction marks and other unseen
/// characters show as \u{202e}, and are copied as they are. GUI thread.
class FactLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Room { Wraps, Elides }; ///< several lines, or what fits in one

    FactLabel(const QString &name, Room room, QWidget *parent = nullptr);

    /// What kind of fact it is, from the next setFact() on.
    void setName(const QString &name) { m_name = name; }
    void setFact(const QString &fact);
    QString fact() const { return m_fact; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyWanted(const QString &fact);
    void menuWanted(const QPoint &globalPlace);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString m_name;
    QString m_fact;
    Room m_room;
};

} // namespace hk
