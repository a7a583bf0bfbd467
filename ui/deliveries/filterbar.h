#pragma once

#include "core/base/clock.h"
#include "core/model/deliveryfilter.h"
#include "core/model/savedfilter.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QComboBox;
class QBoxLayout;
class QLabel;

namespace hk {

class FilterEdit;
class FlowLayout;

/// The filter: its text, which is the truth, and the period. A text that cannot be read is
/// underlined and explained, and the last filter stays in force. GUI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Period { Hour, Day, Week, All };

    explicit FilterBar(QWidget *parent = nullptr);

    const DeliveryFilter &filter() const { return m_filter; } ///< the one in force
    QString text() const;
    /// Takes effect at once; emits filterChanged() when it differs.
    void setText(const QString &text);
    void clear() { setText({}); }
    Period period() const;
    void setPeriod(Period period);
    /// What is asked for, in words: "All that match status:failed · Last hour".
    QString words() const;
    QString countText(int deliveries) const; ///< "7 deliveries in the last hour"
    /// The text with its period, as it is kept: "status:failed created:<24h".
    QString keptText() const;
    /// What completion offers of the company.
    void setWords(const FilterWords &words);
    /// Both at once, and no question in between.
    void ask(const QString &text, Period period);
    /// The moment the period began; none: no limit.
    std::optional<Micros> createdSince(Micros now) const;
    /// Whether the text cannot be read.
    bool hasFault() const { return m_hasFault; }
    void focusText();
    /// Behind the period; takes ownership.
    void addWidget(QWidget *widget);
    QSize minimumSizeHint() const override; ///< in two lines

Q_SIGNALS:
    void filterChanged();
    void periodChanged();
    void left();   ///< Down or Esc: on to the list
    void judged(); ///< the text was read, and is a filter or has a fault
    void used();   ///< what was typed is in force, and one is done with typing
    void helpWanted();
    void completionWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    int straightWidth() const;
    void connectEdit();
    void apply();
    void yieldPeriod(const QString &asked);
    void showFault(const Error &error);

    static constexpr int applyAfterMs = 250; ///< after the last key

    FilterEdit *m_edit;
    QComboBox *m_period;
    QBoxLayout *m_line;  ///< the text and what is behind it, below it where it is narrow
    FlowLayout *m_tools; ///< behind the text
    QWidget *m_faultBox;
    QLabel *m_fault;
    QTimer m_delay{this};
    DeliveryFilter m_filter;
    bool m_hasFault = false;
    bool m_wasTyped = false; ///< since it was last used
};

} // namespace hk
