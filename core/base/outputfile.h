#pragma once

#include "core/base/result.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

namespace hk {

/// A file that a person has something written to. It takes the place of the one of its name once it
/// is whole, and only its owner may read it, as there are personal data in most: whoever is to read
/// it is given it by its owner. A device, a pipe, and what a shell has opened, as /dev/stdout is,
/// are written as they are, see outputplace.h. One that is not committed leaves nothing behind. One
/// thread at a time.
class OutputFile final
{
public:
    enum class Readers { Owner, Everybody }; ///< Everybody: as the system has it for new files

    explicit OutputFile(const QString &name, Readers readers = Readers::Owner);

    /// Into a folder that takes no new file it is written in place, and not as it was when that
    /// fails.
    void allowInPlace() { m_file.setDirectWriteFallback(true); }
    bool open();
    QFileDevice &device() { return m_device; }
    bool write(const QByteArray &bytes) { return m_device.write(bytes) == bytes.size(); }
    bool commit();
    void drop();
    Error problem() const; ///< FileUnwritable, with why

private:
    QSaveFile m_file;
    QFile m_inPlace;
    QFileDevice &m_device;
    Readers m_readers;
};

/// Writes `bytes` as the whole of `file`, or leaves it as it was. FileUnwritable. Any thread.
Result<void> writeOutput(const QString &file, const QByteArray &bytes,
                         OutputFile::Readers readers = OutputFile::Readers::Owner);

} // namespace hk
