#include "tests/ui/screens/geometry.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/statusbadge.h"
#include "ui/common/toast.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace hk::test {
namespace {

constexpr int leastHit = 24;
constexpr int paddingToSpare = 8; // around the words of a tool button

QString whereIs(const QWidget *widget)
{
    QString path;
    int levels = 0;
    for (const QWidget *at = widget; at && levels < 5; at = at->parentWidget()) {
        const QString name = at->objectName().isEmpty()
                ? QString::fromLatin1(at->metaObject()->className())
                : at->objectName();
        path = path.isEmpty() ? name : name + u'/' + path;
        ++levels;
    }
    return path;
}

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->title();
    if (const auto *badge = qobject_cast<const StatusBadge *>(widget))
        return badge->look().text;
    return {};
}

class Surveyor
{
public:
    explicit Surveyor(const QWidget *root) : m_root(root) { }

    QStringList surveyHalfHidden()
    {
        m_tipsCount = false;
        const QList<QWidget *> widgets = m_root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != m_root->window() || isInsideOfQt(widget)
                || isInStatusBar(widget))
                continue;
            checkText(widget);
            checkChoice(qobject_cast<const QComboBox *>(widget));
            checkElided(qobject_cast<const ElidedLabel *>(widget));
            checkSideways(qobject_cast<const QScrollArea *>(widget));
        }
        return m_problems;
    }

    QStringList survey()
    {
        checkNeighbours(m_root);
        const QList<QWidget *> widgets = m_root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != m_root->window()
                || isInsideOfQt(widget))
                continue;
            checkText(widget);
            checkLines(qobject_cast<const ElidedLabel *>(widget));
            checkTabs(qobject_cast<const QTabBar *>(widget));
            checkHeader(qobject_cast<const QHeaderView *>(widget));
            checkChoice(qobject_cast<const QComboBox *>(widget));
            checkScrolled(qobject_cast<const QScrollArea *>(widget));
            checkList(qobject_cast<const QListView *>(widget));
            checkHit(widget);
            checkButtonsIn(qobject_cast<const QLineEdit *>(widget));
            checkRows(qobject_cast<const QTableView *>(widget));
            checkPlace(widget);
            checkNeighbours(widget);
        }
        return m_problems;
    }

