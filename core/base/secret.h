#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <vector>

namespace hk {

/// Secret bytes: wiped when they go (OPENSSL_cleanse), compared in constant time, and nothing
/// prints them: there is no operator<<, no QString and no QVariant of one. Any thread; a copy is a
/// new buffer with its own end.
class Secret final
{
public:
    Secret() = default;
    /// Copies the bytes; the caller wipes its own.
    explicit Secret(QByteArrayView bytes);
    /// Takes the bytes of `bytes` and wipes it there, when it is the only owner of its buffer.
    static Secret taken(QByteArray &bytes);
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    /// A view that lives as long as this object is not changed.
    QByteArrayView view() const { return {m_bytes.data(), size()}; }
    bool operator==(const Secret &other) const;

private:
    void wipe() noexcept;
    std::vector<char> m_bytes;
};

} // namespace hk
