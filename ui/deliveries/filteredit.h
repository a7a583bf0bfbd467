#pragma once

#include "core/base/error.h"
#include "core/model/savedfilter.h"

#include <QtWidgets/QLineEdit>

#include <optional>

namespace hk {

class CompletionPopup;
struct CompletionItem;

/// The line a filter is typed into; a fault is underlined where it stands. Fields and their values
/// are offered while one types, and with Ctrl+Space: Down and Up move in the list, Tab writes
/// what is current or else the first, Enter what is current or else the only one, if it goes on
/// from what is typed; Esc closes the list. Else Enter means what it always does.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// What completion offers of the company.
    void setWords(const FilterWords &words) { m_words = words; }
    /// Offers what can stand at the cursor.
    void complete();

    /// Whether something is offered: what stands there is not meant to be whole yet.
    bool isCompleting() const;

    /// Underlines from the 0-based character `position` to the end of that word.
    void underline(qsizetype position);
    void clearUnderline();

    /// Where in the text a FilterInvalid error is, 0-based; -1 when it does not say.
    static qsizetype faultOf(const Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void escaped();          ///< Esc in an empty line
    void leftDown();         ///< the Down key: on to the list
    void completionEnded();  ///< nothing is offered any more
    void completionWanted(); ///< words that are not known yet may be needed

private:
    /// While one types only what goes on is offered: not what stands there already.
    void offer(bool whileTyping);
    bool handlePopupKey(const QKeyEvent &event);
    std::optional<CompletionItem> meantByEnter() const;
    void write(const CompletionItem &item);
    QRect placeOf(qsizetype position) const;

    FilterWords m_words;
    CompletionPopup *m_popup;
    bool m_isUnderlined = false;
};

} // namespace hk
