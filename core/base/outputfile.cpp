#include "core/base/outputfile.h"

#include "core/base/outputplace.h"

#include <QtCore/QFileInfo>

namespace hk {

OutputFile::OutputFile(const QString &name, Readers readers)
    : m_file(name), m_inPlace(name),
      m_device(isWrittenInPlace(name) ? static_cast<QFileDevice &>(m_inPlace) : m_file),
      m_readers(readers)
{
}

bool OutputFile::open()
{
    if (&m_device == &m_inPlace) {
        // Behind what it has: a file that a shell opened for it is not its own. A pipe has no end
        // to go to.
        const QIODevice::OpenMode behind = QFileInfo(m_inPlace.fileName()).isFile()
                ? QIODevice::Append
                : QIODevice::OpenMode();
        return m_inPlace.open(QIODevice::WriteOnly | QIODevice::Unbuffered | behind);
    }
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    if (m_readers == Readers::Owner)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

bool OutputFile::commit() { return &m_device == &m_file ? m_file.commit() : m_inPlace.flush(); }

void OutputFile::drop()
{
    if (!m_file.isOpen())
        return;
    m_file.cancelWriting();
    m_file.commit();
}

Error OutputFile::problem() const
{
    return {ErrorCode::FileUnwritable, m_device.fileName(), m_device.errorString(), {}};
}

Result<void> writeOutput(const QString &file, const QByteArray &bytes, OutputFile::Readers readers)
{
    OutputFile out(file, readers);
    out.allowInPlace();
    if (!out.open() || !out.write(bytes) || !out.commit())
        return out.problem();
    return {};
}

} // namespace hk
