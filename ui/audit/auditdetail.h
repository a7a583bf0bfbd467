#pragma once

#include "core/model/auditentry.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hk {

class Card;

/// One entry as a whole: who, when, what, and what stood there before and after. GUI thread.
class AuditDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditDetail(QWidget *parent = nullptr);

    /// Null: none is chosen.
    void show(const AuditLine *line);

private:
    QPlainTextEdit *addText(QWidget *parent, const QString &label, const char *name);

    Card *m_card;
    QLabel *m_facts;
    QLineEdit *m_hash;
    QWidget *m_values;
    QPlainTextEdit *m_before = nullptr;
    QPlainTextEdit *m_after = nullptr;
};

} // namespace hk
