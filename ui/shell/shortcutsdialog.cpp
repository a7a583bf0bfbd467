#include "ui/shell/shortcutsdialog.h"

#include "ui/common/clearbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/listtext.h"
#include "ui/common/messagebar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

constexpr int numberRole = Qt::UserRole; // in the bindings' list
constexpr QSize shortcutsSize(680, 600);

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return listText(texts);
}

QString refusalText(KeyBindings::Refusal refusal, const QKeySequence &key)
{
    const QString text = key.toString(QKeySequence::NativeText);
    switch (refusal) {
    case KeyBindings::Refusal::NoModifier:
        return ShortcutsDialog::tr("%1 is needed for typing and moving: hold Ctrl, Alt or the "
                                   "Super key as well, or press a function key.")
                .arg(text);
    case KeyBindings::Refusal::Mnemonic:
        return ShortcutsDialog::tr("%1 opens a menu or presses a button: hold Ctrl as well.")
                .arg(text);
    case KeyBindings::Refusal::Desktop:
        return ShortcutsDialog::tr("%1 belongs to menus and windows: press another key.").arg(text);
    case KeyBindings::Refusal::None:
        break;
    }
    return {};
}

} // namespace

ShortcutsDialog::ShortcutsDialog(KeyBindings &bindings, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_bindings(bindings), m_dialogs(dialogs), m_words(new QLineEdit(this)),
      m_list(new QTreeWidget(this)), m_name(new QLabel(this)), m_edit(new QKeySequenceEdit(this)),
      m_none(new QPushButton(tr("&No key"), this)), m_reset(new QPushButton(tr("&Reset"), this)),
      m_resetAll(new QPushButton(tr("Reset &all"), this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    build();
    fill();
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_none, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetChosen);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    showChosen();
    resizeScaled(this, shortcutsSize);
    m_words->setFocus();
}

void ShortcutsDialog::build()
{
    m_words->setObjectName(QStringLiteral("shortcutsFilter"));
    m_words->setPlaceholderText(tr("Find an action or a key"));
    m_words->setAccessibleName(m_words->placeholderText());
    addClearButton(m_words);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("shortcutsList"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setUniformRowHeights(true);
    m_resetAll->setObjectName(QStringLiteral("resetAllKeysButton"));
    m_resetAll->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("closeShortcutsButton"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buildEditor());
    column->addWidget(m_message);
    column->addLayout(buttons);
    setScaledSpacing(column, {16, 16, 16, 16}, 12);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
}

QWidget *ShortcutsDialog::buildEditor()
{
    auto *editor = new QWidget(this);
    m_name->setObjectName(QStringLiteral("shortcutName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("shortcutEdit"));
    m_edit->setToolTip(tr("Press the keys that are to do it"));
    m_edit->installEventFilter(this);
    for (QLineEdit *inner : m_edit->findChildren<QLineEdit *>()) // screen readers find that one
        inner->setAccessibleName(m_edit->toolTip());
    m_none->setObjectName(QStringLiteral("noKeyButton"));
    m_none->setAutoDefault(false);
    m_reset->setObjectName(QStringLiteral("resetKeyButton"));
    m_reset->setAutoDefault(false);
    auto *row = new QHBoxLayout(editor);
    row->addWidget(m_name, 1);
    row->addWidget(m_edit);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    return editor;
}

void ShortcutsDialog::fill()
{
    QHash<QString, QTreeWidgetItem *> groups; // what a page adds may stand far behind
    const QList<KeyBindings::Entry> &entries = m_bindings.entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const KeyBindings::Entry &entry = entries.at(i);
        QTreeWidgetItem *&group = groups[entry.path];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {entry.path});
            group->setFont(0, fontOf(TextRole::Strong, m_list));
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group, {entry.text});
        item->setData(0, numberRole, i);
    }
    m_list->expandAll();
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void ShortcutsDialog::showKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const KeyBindings::Entry &entry =
                    m_bindings.entries().at(item->data(0, numberRole).toInt());
            item->setText(1, textOf(entry.keys()));
            item->setFont(1, fontOf(entry.isUsual() ? TextRole::Body : TextRole::Strong, m_list));
        }
    }
    m_resetAll->setEnabled(!m_bindings.areUsual());
    showChosen();
}

