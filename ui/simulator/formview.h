#pragma once

#include "core/contract/payloadform.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtWidgets/QScrollArea>

#include <optional>

class QLabel;

namespace hk {

class FieldGrid;
class FieldRow;

/// The fields of a payload that people change most, for those who do not read JSON. Shows what the
/// text says and tells what is typed.
class FormView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormView(QWidget *parent = nullptr);

    /// Without edited(); nothing: the text is no JSON, which is said in the place of the fields.
    void showValues(const std::optional<QList<FormValue>> &values);
    void showChecking();

Q_SIGNALS:
    void edited(hk::FormField field, const QString &text);

private:
    void addTextRow(FormField field, const char *name, const QString &label);
    void addTimeRows();
    static void setText(QWidget *field, const QString &text);

    QLabel *m_note;
    FieldGrid *m_grid;
    QHash<FormField, FieldRow *> m_rows;
};

} // namespace hk
