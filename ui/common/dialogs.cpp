#include "ui/common/dialogs.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hk {
namespace {

class HeightKeeper final : public QObject
{
public:
    explicit HeightKeeper(QWidget *widget) : QObject(widget), m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool counts = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
                || event->type() == QEvent::Resize;
        if (counts && m_widget->isVisible() && m_widget->layout())
            keep(m_widget->layout()->totalHeightForWidth(m_widget->width()));
        return QObject::eventFilter(watched, event);
    }

private:
    void keep(int needed)
    {
        if (!m_widget->isWindow())
            return m_widget->setMinimumHeight(
                    std::clamp(needed, 0, roomOnScreen(*m_widget->window()).height() / 2));
        const int possible = std::min(needed, roomOnScreen(*m_widget).height());
        if (possible <= m_widget->height())
            return;
        m_widget->resize(m_widget->width(), possible);
        const QRect room = m_widget->screen()->availableGeometry();
        const int below = m_widget->frameGeometry().bottom() - room.bottom();
        if (below > 0)
            m_widget->move(m_widget->x(), std::max(room.top(), m_widget->y() - below));
    }

    QWidget *m_widget;
};

void openFileDialog(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace

void growWithContents(QWidget *widget) { new HeightKeeper(widget); }

void WindowDialogs::ask(QWidget *parent, const Question &question,
                        std::function<void(int)> answered)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("questionBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QList<QAbstractButton *> buttons;
    for (int i = 0; i < question.answers.size(); ++i) {
        QPushButton *button = box->addButton(question.answers[i], QMessageBox::ActionRole);
        buttons.append(button);
        if (i == question.byDefault) {
            box->setDefaultButton(button);
            setPrimary(button);
        }
        if (i == question.onEscape)
            box->setEscapeButton(button);
    }
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, buttons, question, answered = std::move(answered)] {
                         const qsizetype index = buttons.indexOf(box->clickedButton());
                         answered(index < 0 ? question.onEscape : static_cast<int>(index));
                     });
    box->open();
}

void WindowDialogs::openFile(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(const QString &file)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(chosen));
}

void WindowDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             std::function<void(const QString &file)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    openFileDialog(dialog, std::move(chosen));
}

} // namespace hk
