#include "ui/common/sizetext.h"

#include <QtCore/QLocale>

namespace hk {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace hk
