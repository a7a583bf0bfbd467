#include "core/workspace/erasurerun.h"

#include "core/base/background.h"
#include "core/signing/hmac.h"
#include "core/store/auditrepository.h"
#include "core/store/backupfolder.h"
#include "core/store/companyrepository.h"
#include "core/store/erasurekey.h"
#include "core/store/writeaheadlog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace hk {
namespace {

/// What stands in the audit in the person's place. Of an e-mail case does not matter.
QString markOf(const Person &person, const Secret &key)
{
    const QString value = person.key == PersonKey::Email ? person.value.toLower() : person.value;
    const QByteArray name = nameOf(person.key).toLatin1();
    const QByteArray mac = hmacSha256(key, {name, QByteArrayView("\0", 1), value.toUtf8()});
    return QStringLiteral("%1 hmac-sha256:%2")
            .arg(QString::fromLatin1(name), QString::fromLatin1(mac.toHex()));
}

/// "14 events, 20 deliveries, 31 attempts, 1 samples, 0 filters"
QString accountOf(const PersonData &data)
{
    const qint64 filters = data.filters.size() + data.recentFilters + data.planFilters;
    return QStringLiteral("%1 events, %2 deliveries, %3 attempts, %4 samples, %5 filters")
            .arg(QString::number(data.events), QString::number(data.deliveries),
                 QString::number(data.attempts), QString::number(data.samples.size()),
                 QString::number(filters));
}

/// Of one batch, in its transaction.
Result<void> note(Database &database, const Vault &vault, const Person &person,
                  const PersonData &data, const QString &actor, Micros now)
{
    const Result<Secret> key = makeErasureKey(database, vault);
    if (!key)
        return key.error();
    return AuditRepository(database).add({0, now, actor, person.company,
                                          QStringLiteral("customer.erased"), markOf(person, *key),
                                          accountOf(data)});
}

/// What beside events mentions the person, and when it was erased before.
Result<PersonData> mentionsAndPast(Database &database, const Vault &vault, const Person &person)
{
    Result<PersonData> data = Eraser(database, person).mentionsOf();
    if (!data)
        return data;
    const Result<std::optional<Secret>> key = erasureKey(database, vault);
    if (!key)
        return key.error();
    if (!key->has_value())
        return data;
    const auto past = erasuresOf(database, person.company, markOf(person, **key));
    if (!past)
        return past.error();
    data->erasedBefore = *past;
    return data;
}

} // namespace

ErasureRun::ErasureRun(Store &store, const Person &person, const CancelToken &cancel,
                       QObject *parent)
    : QObject(parent), m_store(store), m_person(person), m_cancel(cancel)
{
}

QFuture<Result<PersonData>> ErasureRun::find() { return begin(); }

QFuture<Result<PersonData>> ErasureRun::erase(const QString &actor, bool cancelsUnfinished)
{
    m_actor = actor;
    m_erases = true;
    m_cancels = cancelsUnfinished;
    return begin();
}

QFuture<Result<PersonData>> ErasureRun::begin()
{
    m_promise.start();
    const auto known = m_store.read([company = m_person.company](Database &database) {
        return CompanyRepository(database).get(company);
    });
    whenAnswered(known, this, [this](const Result<Company> &company) {
        if (!company)
            return answer(company.error());
        if (m_person.value.isEmpty())
            return answer(Error{ErrorCode::PersonUnknown, company->name, {}, {}});
        findEvents();
    });
    return m_promise.future();
}

void ErasureRun::findEvents()
{
    SliceWalk<Eraser::Found> search;
    search.step = [person = m_person](Database &database, qint64 from) {
        return Eraser(database, person).find(from, rowsLookedAt);
    };
    search.fold = [this](const Eraser::Found &slice) {
        m_data.add(slice.data);
        m_events += slice.events;
    };
    search.done = [this](const Result<void> &done) { done ? findOthers() : answer(done.error()); };
    walk(m_store, this, m_cancel, search);
}

void ErasureRun::findOthers()
{
    if (m_erases || m_data.customerIds.isEmpty() || m_person.key == PersonKey::CustomerId)
        return findMentions();
    SliceWalk<qint64> search;
    search.step = [person = m_person, ids = m_data.customerIds](Database &database, qint64 from) {
        return Eraser(database, person).others(ids, from, rowsLookedAt);
    };
    search.fold = [this](qint64 n) { m_data.othersOfCustomers += n; };
    search.done = [this](const Result<void> &done) {
        done ? findMentions() : answer(done.error());
    };
    walk(m_store, this, m_cancel, search);
}

void ErasureRun::findMentions()
{
    const auto asked =
            m_store.read([&vault = m_store.vault(), person = m_person](Database &database) {
                return mentionsAndPast(database, vault, person);
            });
    whenAnswered(asked, this, [this](const Result<PersonData> &mentions) {
        if (!mentions)
            return answer(mentions.error());
        m_data.samples = mentions->samples;
        m_data.filters = mentions->filters;
        m_data.recentFilters = mentions->recentFilters;
        m_data.planFilters = mentions->planFilters;
        m_data.erasedBefore = mentions->erasedBefore;
        m_data.backups = backups();
        found();
    });
}

