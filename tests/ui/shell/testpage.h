#pragma once

#include "ui/common/page.h"
#include "ui/common/pageheader.h"

#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace hk::test {

/// A page with one field that notes what the shell asks of it.
class TestPage final : public Page
{
    Q_OBJECT

public:
    explicit TestPage(const QString &key, QWidget *parent = nullptr)
        : Page(key, Icon::Overview, parent), field(new QLineEdit)
    {
        field->setObjectName(key + QStringLiteral("Field"));
        field->setAccessibleName(key);
        setBody(field, Scroll::No);
        showBody();
        header().setTitle(title());
        connect(field, &QLineEdit::textEdited, this,
                [this] { Q_EMIT unsavedChangesChanged(hasUnsavedChanges()); });
        if (key != QLatin1String("two"))
            return;
        auto *action = new QAction(QStringLiteral("Do %1").arg(key), this);
        action->setObjectName(key + QStringLiteral("Action"));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
        connect(action, &QAction::triggered, this, [this] { ++done; });
        addMenuAction(MenuPlace::Delivery, action);
    }

    QString title() const override { return QStringLiteral("Page %1").arg(key()); }
    void setCompany(const Company &company_) override { company = company_; }
    void refresh() override { ++refreshed; }
    void open(const QString &what) override
    {
        wishes.append(what);
        show(what);
    }
    QString opened() const override { return shown; }
    /// As if a person had looked at it.
    void show(const QString &what)
    {
        shown = what;
        Q_EMIT openedChanged();
    }
    using QWidget::show;
    bool hasUnsavedChanges() const override { return !field->text().isEmpty(); }
    void saveChanges() override
    {
        ++saved;
        if (refuses) {
            Q_EMIT saveRefused();
            return;
        }
        field->clear();
        Q_EMIT unsavedChangesChanged(false);
        Q_EMIT changesSaved();
    }
    void discardChanges() override
    {
        field->clear();
        Q_EMIT unsavedChangesChanged(false);
    }

    QLineEdit *field;
    Company company;
    QStringList wishes; ///< what was asked to be opened
    QString shown;
    int refreshed = 0;
    int saved = 0;
    int done = 0;
    bool refuses = false;
};

} // namespace hk::test
