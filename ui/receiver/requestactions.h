#pragma once

#include "core/workspace/receiverfront.h"

#include <QtWidgets/QWidget>

class QAction;

namespace hk {

class RequestInspector;

/// What can be done with the request that the inspector shows, as buttons and as actions for menus.
/// Needs its whole body where it is to be sent again. GUI thread.
class RequestActions final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestActions(RequestInspector &inspector, QWidget *parent = nullptr);

    QAction *copyCurl() const { return m_copyCurl; }
    QList<QAction *> actions() const { return {m_copyCurl, m_saveSample, m_toSimulator}; }

Q_SIGNALS:
    void copied(const QString &note);
    void sampleWanted();
    void simulatorWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &text, const QString &toolTip);
    void enable();
    void copy();

    RequestInspector &m_inspector;
    QAction *m_copyCurl;
    QAction *m_saveSample;
    QAction *m_toSimulator;
};

} // namespace hk
