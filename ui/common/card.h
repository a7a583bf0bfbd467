#pragma once

#include <QtCore/QList>
#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace hk {

class BesideLayout;
class FlowLayout;

/// A quiet surface with a rounded line around it, a title and what belongs to it.
class Card final : public QFrame
{
    Q_OBJECT

public:
    /// An empty title leaves the header out until setTitle() or addHeaderWidget().
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// At the far end of the title's line; takes ownership.
    void addHeaderWidget(QWidget *widget);
    /// Such as stay together where there is not room for all in the title's line.
    void addHeaderGroup(const QList<QWidget *> &widgets);
    /// What is there gives some of its width before it goes into another line.
    void setHeaderSqueezes();
    QVBoxLayout *body() { return m_body; }
    /// No margin around the body: for tables and editors that reach the card's edge.
    void setBodyFlush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_headerBox;
    QLabel *m_title;
    QLabel *m_subtitle;
    BesideLayout *m_header;
    FlowLayout *m_tools; ///< at the end of the title's line, in several where there is no room
    QVBoxLayout *m_body;
};

} // namespace hk
