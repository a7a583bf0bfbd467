#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QString>

class QSettings;
class QTableView;

namespace hk {

struct ReceivedRequest;

/// How wide the columns of the list of requests are: as wide as what came needs, the trigger what
/// is left; a width that somebody set by hand stays, from one start to the next. GUI thread; owned
/// by the table, whose model is a ReceivedModel.
class RequestColumns final : public QObject
{
    Q_OBJECT

public:
    explicit RequestColumns(QTableView &table);

    /// Remembers widths that are set by hand, and gives those of before. It outlives this.
    void remember(QSettings &settings);
    /// All anew, after a change of zoom or words.
    void arrange();
    void fit(const ReceivedRequest &request);
    void fitTrigger();
    /// Of all but the trigger's.
    int widthOfOthers() const;

private:
    void setUpUsual();
    void setWidth(int column, int width);
    void takeByHand(int column, int width);
    void keep();

    QTableView &m_table;
    QSettings *m_settings = nullptr;
    QHash<int, int> m_byHand;               ///< design pixels
    QSet<std::pair<int, QString>> m_fitted; ///< what a column is wide enough for
    bool m_isArranging = false;
};

} // namespace hk
