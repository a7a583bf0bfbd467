#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace hk {

class IconLabel;

/// One labelled field with its buttons and the message below it. The message is the field's
/// accessible description and can carry one repair that a click or Enter applies. It is drawn once
/// no mouse button is down: what it moves must not slip away from under a click that leaves the
/// field. Owned by its FieldGrid.
class FieldRow final : public QObject
{
    Q_OBJECT

public:
    FieldRow(QWidget *field, QLabel *label, IconLabel *icon, QLabel *message, QObject *parent);

    QWidget *field() const { return m_field; }
    /// Second-rank text: "Not set – booking events are not sent".
    void showNote(const QString &text);
    void showNote(const QIcon &icon, const QString &text, const QString &link = {});
    void showWarning(const QString &text, const QString &repair = {});
    /// Also marks the field's frame. `repair` is the text of the link, empty for none.
    void showError(const QString &text, const QString &repair = {});
    void clearMessage();
    bool hasError() const { return m_hasError; }
    QString message() const { return m_text; }
    QWidget *messageLabel() const;
    void setVisible(bool visible);

Q_SIGNALS:
    void repairRequested();

private:
    enum class Kind { None, Note, Warning, Error };
    void show(Kind kind, const QIcon &icon, const QString &text, const QString &repair);
    void draw();

    QWidget *m_field;
    QLabel *m_label;
    IconLabel *m_icon;
    QLabel *m_message;
    QTimer m_untilReleased;
    Kind m_kind = Kind::None;
    QIcon m_picture;
    QString m_text;
    QString m_repair;
    bool m_hasError = false;
};

/// Rows of label, field, buttons; cards beside each other share the widths of their columns. Where
/// it is narrow, labels stand above and buttons below their fields.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    /// `buttonColumn`: least width of the column behind the fields in design pixels, 0 for none.
    explicit FieldGrid(int buttonColumn, QWidget *parent = nullptr);

    /// `label` has a mnemonic; `buttons` may be null. Takes ownership of both widgets.
    FieldRow *addRow(const QString &label, QWidget *field, QWidget *buttons = nullptr);
    /// As narrow as it can be, however it stands: it must be able to shrink so far that it changes.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts
    {
        QLabel *label;
        QWidget *field;
        QWidget *buttons;
        QWidget *message;
    };
    enum class Width { Narrow, Middle, Wide };

    void arrange();
    void place(const Parts &parts, int row);
    Width widthNow() const;
    int leastBeside() const;

    QGridLayout *m_grid;
    int m_buttonColumn;
    Width m_width = Width::Wide;
    QList<Parts> m_rows;
};

} // namespace hk
