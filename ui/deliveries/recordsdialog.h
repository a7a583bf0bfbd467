#pragma once

#include "core/workspace/recordsfront.h"
#include "ui/common/asking.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;

namespace hk {

class RecordInspector;
class RecordListModel;

/// A file of deliveries or of HTTP traffic to look at, beside the window: a list with a search over
/// everything in it, and one entry whole. Reads the file it was given and nothing else; nothing of
/// it goes into the store. Shown with show(), deletes itself. GUI thread.
class RecordsDialog final : public QDialog
{
    Q_OBJECT

public:
    RecordsDialog(const RecordFile &file, QWidget *parent);
    ~RecordsDialog() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void search();
    void showCount();
    void showSelected();

    RecordFile m_file;
    RecordListModel *m_model;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableView *m_table;
    QSplitter *m_splitter;
    RecordInspector *m_inspector;
    QTimer m_delay; ///< after the last key
    CancelToken m_searching;
    LatestAnswer m_found;
};

} // namespace hk
