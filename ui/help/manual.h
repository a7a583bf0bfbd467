#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// A part of a page, from a heading to the next one.
struct ManualSection
{
    QString anchor; ///< what a link names behind "#"
    QString heading;
    int level = 1; ///< of the heading
    QString text;  ///< without the heading and without marks
};

/// A page of the manual.
struct ManualPage
{
    QString file; ///< "overview.md"
    QString title;
    QList<ManualSection> sections; ///< the first is the page's own heading
};

/// Where words were found.
struct ManualHit
{
    QString file;
    QString anchor; ///< empty: the page's beginning
    QString title;  ///< "Deliveries", "Deliveries › Resend"
    QString excerpt;
};

/// The manual that comes with the program: Markdown, each page a file of a folder (of the
/// resources), the first one "index.md". Read once; any thread.
class Manual final
{
public:
    explicit Manual(QString folder = QStringLiteral(":/manual"));

    /// In the order in which the first page names them, then by title.
    const QList<ManualPage> &pages() const { return m_pages; }
    const ManualPage *page(const QString &file) const; ///< none: there is no such page
    /// Sections that hold all the words, in any case; first those that have them in the
    /// heading, then those that have them one behind the other.
    QList<ManualHit> find(const QString &words) const;
    /// The Markdown of a page, without pictures that are not there. Empty: there is no such page.
    QString markdown(const QString &file) const;
    const QString &folder() const { return m_folder; }

    static QString firstPage() { return QStringLiteral("index.md"); }

private:
    ManualPage read(const QString &file) const;
    QStringList filesInOrder() const;

    QString m_folder;
    QList<ManualPage> m_pages;
};

/// What a link names a heading: "Resend many at once" is "resend-many-at-once". `taken` are those
/// of the headings before; the new one is added.
QString anchorOf(const QString &heading, QStringList &taken);

} // namespace hk