private:
    /// Parts that Qt's own widgets place by themselves.
    static bool isInsideOfQt(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
                || qobject_cast<const QAbstractSpinBox *>(parent)
                || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QScrollBar *>(widget)
                || qobject_cast<const QSplitterHandle *>(widget)
                || qobject_cast<const QHeaderView *>(parent)
                || widget->inherits("QsciScintillaBase") || widget->inherits("QSizeGrip")
                || widget->inherits("QAbstractScrollAreaScrollBarContainer");
    }

    void report(const QWidget *widget, const QString &what)
    {
        const QString words = wordsOf(widget);
        m_problems.append(whereIs(widget) + QStringLiteral(": ") + what
                          + (words.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(words)));
    }

    static bool isInStatusBar(const QWidget *widget)
    {
        for (const QWidget *around = widget; around; around = around->parentWidget()) {
            if (qobject_cast<const QStatusBar *>(around))
                return true;
        }
        return false;
    }

    /// What does not fit is told by the tooltip as a whole.
    bool isTold(const QWidget *widget) const
    {
        return m_tipsCount && !wordsOf(widget).isEmpty()
                && widget->toolTip().contains(wordsOf(widget));
    }

    /// One that goes on in other lines has room for them.
    void checkLines(const ElidedLabel *label)
    {
        if (label && label->height() < label->heightForWidth(label->width()))
            report(label, QStringLiteral("hides lines of \"%1\"").arg(label->text()));
    }

    void checkElided(const ElidedLabel *label)
    {
        if (label && label->toolTip().contains(label->text()) && !label->text().isEmpty())
            report(label, QStringLiteral("elides \"%1\"").arg(label->text()));
    }

    void checkSideways(const QScrollArea *area)
    {
        if (area && area->widget() && area->widget()->width() > area->viewport()->width())
            report(area,
                   QStringLiteral("shows %1 of %2 for %3")
                           .arg(QString::number(area->viewport()->width()),
                                QString::number(area->widget()->width()),
                                whereIs(widest(area->widget(), area->viewport()->width()))));
    }

    /// The innermost that cannot be as narrow as `width`.
    static const QWidget *widest(const QWidget *around, int width)
    {
        for (const QObject *child : around->children()) {
            const auto *part = qobject_cast<const QWidget *>(child);
            if (part && part->isVisible() && part->minimumSizeHint().width() > width - leastHit)
                return widest(part, width);
        }
        return around;
    }

    void checkText(const QWidget *widget)
    {
        if (wordsOf(widget).isEmpty() || isTold(widget))
            return;
        QSize needed = widget->sizeHint();
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool wraps = label && label->wordWrap();
        if (wraps)
            needed = {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
        if (qobject_cast<const QGroupBox *>(widget))
            needed.setWidth(widget->minimumSizeHint().width());
        if (!wraps)
            needed.setHeight(0); // a line is as high as its letters
        if (qobject_cast<const QToolButton *>(widget))
            needed.rwidth() -= paddingToSpare;
        if (widget->width() < needed.width() || widget->height() < needed.height())
            report(widget,
                   QStringLiteral("has %1x%2 of %3x%4")
                           .arg(QString::number(widget->width()), QString::number(widget->height()),
                                QString::number(needed.width()), QString::number(needed.height())));
    }

    void checkTabs(const QTabBar *bar)
    {
        if (!bar)
            return;
        int together = 0;
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (!bar->isTabVisible(tab))
                continue;
            const QRect place = bar->tabRect(tab);
            together += place.width();
            const int words =
                    bar->fontMetrics().size(Qt::TextShowMnemonic, bar->tabText(tab)).width();
            if (place.width() < words || place.height() < leastHit)
                report(bar,
                       QStringLiteral("has no room for its tab \"%1\"").arg(bar->tabText(tab)));
        }
        if (together > bar->width())
            report(bar,
                   QStringLiteral("has %1 of %2 for its tabs")
                           .arg(QString::number(bar->width()), QString::number(together)));
    }

    void checkHeader(const QHeaderView *header)
    {
        if (!header || header->orientation() != Qt::Horizontal || !header->model())
            return;
        for (int section = 0; section < header->count(); ++section) {
            const QVariant title = header->model()->headerData(section, Qt::Horizontal);
            const int words = header->fontMetrics().horizontalAdvance(title.toString());
            const int margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin);
            if (!header->isSectionHidden(section) && words > 0
                && header->sectionSize(section) < words + 2 * margin)
                report(header,
                       QStringLiteral("has %1 of %2 for its title \"%3\"")
                               .arg(QString::number(header->sectionSize(section)),
                                    QString::number(words + 2 * margin), title.toString()));
        }
    }

    void checkChoice(const QComboBox *choice)
    {
        if (!choice || choice->isEditable()
            || (m_tipsCount && choice->toolTip().contains(choice->currentText())))
            return;
        QStyleOptionComboBox option;
        option.initFrom(choice);
        const int room = choice->style()
                                 ->subControlRect(QStyle::CC_ComboBox, &option,
                                                  QStyle::SC_ComboBoxEditField, choice)
                                 .width();
        const int words = choice->fontMetrics().horizontalAdvance(choice->currentText());
        if (words > room)
            report(choice,
                   QStringLiteral("has %1 of %2 for \"%3\"")
                           .arg(QString::number(room), QString::number(words),
                                choice->currentText()));
    }

    void checkScrolled(const QScrollArea *area)
    {
        if (area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            report(area,
                   QStringLiteral("shows %1 of %2 and does not scroll sideways")
                           .arg(QString::number(area->viewport()->width()),
                                QString::number(area->widget()->width())));
    }

    /// A list that does not scroll sideways shows its items whole, unless their tips do.
    void checkList(const QListView *list)
    {
        if (!list || !list->model() || list->model()->rowCount() == 0
            || list->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, list->modelColumn());
            const int needed = list->sizeHintForIndex(index).width();
            if (!list->isRowHidden(row) && needed > list->viewport()->width() && !list->wordWrap()
                && index.data(Qt::ToolTipRole).toString().isEmpty())
                report(list,
                       QStringLiteral("has %1 of %2 for \"%3\"")
                               .arg(QString::number(list->viewport()->width()),
                                    QString::number(needed), index.data().toString()));
        }
    }

    void checkHit(const QWidget *widget)
    {
        const bool isClicked = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget);
        if (isClicked && (widget->width() < leastHit || widget->height() < leastHit))
            report(widget,
                   QStringLiteral("can be hit in %1x%2 only")
                           .arg(QString::number(widget->width()),
                                QString::number(widget->height())));
    }

    /// Those that Qt places in a field: the one that empties it, and what else it carries.
    void checkButtonsIn(const QLineEdit *field)
    {
        if (!field)
            return;
        const QList<QAbstractButton *> buttons = field->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            checkHit(button);
    }

    void checkRows(const QTableView *table)
    {
        if (!table || !table->model() || table->model()->rowCount() == 0)
            return;
        if (const int height = table->rowHeight(0); height > 0 && height < leastHit)
            report(table, QStringLiteral("has rows of %1").arg(height));
    }

    void checkPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent ? parent->parentWidget()
                                                                            : nullptr);
        if (!parent || (area && area->viewport() == parent) || widget->size().isEmpty())
            return;
        constexpr int rounded = 1; // from the right, Qt's splitters reckon with another pixel
        if (!parent->rect().adjusted(-rounded, 0, rounded, 0).contains(widget->geometry()))
            report(widget,
                   QStringLiteral("at %1 sticks out of %2")
                           .arg(rectText(widget->geometry()), rectText(parent->rect())));
    }

    static QString rectText(const QRect &rect)
    {
        return QStringLiteral("%1,%2 %3x%4")
                .arg(QString::number(rect.x()), QString::number(rect.y()),
                     QString::number(rect.width()), QString::number(rect.height()));
    }

    static bool floats(const QWidget *widget)
    {
        return qobject_cast<const Toast *>(widget) || isInsideOfQt(widget);
    }

    void checkNeighbours(const QWidget *parent)
    {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return;
        QList<const QWidget *> shown;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisible() && !widget->isWindow() && !floats(widget)
                && !widget->size().isEmpty())
                shown.append(widget);
        }
        for (qsizetype i = 0; i < shown.size(); ++i) {
            for (qsizetype j = i + 1; j < shown.size(); ++j) {
                const QRect both = shown[i]->geometry().intersected(shown[j]->geometry());
                if (!both.isEmpty())
                    report(shown[i],
                           QStringLiteral("lies on %1 by %2")
                                   .arg(whereIs(shown[j]), rectText(both)));
            }
        }
    }

    const QWidget *m_root;
    QStringList m_problems;
    bool m_tipsCount = true;
};

} // namespace

QStringList geometryProblems(const QWidget *root) { return Surveyor(root).survey(); }

QStringList halfHidden(const QWidget *root) { return Surveyor(root).surveyHalfHidden(); }

} // namespace hk::test
