#pragma once

#include "core/model/endpoint.h"
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

    /// `stored` is the endpoint as it is saved: while the field shows its URL, a hold or a failing
    /// receiver is told under it.
    void show(const QString &text, const Endpoint &stored, Environment environment);
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
    void releaseRequested(); ///< sending to a held endpoint is to go on

private:
    void followLink();
    bool explainState();
    void applyRepair();
    void explain();
    void explainOther();

    Category m_category;
    Environment m_environment = Environment::Test;
    Endpoint m_stored;
    bool m_offersRelease = false; ///< what the link does
    QLineEdit *m_edit;
    FieldRow *m_row;
    std::optional<QString> m_theirs; ///< saved by somebody else meanwhile
    QString m_repair;                ///< what a click on the link puts into the field
};

} // namespace hk
