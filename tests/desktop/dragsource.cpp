#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDrag>
#include <QtGui/QMouseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <cstdio>

namespace {

/// A file as a file manager shows it: it can be dragged away from here.
class FileLabel final : public QLabel
{
public:
    explicit FileLabel(const QString &file) : m_file(QFileInfo(file).absoluteFilePath())
    {
        setText(QFileInfo(file).fileName());
        setWindowFlags(Qt::X11BypassWindowManagerHint | Qt::WindowStaysOnTopHint
                       | Qt::FramelessWindowHint);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto *dragged = new QMimeData;
        dragged->setUrls({QUrl::fromLocalFile(m_file)});
        auto *drag = new QDrag(this); // which goes by itself
        drag->setMimeData(dragged);
        const Qt::DropAction action = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
        std::printf("%s\n",
                    action == Qt::CopyAction           ? "copied"
                            : action == Qt::MoveAction ? "moved"
                                                       : "refused");
        std::fflush(stdout);
    }

private:
    QString m_file;
};

} // namespace

/// dragsource FILE: shows it at the lower right corner of the screen, says where ("x y"), and what
/// became of it once it was dragged somewhere. It does not end by itself: whoever takes the file
/// asks for its name later.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QApplication::arguments().size() != 2)
        return EXIT_FAILURE;
    FileLabel label(QApplication::arguments().at(1));
    const QSize size(140, 36);
    const QRect screen = QApplication::primaryScreen()->geometry();
    label.setGeometry(QRect(screen.bottomRight() - QPoint(size.width(), size.height()), size));
    label.show();
    const QPoint middle = label.geometry().center();
    std::printf("%d %d\n", middle.x(), middle.y());
    std::fflush(stdout);
    return QApplication::exec();
}
