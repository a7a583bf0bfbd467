#include "ui/help/manual.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr qsizetype excerptBefore = 40;
constexpr qsizetype excerptLength = 140;

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a table or a list puts between its parts is a space in running text.
QString plain(QString text)
{
    text.replace(QChar::ObjectReplacementCharacter, QLatin1Char(' '));
    return text.simplified();
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// Some of the text around the first of the words.
QString excerptOf(const QString &text, const QStringList &words)
{
    qsizetype at = text.size();
    for (const QString &word : words) {
        const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (found >= 0)
            at = std::min(at, found);
    }
    if (at == text.size())
        at = 0;
    qsizetype begin = std::max<qsizetype>(0, at - excerptBefore);
    if (begin > 0) // not in the middle of a word
        begin = text.indexOf(QLatin1Char(' '), begin) + 1;
    QString excerpt = text.mid(begin, excerptLength);
    if (begin + excerptLength < text.size())
        excerpt = excerpt.section(QLatin1Char(' '), 0, -2) + QStringLiteral("…");
    if (begin > 0)
        excerpt.prepend(QStringLiteral("…"));
    return excerpt;
}

} // namespace

QString anchorOf(const QString &heading, QStringList &taken)
{
    QString anchor;
    const QString lower = heading.trimmed().toLower();
    for (const QChar letter : lower) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_'))
            anchor += letter;
        else if (letter.isSpace())
            anchor += QLatin1Char('-');
    }
    QString unique = anchor;
    for (int number = 1; taken.contains(unique); ++number)
        unique = QStringLiteral("%1-%2").arg(anchor, QString::number(number));
    taken.append(unique);
    return unique;
}

Manual::Manual(QString folder) : m_folder(std::move(folder))
{
    const QStringList files = filesInOrder();
    for (const QString &file : files)
        m_pages.append(read(file));
}

QStringList Manual::filesInOrder() const
{
    const QStringList all =
            QDir(m_folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    QStringList files;
    if (all.contains(firstPage()))
        files.append(firstPage());
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#\\s]+\\.md)"));
    const QString first = markdown(firstPage());
    auto links = link.globalMatch(first);
    while (links.hasNext()) {
        const QString file = links.next().captured(1);
        if (all.contains(file) && !files.contains(file))
            files.append(file);
    }
    for (const QString &file : all) {
        if (!files.contains(file))
            files.append(file);
    }
    return files;
}

ManualPage Manual::read(const QString &file) const
{
    QTextDocument document;
    document.setMarkdown(markdown(file));
    ManualPage page{file, {}, {}};
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        const QString text = plain(block.text());
        if (level > 0)
            page.sections.append({anchorOf(text, anchors), text, level, {}});
        else if (text.isEmpty())
            continue;
        else if (page.sections.isEmpty())
            page.sections.append({{}, {}, 1, text});
        else
            page.sections.last().text += text + QLatin1Char(' ');
    }
    page.title = page.sections.isEmpty() || page.sections.constFirst().heading.isEmpty()
            ? QFileInfo(file).completeBaseName()
            : page.sections.constFirst().heading;
    return page;
}

const ManualPage *Manual::page(const QString &file) const
{
    const auto found = std::ranges::find(m_pages, file, &ManualPage::file);
    return found == m_pages.end() ? nullptr : &*found;
}

QList<ManualHit> Manual::find(const QString &words) const
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<ManualHit> inHeadings;
    QList<ManualHit> together;
    QList<ManualHit> inTexts;
    if (wanted.isEmpty())
        return {};
    for (const ManualPage &page : m_pages) {
        for (qsizetype i = 0; i < page.sections.size(); ++i) {
            const ManualSection &section = page.sections[i];
            const QString heading = i == 0
                    ? page.title
                    : QStringLiteral("%1 › %2").arg(page.title, section.heading);
            if (!hasAll(heading + QLatin1Char(' ') + section.text, wanted))
                continue;
            const ManualHit hit{page.file, i == 0 ? QString() : section.anchor, heading,
                                excerptOf(section.text, wanted)};
            if (hasAll(section.heading, wanted))
                inHeadings.append(hit);
            else if (section.text.contains(words.simplified(), Qt::CaseInsensitive))
                together.append(hit);
            else
                inTexts.append(hit);
        }
    }
    return inHeadings + together + inTexts;
}

QString Manual::markdown(const QString &file) const
{
    QString text = readAll(m_folder + QLatin1Char('/') + file);
    static const QRegularExpression picture(
            QStringLiteral("!\\[[^\\]]*\\]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)\\n?"));
    qsizetype from = 0;
    for (auto match = picture.match(text, from); match.hasMatch();
         match = picture.match(text, from)) {
        if (QFile::exists(m_folder + QLatin1Char('/') + match.captured(1))) {
            from = match.capturedEnd();
        } else {
            text.remove(match.capturedStart(), match.capturedLength());
            from = match.capturedStart();
        }
    }
    return text;
}

} // namespace hk
