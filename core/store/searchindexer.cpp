#include "core/store/searchindexer.h"

#include "core/base/answer.h"
#include "core/base/errortext.h"
#include "core/base/logline.h"
#include "core/store/store.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace hk {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcSearch, "hookkeeper.search")

constexpr auto indexCheckEvery = 200ms;
constexpr auto afterFailure = 30s;
constexpr int restsFor = 2; // times as long as a piece took

} // namespace

SearchIndexer::SearchIndexer(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_timer(this), m_rest(this)
{
    m_timer.setSingleShot(true);
    m_rest.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SearchIndexer::look);
    connect(&m_store, &Store::changed, this, [this] {
        if (m_isRunning && !m_timer.isActive())
            m_timer.start(indexCheckEvery);
    });
}

void SearchIndexer::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    look();
}

void SearchIndexer::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    whenAnswered(m_store.read([](Database &database) { return SearchIndex(database).left(); }),
                 this, [this](const Result<qint64> &left) {
                     m_isLooking = false;
                     see(left);
                 });
}

void SearchIndexer::see(const Result<qint64> &left)
{
    if (!left)
        return;
    if (*left < fewEnough) {
        if (!m_isAdding && !m_isPushing)
            Q_EMIT caughtUp();
        return;
    }
    if (!m_isAdding)
        addWhenIdle();
    // Behind a writer that never idles the piece above would wait for good.
    if (*left >= farBehind && !m_isPushing && !m_rest.isActive())
        addNow();
}

void SearchIndexer::addWhenIdle()
{
    m_isAdding = true;
    const auto add = [](Database &database) { return SearchIndex(database).addNext(together); };
    whenAnswered(m_store.write(add, WriteTurn::Idle), this,
                 [this](const Result<SearchIndex::Progress> &progress) {
                     m_isAdding = false;
                     added(progress);
                 });
}

void SearchIndexer::addNow()
{
    m_isPushing = true;
    struct Piece
    {
        SearchIndex::Progress progress;
        qint64 tookMs = 0;
    };
    const auto add = [](Database &database) -> Result<Piece> {
        QElapsedTimer elapsed;
        elapsed.start();
        const Result<SearchIndex::Progress> progress = SearchIndex(database).addNext(together);
        if (!progress)
            return progress.error();
        return Piece{*progress, elapsed.elapsed()};
    };
    whenAnswered(m_store.write(add), this, [this](const Result<Piece> &piece) {
        m_isPushing = false;
        if (piece)
            m_rest.start(std::chrono::milliseconds(1 + restsFor * piece->tookMs));
        added(piece ? Result<SearchIndex::Progress>(piece->progress) : piece.error());
    });
}

void SearchIndexer::added(const Result<SearchIndex::Progress> &progress)
{
    if (!progress) {
        if (progress.error().code == ErrorCode::Cancelled)
            return; // the store closes
        qCWarning(lcSearch).noquote()
                << LogLine(u"search index not brought up to date")
                           .add(QStringLiteral("reason"), textOf(progress.error()).message)
                           .text();
        m_timer.start(afterFailure);
        return;
    }
    if (progress->added > 0)
        see(progress->left);
}

} // namespace hk
