#pragma once

#include <QtGui/QGenericPlugin>

/// A plugin that any Qt program loads with QT_QPA_GENERIC_PLUGINS=firstframe: it says on standard
/// output at what moment (CLOCK_MONOTONIC, ns) and after how much CPU time (ns) the program's first
/// window had been painted; and, on a second line, the last time before it stood still.
class FirstFramePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")

public:
    QObject *create(const QString &key, const QString &specification) override;
};
