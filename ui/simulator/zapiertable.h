#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QWidget>

class QLabel;

namespace hk {

class TextTable;

/// What a Zap sees of a body: a field a row with its type and value, below what is to be known
/// about them. GUI thread.
class ZapierTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ZapierTable(QWidget *parent = nullptr);

    void showBody(const QByteArray &body);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QLabel *m_notes;
    TextTable *m_fields;
};

} // namespace hk
