#pragma once

#include <QtCore/QString>

class QWidget;

namespace hk {

class Manual;

/// The page of the manual about what is looked at: the page of the window with this key
/// ("simulator"), unless a dialog stands in front of it, then the dialog's. The first page where
/// nothing is written about it.
QString topicOf(const Manual &manual, const QString &pageKey, const QWidget *window = nullptr);

} // namespace hk
