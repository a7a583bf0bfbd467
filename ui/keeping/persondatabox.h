#pragma once

#include "core/model/erasure.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace hk {

/// What the store holds of a person: how much, whom it names, what goes and where it stays. GUI
/// thread.
class PersonDataBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDataBox(QWidget *parent = nullptr);

    void showText(const QString &headline);
    void showData(const PersonData &held);

private:
    QLabel *m_headline;
    QLabel *m_lines;
    QLabel *m_backups;
};

} // namespace hk
