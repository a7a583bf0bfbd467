#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

// The least a Qt program with a window is.

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1360, 860);
    window.show();
    return QApplication::exec();
}
