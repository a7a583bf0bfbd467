#pragma once

#include "core/workspace/receivercode.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace hk {

class CodeView;

/// Code with which a receiver checks the company's signatures, in the language that is chosen, to
/// copy. Opened with open(); deletes itself.
class CodeDialog final : public QDialog
{
    Q_OBJECT

public:
    CodeDialog(const Company &company, QWidget *parent);

private:
    void showCode();
    QString code() const;

    Company m_company;
    QComboBox *m_language;
    CodeView *m_code;
};

} // namespace hk