void ErasureRun::found()
{
    if (!m_erases)
        return answer(m_data);
    if (m_data.isEmpty()) {
        const auto named = m_store.read([company = m_person.company](Database &database) {
            return CompanyRepository(database).get(company);
        });
        return whenAnswered(named, this, [this](const Result<Company> &company) {
            answer(company ? Error{ErrorCode::PersonUnknown, company->name, m_person.value, {}}
                           : company.error());
        });
    }
    // Before anything is erased, so that it is all or nothing wherever that can be known.
    if (m_data.unfinished > 0 && !m_cancels)
        return answer(
                Error{ErrorCode::EventsUnfinished, {}, QString::number(m_data.unfinished), {}});
    if (m_data.onTheWire > 0)
        return answer(Error{ErrorCode::EventsOnTheWire, {}, QString::number(m_data.onTheWire), {}});
    const PersonData seen = m_data;
    m_data = {};
    m_data.customerIds = seen.customerIds;
    m_data.names = seen.names;
    m_data.emails = seen.emails;
    m_data.oldest = seen.oldest;
    m_data.newest = seen.newest;
    m_data.backups = seen.backups;
    eraseNext();
}

void ErasureRun::eraseNext()
{
    if (m_events.isEmpty())
        return eraseMentions();
    const QList<EventId> batch = m_events.mid(0, eventsErased);
    m_events.remove(0, batch.size());
    const auto erasing =
            m_store.write([&vault = m_store.vault(), person = m_person, batch, actor = m_actor,
                           cancels = m_cancels,
                           now = m_store.clock().now()](Database &database) -> Result<PersonData> {
                const Result<PersonData> erased =
                        Eraser(database, person).erase(batch, now, cancels);
                if (!erased || erased->events == 0)
                    return erased;
                const Result<void> noted = note(database, vault, person, *erased, actor, now);
                return noted ? erased : Result<PersonData>(noted.error());
            });
    whenAnswered(erasing, this, [this](const Result<PersonData> &erased) {
        if (!erased)
            return answer(erased.error());
        m_data.add(*erased);
        eraseNext();
    });
}

void ErasureRun::eraseMentions()
{
    const auto erasing =
            m_store.write([&vault = m_store.vault(), person = m_person, actor = m_actor,
                           now = m_store.clock().now()](Database &database) -> Result<PersonData> {
                const Result<PersonData> removed = Eraser(database, person).removeMentions();
                if (!removed || removed->isEmpty())
                    return removed;
                const Result<void> noted = note(database, vault, person, *removed, actor, now);
                return noted ? removed : Result<PersonData>(noted.error());
            });
    whenAnswered(erasing, this, [this](const Result<PersonData> &removed) {
        if (!removed)
            return answer(removed.error());
        m_data.samples = removed->samples;
        m_data.filters = removed->filters;
        m_data.recentFilters = removed->recentFilters;
        m_data.planFilters = removed->planFilters;
        rewriteIndex(SearchIndex::Piece::First);
    });
}

/// Until then the index's file still has the words, though it finds nothing by them.
void ErasureRun::rewriteIndex(SearchIndex::Piece piece)
{
    const auto rewriting = m_store.write(
            [piece](Database &database) { return SearchIndex(database).rewrite(piece); });
    whenAnswered(rewriting, this, [this, piece](const Result<bool> &goesOn) {
        if (!goesOn)
            return answer(goesOn.error());
        // The first may have nothing to set up and still leave one that was under way.
        if (*goesOn || piece == SearchIndex::Piece::First)
            return rewriteIndex(SearchIndex::Piece::Next);
        emptyLog();
    });
}

void ErasureRun::emptyLog()
{
    const auto emptying =
            inBackground([path = m_store.path()] { return emptyWriteAheadLog(path); });
    whenAnswered(emptying, this, [this](const Result<bool> &emptied) {
        m_data.isLogEmptied = emptied && *emptied;
        answer(m_data);
    });
}

void ErasureRun::answer(const Result<PersonData> &answer)
{
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
}

/// Daily ones, those from before a migration, and what a restore put aside.
QStringList ErasureRun::backups() const
{
    const QString path = m_store.path();
    QStringList files = BackupFolder(path).files();
    const QFileInfo store(path);
    const QStringList beside =
            store.dir().entryList({store.fileName() + QStringLiteral(".v*.backup"),
                                   store.fileName() + QStringLiteral(".before-restore-*")},
                                  QDir::Files, QDir::Name);
    for (const QString &name : beside)
        files.append(store.dir().filePath(name));
    return files;
}

} // namespace hk
