#include "ui/shell/pagetocome.h"

#include "ui/common/pageheader.h"
#include "ui/shell/pagename.h"

namespace hk {

PageToCome::PageToCome(const PageName &name, QWidget *parent)
    : Page(name.key, name.icon, parent), m_title(name.title)
{
    setObjectName(QStringLiteral("pageToCome")); // the page itself has its own
    header().setTitle(name.title);
}

} // namespace hk
