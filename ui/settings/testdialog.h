#pragma once

#include "core/workspace/preflightfront.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace hk {

/// Everything that a test of a URL showed: what is wrong and what to do, the addresses, the
/// certificate, where the time went, the answer; and the steps on the other side for a kind of
/// receiver that is known. Opened with open(); deletes itself.
class TestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title`: whose URL it is, "Booking URL".
    TestDialog(const PreflightReport &report, const QString &title, QWidget *parent);

private:
    void addFinding(QVBoxLayout &column, const PreflightReport &report);
    void addConnection(QVBoxLayout &column, const PreflightReport &report);
    void addAnswer(QVBoxLayout &column, const PreflightReport &report);
    void addSteps(QVBoxLayout &column, const PreflightReport &report);
};

} // namespace hk
