#include "ui/simulator/fieldlist.h"

#include "ui/common/clearbutton.h"
#include "ui/common/listtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

bool matches(const FieldHelp &field, const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const QString all = field.path.join(u'.') + u' ' + field.description + u' ' + field.type;
    return std::all_of(parts.begin(), parts.end(), [&all](const QString &part) {
        return all.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

FieldList::FieldList(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_words(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("fieldSearch"));
    m_search->setAccessibleName(tr("Search the fields"));
    m_search->setPlaceholderText(tr("Search the fields"));
    addClearButton(m_search);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("fieldList"));
    m_list->setAccessibleName(tr("Fields of the payload"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setObjectName(QStringLiteral("fieldWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setSecondary(m_words);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    setScaledSize(this, {160, 0});
    connect(m_search, &QLineEdit::textChanged, this, &FieldList::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &FieldList::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldList::explain);
    connect(m_list, &QListWidget::itemActivated, this, &FieldList::choose);
}

void FieldList::setTrigger(Trigger trigger)
{
    if (m_isFilled && trigger == m_trigger)
        return;
    m_trigger = trigger;
    m_isFilled = true;
    fill();
}

void FieldList::fill()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const QList<FieldHelp> &fields = fieldsOf(m_trigger);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (!matches(fields.at(i), m_search->text()))
                continue;
            auto *item = new QListWidgetItem(fields.at(i).path.join(u'.'), m_list);
            item->setData(Qt::UserRole, static_cast<int>(i));
            item->setToolTip(fields.at(i).type);
            item->setData(Qt::AccessibleDescriptionRole, fields.at(i).description);
        }
        m_list->setCurrentRow(0);
    }
    explain();
}

void FieldList::explain()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return m_words->setText(tr("No field is like that."));
    const FieldHelp &field = fieldsOf(m_trigger).at(item->data(Qt::UserRole).toInt());
    QStringList lines{field.type};
    if (!field.description.isEmpty())
        lines.append(field.description);
    if (!field.values.isEmpty() && !field.isContainer)
        lines.append(tr("Values: %1").arg(listText(field.values)));
    m_words->setText(lines.join(u'\n'));
}

void FieldList::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT fieldChosen(fieldsOf(m_trigger).at(item->data(Qt::UserRole).toInt()).path);
}

// The arrows go through the list while the search is typed.
bool FieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hk
