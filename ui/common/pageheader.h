#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace hk {

class ElidedLabel;
class FlowLayout;

/// The top of a page: title, "where · what · when", and the page's buttons at the far end, the
/// primary one last. Where both have no room the buttons stand below.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// What more there is to say of it, such as a moment by other clocks.
    void setSubtitleTip(const QString &tip);
    QString subtitle() const;
    /// On a page that is low the subtitle leaves its room to what the page is for; the title's
    /// tooltip has it.
    void setTight(bool tight);
    /// Takes ownership; added left to right.
    void addWidget(QWidget *widget);

private:
    void tellSubtitle();

    QLabel *m_title;
    ElidedLabel *m_subtitle;
    FlowLayout *m_buttons; ///< in several lines where there is no room
};

} // namespace hk
