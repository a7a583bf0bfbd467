#pragma once

#include "core/workspace/reportsfront.h"

#include <QtWidgets/QTextBrowser>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace hk {

/// A report as it is printed: dark on white whatever the theme, to be read, copied and put onto
/// paper. GUI thread.
class ReportPaper final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportPaper(QWidget *parent = nullptr);

    void show(const Report &report);
    /// Page by page, with numbers at their foot; false: it could not be written.
    static bool print(const Report &report, QPagedPaintDevice &device);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();

    std::unique_ptr<Report> m_report;
    bool m_isFilling = false;
};

} // namespace hk
