#pragma once

#include "core/model/settings.h"

#include <QtCore/QObject>

#include <optional>

class QLineEdit;

namespace hk {

class FieldGrid;
class FieldRow;

/// One of the four webhook URLs: its field, what is said under it, and the repair it offers. Checks
/// when the field is left, not while it is typed in. Owned by its card.
class UrlField final : public QObject
{
    Q_OBJECT

public:
    UrlField(Category category, FieldGrid &grid, QObject *parent);

    void show(const QString &text, Environment environment);
    QString text() const;
    QLineEdit *edit() const { return m_edit; }

    /// Says what is wrong with the text, if anything; true when nothing is.
    bool check();
    bool hasProblem() const;
    void showError(const Error &error);
    /// Somebody else saved `theirs` meanwhile: both are there, one click takes theirs.
    void offerOther(const QString &theirs);

Q_SIGNALS:
    void edited();
    void checked();

private:
    void applyRepair();
    void explain();
    void explainOther();

    Category m_category;
    Environment m_environment = Environment::Test;
    QLineEdit *m_edit;
    FieldRow *m_row;
    std::optional<QString> m_theirs; ///< saved by somebody else meanwhile
    QString m_repair;                ///< what a click on the link puts into the field
};

} // namespace hk
