#include "ui/common/listtext.h"

#include <QtCore/QCoreApplication>

namespace hk {

QString listText(const QStringList &items)
{
    //: What stands between the items of a list: "a, b, c".
    return items.join(QCoreApplication::translate("hk::Lists", ", "));
}

} // namespace hk
