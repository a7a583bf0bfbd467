#pragma once

#include "core/base/cancel.h"
#include "core/store/eraser.h"
#include "core/store/searchindex.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>

namespace hk {

/// Finds what the store holds of one person, and erases it: a slice of the events at a time, with
/// an audit entry for each batch that names nobody but a keyed hash, by which it can be shown later
/// that this value was erased. Lives in its parent's thread and deletes itself once it has
/// answered; asked once. The store outlives it.
class ErasureRun final : public QObject
{
    Q_OBJECT

public:
    ErasureRun(Store &store, const Person &person, const CancelToken &cancel, QObject *parent);

    QFuture<Result<PersonData>> find();
    QFuture<Result<PersonData>> erase(const QString &actor, bool cancelsUnfinished);

    static constexpr int rowsLookedAt = 20'000;
    static constexpr int eventsErased = 200;

private:
    QFuture<Result<PersonData>> begin();
    void findEvents();
    void findOthers();
    void findMentions();
    void found();
    void eraseNext();
    void eraseMentions();
    void rewriteIndex(SearchIndex::Piece piece);
    void emptyLog();
    void answer(const Result<PersonData> &answer);
    QStringList backups() const;

    Store &m_store;
    const Person m_person;
    const CancelToken m_cancel;
    QPromise<Result<PersonData>> m_promise;
    PersonData m_data;
    QList<EventId> m_events; ///< to be erased
    QString m_actor;
    bool m_erases = false;
    bool m_cancels = false;
};

} // namespace hk
