#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QTemporaryFile>

#include <deque>
#include <memory>
#include <optional>

namespace hk {

/// Byte strings in the order in which they came, the newest in memory, older ones in a temporary
/// file, the oldest gone: neither grows beyond its bound. The file is a ring without a name where
/// the file system can do that, so that nothing of it outlives the program. One thread.
class SpillQueue final
{
public:
    /// In bytes. Something longer than the file is gone once it has no place in memory.
    struct Bounds
    {
        qint64 memory = 0;
        qint64 file = 0;
    };

    /// The file is made in `folder` when the first one has to go there.
    SpillQueue(const Bounds &bounds, const QString &folder);

    /// As the newest.
    void add(QByteArray bytes);
    /// Nothing when there is none.
    void dropOldest();
    void clear();

    qsizetype size() const { return static_cast<qsizetype>(m_items.size()); }
    /// Number `index` from the oldest; none: it is gone.
    std::optional<QByteArray> at(qsizetype index) const;
    bool isGone(qsizetype index) const;

    qint64 inMemory() const { return m_inMemory; }
    qint64 inFile() const { return m_end - m_begin; }

private:
    struct Item
    {
        QByteArray bytes;
        qint64 size = 0;
        qint64 offset = inHand; ///< counted on and on, so that it tells which turn of the ring
    };
    static constexpr qint64 inHand = -1;
    static constexpr qint64 gone = -2;

    void spill();
    void spillUntil(qint64 target);
    bool openFile();
    bool write(qint64 offset, const QByteArray &bytes);
    void loseUntilFree(qint64 size);
    Item &item(qint64 number) { return m_items[static_cast<size_t>(number - m_first)]; }

    Bounds m_bounds;
    QString m_folder;
    std::unique_ptr<QTemporaryFile> m_file;
    std::deque<Item> m_items;
    qint64 m_first = 0;  ///< the oldest item's number
    qint64 m_inFile = 0; ///< the oldest item that may be in the file
    qint64 m_inHand = 0; ///< the oldest item in memory
    qint64 m_inMemory = 0;
    qint64 m_begin = 0; ///< of what is kept in the file
    qint64 m_end = 0;
};

} // namespace hk