void ShortcutsDialog::filter(const QString &typed)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const QString all = item->text(0) + u' ' + item->text(1) + u' ' + group->text(0);
            const bool fits = all.contains(typed.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!fits);
            hasAny = hasAny || fits;
            if (fits && !first)
                first = item;
        }
        group->setHidden(!hasAny);
    }
    m_list->setCurrentItem(first);
    if (first)
        m_message->clear();
    else
        m_message->showMessage(Tone::Neutral, tr("No action and no key is called like that."));
}

const KeyBindings::Entry *ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant number = item ? item->data(0, numberRole) : QVariant();
    return number.isValid() ? &m_bindings.entries().at(number.toInt()) : nullptr;
}

void ShortcutsDialog::showChosen()
{
    const KeyBindings::Entry *entry = chosen();
    for (QWidget *part : std::initializer_list<QWidget *>{m_edit, m_none, m_reset})
        part->setEnabled(entry);
    const QSignalBlocker silence(m_edit);
    m_edit->setKeySequence(entry ? entry->keys().value(0) : QKeySequence());
    m_name->setText(entry ? entry->text : QString());
    m_edit->setAccessibleName(entry ? tr("Key for %1").arg(entry->text) : tr("Key"));
    if (!entry)
        return;
    m_none->setEnabled(!entry->keys().isEmpty());
    m_reset->setEnabled(!entry->isUsual());
}

/// One press is one key: the edit itself would wait for up to four.
void ShortcutsDialog::takeKey()
{
    const KeyBindings::Entry *entry = chosen();
    const QKeySequence pressed = m_edit->keySequence();
    if (!entry || pressed.isEmpty() || pressed == entry->keys().value(0))
        return;
    const QKeySequence key(pressed[0]);
    if (key == QKeySequence(Qt::Key_Escape)) { // back, with nothing changed
        showChosen();
        return m_list->setFocus(Qt::OtherFocusReason);
    }
    if (const auto refusal = KeyBindings::refusalOf(key); refusal != KeyBindings::Refusal::None) {
        m_message->showMessage(Tone::Warning, refusalText(refusal, key));
        return showChosen();
    }
    assign(key);
}

void ShortcutsDialog::assign(const QKeySequence &key)
{
    const KeyBindings::Entry *entry = chosen();
    const KeyBindings::Entry *owner = m_bindings.ownerOf(key, entry->action);
    if (owner)
        return askForKeys({key}, *owner);
    setKeys({key});
}

void ShortcutsDialog::askForKeys(const QList<QKeySequence> &keys, const KeyBindings::Entry &owner)
{
    const QString text = textOf(keys);
    const KeyBindings::Entry *entry = chosen();
    const Question question{tr("Use %1 here?").arg(text),
                            //: %1 is a key, %2 an action.
                            tr("%1 does \"%2\" until now.").arg(text, owner.text),
                            tr("\"%1\" would be left without that key.").arg(owner.text),
                            {tr("&Use it here"), tr("&Leave it")},
                            0,
                            1};
    m_dialogs.ask(this, question, [this, keys, action = entry->action.data()](int answer) {
        const KeyBindings::Entry *now = chosen();
        if (answer == 0 && now && now->action == action)
            setKeys(keys);
        else
            showChosen();
    });
}

void ShortcutsDialog::setKeys(const QList<QKeySequence> &keys)
{
    const KeyBindings::Entry *entry = chosen();
    if (!entry)
        return;
    m_message->clear();
    m_bindings.set(entry->action, keys);
    showKeys();
    // A button that has nothing to do any more would hand it to the next one, "Reset all".
    if (focusWidget() != m_edit)
        m_list->setFocus();
}

void ShortcutsDialog::resetChosen()
{
    const KeyBindings::Entry *entry = chosen();
    if (!entry)
        return;
    for (const QKeySequence &key : entry->usual) {
        if (const KeyBindings::Entry *owner = m_bindings.ownerOf(key, entry->action))
            return askForKeys(entry->usual, *owner);
    }
    setKeys(entry->usual);
}

void ShortcutsDialog::resetAll()
{
    m_message->clear();
    m_bindings.resetAll();
    showKeys();
    m_list->setFocus();
}

// The arrows go through the list while the words are typed.
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_isPressing) {
        m_isPressing = true;
        QCoreApplication::sendEvent(m_edit, event);
        m_isPressing = false;
        takeKey();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hk
