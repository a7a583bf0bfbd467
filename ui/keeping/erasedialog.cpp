#include "ui/keeping/erasedialog.h"

#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/keeping/keepingwords.h"
#include "ui/keeping/persondatabox.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {

EraseDialog::EraseDialog(KeepingFront &keeping, const Company &company, QWidget *parent)
    : QDialog(parent), m_keeping(keeping), m_company(company), m_message(new MessageBar(this)),
      m_key(new QComboBox), m_value(new QLineEdit), m_findButton(new QPushButton(tr("&Find"))),
      m_box(new PersonDataBox), m_cancels(new QCheckBox), m_reason(new QLabel(this)),
      m_eraseButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Erase a customer's data"));
    build();
    connect(m_key, &QComboBox::currentIndexChanged, this, &EraseDialog::forget);
    connect(m_value, &QLineEdit::textChanged, this, &EraseDialog::forget);
    m_value->installEventFilter(this);
    connect(m_findButton, &QPushButton::clicked, this, &EraseDialog::find);
    connect(m_cancels, &QCheckBox::toggled, this, &EraseDialog::showReadiness);
    connect(m_eraseButton, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_message, &MessageBar::buttonClicked, this, &EraseDialog::find);
    forget();
}

void EraseDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(
            tr("What the store holds of one customer of %1 is erased for good. When what was "
               "delivered stays, so that all figures stay true.")
                    .arg(m_company.name));
    setSecondary(words);
    m_key->setObjectName(QStringLiteral("personKey"));
    m_key->addItem(tr("E-mail address"), static_cast<int>(PersonKey::Email));
    m_key->addItem(tr("Customer ID"), static_cast<int>(PersonKey::CustomerId));
    m_key->addItem(tr("Name"), static_cast<int>(PersonKey::Name));
    m_value->setObjectName(QStringLiteral("personValue"));
    m_findButton->setObjectName(QStringLiteral("findPersonButton"));
    m_findButton->setAutoDefault(false);
    m_cancels->setObjectName(QStringLiteral("cancelUnfinishedCheck"));
    auto *contents = new QWidget;
    auto *grid = new FieldGrid(88, contents);
    grid->addRow(tr("Find &by"), m_key);
    grid->addRow(tr("&Value"), m_value, m_findButton)
            ->showNote(tr("Exactly as the events have it."));
    auto *inside = new QVBoxLayout(contents);
    inside->addWidget(grid);
    inside->addWidget(m_cancels);
    inside->addWidget(m_box);
    inside->addStretch(1);
    QScrollArea *scroll = scrollAround(contents, this);
    scroll->setObjectName(QStringLiteral("eraseScroll"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addWidget(buildButtons());
    setScaledSpacing(inside, {0, 0, 8, 0}, 16);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {680, 560});
    m_value->setFocus();
}

QWidget *EraseDialog::buildButtons()
{
    auto *box = new QWidget(this);
    m_reason->setObjectName(QStringLiteral("eraseReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    setSecondary(m_reason);
    m_eraseButton->setObjectName(QStringLiteral("eraseButton"));
    m_eraseButton->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setObjectName(QStringLiteral("cancelEraseButton"));
    cancel->setDefault(true);
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_reason, 1);
    row->addWidget(m_eraseButton);
    row->addWidget(cancel);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    connect(cancel, &QPushButton::clicked, this, &EraseDialog::reject);
    return box;
}

void EraseDialog::reject()
{
    if (m_erasing.isWaiting())
        return;
    m_search.cancel();
    QDialog::reject();
}

/// Enter in the field finds; it must not press Cancel as well.
bool EraseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_value && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            find();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

Person EraseDialog::person() const
{
    return {m_company.id, static_cast<PersonKey>(m_key->currentData().toInt()),
            m_value->text().trimmed()};
}

/// Somebody else is meant now: nothing is known of them.
void EraseDialog::forget()
{
    m_search.cancel();
    m_finding.forget();
    m_found.reset();
    m_data = {};
    m_box->showText(tr("What goes is shown here before anything happens."));
    m_cancels->setChecked(false);
    showReadiness();
}

void EraseDialog::find()
{
    if (m_erasing.isWaiting() || person().value.isEmpty())
        return;
    m_message->clear();
    m_search.cancel();
    m_search = CancelToken();
    m_found.reset();
    m_box->showText(tr("Looking…"));
    m_finding.ask(m_keeping.find(person(), m_search), this,
                  [this](const Result<PersonData> &held) { takeFound(held); });
    showReadiness();
}

void EraseDialog::takeFound(const Result<PersonData> &held)
{
    if (held) {
        m_found = person();
        m_data = *held;
        m_box->showData(m_data);
        m_cancels->setText(tr("Cancel %n delivery(ies) that are not finished", nullptr,
                              pluralOf(m_data.unfinished)));
    } else {
        m_box->showText(tr("What there is, is not known."));
        m_message->showError(held.error(), tr("Retry"));
    }
    showReadiness();
}

QString EraseDialog::reasonAgainst() const
{
    if (m_erasing.isWaiting())
        return tr("Erasing…");
    if (m_finding.isWaiting())
        return tr("Looking…");
    if (!m_found)
        return tr("Find the customer first.");
    if (m_data.isEmpty())
        return tr("There is nothing to erase.");
    if (m_data.unfinished > 0 && !m_cancels->isChecked())
        return tr("%Ln delivery(ies) are not finished: wait, or have them cancelled.", nullptr,
                  pluralOf(m_data.unfinished));
    return {};
}

void EraseDialog::showReadiness()
{
    const QString reason = reasonAgainst();
    const bool isBusy = m_erasing.isWaiting();
    m_key->setEnabled(!isBusy);
    m_value->setEnabled(!isBusy);
    m_findButton->setEnabled(!isBusy && !person().value.isEmpty());
    m_findButton->setToolTip(person().value.isEmpty() ? tr("Enter a value first.") : QString());
    m_cancels->setVisible(m_found && m_data.unfinished > 0);
    m_cancels->setEnabled(!isBusy);
    m_eraseButton->setText(m_data.events > 0
                                   ? tr("&Erase %Ln event(s)", nullptr, pluralOf(m_data.events))
                                   : tr("&Erase"));
    m_eraseButton->setEnabled(reason.isEmpty());
    m_eraseButton->setAccessibleDescription(reason);
    m_reason->setText(reason);
}

void EraseDialog::erase()
{
    if (!m_found || m_erasing.isWaiting())
        return;
    m_message->clear();
    m_erasing.ask(m_keeping.erase({*m_found, m_cancels->isChecked()}), this,
                  [this](const Result<PersonData> &held) { takeErased(held); });
    showReadiness();
}

void EraseDialog::takeErased(const Result<PersonData> &held)
{
    if (!held) {
        find(); // it stands otherwise than it showed
        return m_message->showError(held.error());
    }
    Q_EMIT erased(*held);
    if (held->isLogEmptied)
        return accept();
    forget();
    m_message->showMessage(Tone::Warning,
                           tr("Erased. Another program reads the store, so its write-ahead log "
                              "keeps older pages until that program ends."));
}

} // namespace hk
