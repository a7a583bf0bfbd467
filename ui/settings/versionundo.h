#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>

#include <optional>

namespace hk {

class SettingsFront;

/// Takes back what was done beside the fields of the settings page (an endpoint, an import) by
/// bringing back the version of the settings from before it. Owned by the page.
class VersionUndo final : public QObject
{
    Q_OBJECT

public:
    explicit VersionUndo(SettingsFront &settings, QObject *parent);

    /// Before the change: notes which version there is.
    void prepare(CompanyId company);
    /// After it: answers with offered(), with an Undo only if exactly one version came meanwhile.
    void offer(const QString &note);
    void undo();
    /// What was offered is no longer.
    void forget();

Q_SIGNALS:
    void offered(const QString &note, bool isUndoable);
    void undone();
    void noted(const QString &text);
    void failed(const hk::Error &error);

private:
    void lookUp(void (VersionUndo::*took)(qint64 newest));
    void takeBefore(qint64 newest);
    void takeAfter(qint64 newest);
    void restoreIfNewest(qint64 newest);

    SettingsFront &m_settings;
    CompanyId m_company;
    std::optional<qint64> m_before;  ///< version there was when the change began
    std::optional<qint64> m_offered; ///< version to bring back
    QString m_note;
    LatestAnswer m_asking;
};

} // namespace hk
