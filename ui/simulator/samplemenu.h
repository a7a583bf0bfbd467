#pragma once

#include "core/contract/edgecase.h"

#include <QtWidgets/QMenu>

namespace hk {

/// What a payload can begin with: another sample, one that receivers stumble over, a past delivery;
/// and keeping the one that is there.
class SampleMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SampleMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void anotherWanted();
    void edgeWanted(hk::EdgeCase edge);
    void pastWanted();
    void savingWanted();

private:
    QAction *add(const char *name, const QString &text);
};

} // namespace hk
