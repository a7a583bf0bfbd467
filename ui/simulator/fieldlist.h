#pragma once

#include "core/contract/fieldhelp.h"
#include "core/model/trigger.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace hk {

/// The fields that a payload of a trigger can have, to be searched by name and meaning. Enter goes
/// to the chosen one in the payload, or adds it.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void setTrigger(Trigger trigger);

Q_SIGNALS:
    void fieldChosen(const QStringList &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void explain();
    void choose();

    Trigger m_trigger = Trigger::AppointmentConfirmed;
    bool m_isFilled = false;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_words;
};

} // namespace hk
