#pragma once

#include "core/workspace/recordsfront.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace hk {

class CodeView;
class TextTable;

/// One entry of a file that is looked at: what it says of itself, and its requests and answers, one
/// of several attempts at a time. Nothing in it is rendered or followed. GUI thread.
class RecordInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordInspector(QWidget *parent = nullptr);

    void showNothing();
    void showContent(const RecordContent &content);

private:
    void showExchange(int number);

    RecordContent m_content;
    QLabel *m_label;
    QComboBox *m_attempt;
    QTabWidget *m_tabs;
    TextTable *m_facts;
    CodeView *m_request = nullptr;
    CodeView *m_response = nullptr;
};

} // namespace hk
