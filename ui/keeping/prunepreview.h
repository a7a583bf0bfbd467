#pragma once

#include "core/model/retention.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace hk {

class TextTable;

/// What would go by age: how many, by outcome and age, and what goes with them. GUI thread.
class PrunePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PrunePreview(QWidget *parent = nullptr);

    /// While it is counted: what it has come to.
    void showCounting(qint64 soFar);
    void showUnknown();
    void showTally(const PruneTally &tally);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_headline;
    TextTable *m_table;
    QLabel *m_account;
};

} // namespace hk
