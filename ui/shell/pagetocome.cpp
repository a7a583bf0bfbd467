#include "ui/shell/pagetocome.h"

#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/common/pageheader.h"
#include "ui/shell/pagename.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QVBoxLayout>

namespace hk {

PageToCome::PageToCome(const PageName &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pageToCome"));
    auto *header = new PageHeader(this);
    header->setTitle(name.title);
    auto *loading = new EmptyState(this);
    loading->setWords(name.icon, Page::tr("Loading…"), {});
    auto *column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(loading, 1);
    setScaledSpacing(column, {24, 20, 24, 16}, 12); // as in a Page
}

} // namespace hk
