#pragma once

#include "core/contract/payloadcheck.h"

#include <QtWidgets/QWidget>

class QListWidget;

namespace hk {

class CodeView;

/// A received payload, indented, or in hexadecimal when it is no text, with what is wrong with it
/// marked in its lines and listed below; Enter on a problem goes to its line. GUI thread.
class PayloadView final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadView(QWidget *parent = nullptr);

    /// Without problems until showProblems().
    void setBody(const QByteArray &body);
    /// Places are those in the indented text.
    void showProblems(const QList<PayloadProblem> &problems);

private:
    void goToProblem(int row);

    CodeView *m_code;
    QListWidget *m_list;
    QList<PayloadProblem> m_problems;
};

} // namespace hk
