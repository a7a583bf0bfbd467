#pragma once

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hk {

class PreferenceSection;

/// The preferences: a list of sections at the side, the chosen one beside it, and a field that
/// finds the sections with a word on them. What is chosen holds at once, so there is nothing to
/// save or to cancel. Opened with open(); deletes itself.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes ownership of the sections, which are shown in this order.
    PreferencesDialog(const QList<PreferenceSection *> &sections, QWidget *parent);

    /// The object name of the section that is shown.
    QString currentSection() const;
    /// Nothing, when there is no such section.
    void showSection(const QString &objectName);
    /// The same of a control.
    void focusControl(const QString &objectName);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    QWidget *buildContents();
    void search(const QString &text);
    void showRow(int row);
    void focusFound();
    void resetSection();
    void shareZoom(const QWidget &window);
    void followZoom();
    void arrange();

    QList<PreferenceSection *> m_sections;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QPushButton *m_reset;
    QBoxLayout *m_row;
    QWidget *m_side;
    qreal m_scale = 1;
    QSizeF m_unscaled; ///< its size at a zoom of 100 %
    bool m_isFollowing = false;
};

} // namespace hk
